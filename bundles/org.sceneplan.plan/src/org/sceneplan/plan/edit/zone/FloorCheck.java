package org.sceneplan.plan.edit.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

/** Tells whether changed rings fit the floor: simple, inside the shell, and over no other area. */
final class FloorCheck {

    /**
     * What stands in the way.
     *
     * @param id area that would be wrong
     * @param key {@code area.folds}, {@code area.leavesShell} or {@code area.overlaps}
     * @param other id of the area it would lie over, else empty
     */
    record Problem(String id, String key, String other) {
    }

    private final FloorAreas floor;
    private final Ring shell;

    FloorCheck(FloorAreas floor) {
        this(floor, floor.shell());
    }

    /** @param shell outline the areas have to lie in */
    FloorCheck(FloorAreas floor, Ring shell) {
        this.floor = floor;
        this.shell = shell;
    }

    /** Makes rings of what a tiling has changed; nothing when one is no simple ring any more. */
    static Optional<Map<String, Ring>> rings(Tiling tiling) {
        Map<String, Ring> rings = new LinkedHashMap<>();
        for (String id : tiling.changed()) {
            Optional<Ring> ring = ring(tiling.corners(id));
            if (ring.isEmpty()) {
                return Optional.empty();
            }
            rings.put(id, ring.get());
        }
        return Optional.of(rings);
    }

    static Optional<Ring> ring(List<Point> corners) {
        try {
            Ring ring = new Ring(corners);
            return ring.isSimple() ? Optional.of(ring) : Optional.empty();
        } catch (IllegalArgumentException noRing) {
            return Optional.empty();
        }
    }

    /** Returns what is wrong with the first of the rings; areas that lay over one another before may stay so. */
    Optional<Problem> problem(Map<String, Ring> after) {
        for (Map.Entry<String, Ring> each : after.entrySet()) {
            if (!lies(each.getValue(), shell)) {
                return Optional.of(new Problem(each.getKey(), "area.leavesShell", ""));
            }
            Optional<String> over = overlapped(each.getKey(), after);
            if (over.isPresent()) {
                return Optional.of(new Problem(each.getKey(), "area.overlaps", over.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> overlapped(String id, Map<String, Ring> after) {
        if (!floor.isExclusive(id)) {
            return Optional.empty();
        }
        Ring before = floor.rings().get(id);
        return floor.rings().keySet().stream().filter(other -> !other.equals(id) && floor.isExclusive(other))
                .filter(other -> overlap(after.get(id), after.getOrDefault(other, floor.rings().get(other))))
                .filter(other -> before == null || !overlap(before, floor.rings().get(other))).findFirst();
    }

    /** Whether rings share area, not counting what rounding of slanted lines leaves over. */
    static boolean overlap(Ring one, Ring two) {
        if (!one.box().intersects(two.box()) || !one.overlaps(two)) {
            return false;
        }
        return isExact(one) && isExact(two) || hasCorner(one, two, Location.INSIDE)
                || hasCorner(two, one, Location.INSIDE)
                || !isSliver(Region.of(one).intersect(Region.of(two)));
    }

    /** Whether a ring lies inside another, not counting what rounding of slanted lines leaves over. */
    static boolean lies(Ring ring, Ring outer) {
        return outer.covers(ring) || !(isExact(ring) && isExact(outer)) && !hasCorner(ring, outer, Location.OUTSIDE)
                && isSliver(Region.of(ring).minus(Region.of(outer)));
    }

    /** Whether a corner lies inside or outside another ring by more than rounding: a quick answer without overlay. */
    private static boolean hasCorner(Ring ring, Ring other, Location where) {
        return ring.points().stream().anyMatch(corner -> other.locate(corner) == where
                && other.boundaryDistanceMm(corner) > 2 * Tiling.TOLERANCE_MM);
    }

    private static boolean isSliver(Region region) {
        return region.offset(-Tiling.TOLERANCE_MM, Join.MITRE).isEmpty();
    }

    private static boolean isExact(Ring ring) {
        return ring.edges().stream().allMatch(edge -> edge.from().xMm() == edge.to().xMm()
                || edge.from().yMm() == edge.to().yMm());
    }
}
