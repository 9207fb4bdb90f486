package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

/** One ring around several that touch. Corners where the boundary between them ended go where it now runs straight. */
final class ZoneUnion {

    private final FloorAreas floor;
    private final List<String> ids;
    private String problem = "";
    private Optional<Ring> ring = Optional.empty();

    ZoneUnion(FloorAreas floor, List<String> ids) {
        this.floor = floor;
        this.ids = List.copyOf(ids);
        unite();
    }

    /** The ring around all; empty when there is a {@link #problem}. */
    Optional<Ring> ring() {
        return ring;
    }

    /** Key of what is wrong, empty when there is a ring. */
    String problem() {
        return problem;
    }

    private void unite() {
        Map<String, Ring> own = new LinkedHashMap<>();
        ids.forEach(id -> own.put(id, floor.rings().get(id)));
        Tiling noded = new Tiling(own, Set.of());
        own.values().forEach(each -> each.points().forEach(noded::insertEverywhere));
        List<Ring> rings = new ArrayList<>();
        for (String id : ids) {
            FloorCheck.ring(noded.corners(id)).ifPresent(rings::add);
        }
        List<Polygon> polygons = Region.of(rings).polygons();
        if (polygons.size() != 1) {
            problem = "merge.apart";
        } else if (!polygons.get(0).holes().isEmpty()) {
            problem = "merge.hole";
        } else {
            ring = FloorCheck.ring(startingLikeFirst(withoutOldEnds(polygons.get(0).shell(), noded)));
            problem = ring.isEmpty() ? "merge.hole" : "";
        }
    }

    private List<Point> withoutOldEnds(Ring union, Tiling noded) {
        Tiling others = floor.tiling();
        List<Point> kept = new ArrayList<>(union.points());
        for (Point point : union.points()) {
            int at = kept.indexOf(point);
            Point before = Tiling.at(kept, at - 1);
            Point after = Tiling.at(kept, at + 1);
            long owners = ids.stream().filter(id -> noded.corners(id).contains(point)).count();
            boolean exact = before.to(point).cross(point.to(after)) == 0;
            boolean free = exact || others.ids().stream().filter(id -> !ids.contains(id))
                    .noneMatch(id -> turns(others, id, point));
            if (owners != 1 && free && kept.size() > 3 && Tiling.isStraight(before, point, after)) {
                kept.remove(at);
            }
        }
        return kept;
    }

    private static boolean turns(Tiling tiling, String id, Point point) {
        List<Point> corners = tiling.corners(id);
        int at = corners.indexOf(point);
        return at >= 0 && !Tiling.isStraight(Tiling.at(corners, at - 1), point, Tiling.at(corners, at + 1));
    }

    private List<Point> startingLikeFirst(List<Point> corners) {
        for (Point wanted : floor.rings().get(ids.get(0)).points()) {
            if (corners.contains(wanted)) {
                Collections.rotate(corners, -corners.indexOf(wanted));
                return corners;
            }
        }
        return corners;
    }
}
