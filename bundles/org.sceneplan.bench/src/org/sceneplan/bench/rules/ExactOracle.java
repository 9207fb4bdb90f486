package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * What the rules about things in each other's way must say of one level, by comparing everything with everything in
 * whole numbers.
 *
 * <p>Where something slanted takes part the rules allow 3 mm for rounding; there a verdict is left open when it lies
 * within that allowance of the limit and exact methods differ by definition (shells with slanted edges, free areas that
 * are not convex).
 */
final class ExactOracle {

    private static final int SLANTED_MM = 3;
    private static final int BOX_CORNERS = 4;
    private static final Ring[] NONE = {};

    private final LevelSnapshot level;
    private final List<Thing> things = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();

    private record Thing(String id, Ring ring, boolean isFixture) {
    }

    private ExactOracle(LevelSnapshot level) {
        this.level = level;
        level.columns().forEach(column -> things.add(new Thing(column.id(), column.footprint(), false)));
        level.walls().forEach(wall -> wall.pieces()
                .forEach(piece -> things.add(new Thing(wall.id(), piece, false))));
        level.obstacles().forEach(obstacle -> things.add(new Thing(obstacle.id(), obstacle.outline(), false)));
        level.fixtures().forEach(fixture -> things.add(new Thing(fixture.id(), fixture.footprint(), true)));
    }

    /** What is broken for certain, and what is open: rule and subject, {@code SHELL-02 F1 F2}. */
    record Verdicts(Set<String> broken, Set<String> open) {
    }

    /** Rules that {@link #of} decides. */
    static final Set<String> RULES = Set.of("SHELL-01", "SHELL-02", "SHELL-03", "SHELL-04", "DOOR-01", "AISLE-01",
            "ZONE-01", "DECO-01", "F13-FREE");

    static Verdicts of(LevelSnapshot level, int decompressionMm, int evacuationMm) {
        ExactOracle oracle = new ExactOracle(level);
        oracle.shell();
        oracle.overlaps();
        oracle.clearances();
        oracle.fronts();
        oracle.doors(decompressionMm, evacuationMm);
        oracle.zones();
        return new Verdicts(oracle.broken, oracle.open);
    }

    private void shell() {
        level.fixtures().forEach(fixture -> outside("SHELL-01", fixture.id(), fixture.footprint()));
        level.zones().forEach(zone -> outside("SHELL-01", zone.id(), zone.outline()));
        level.aisles().forEach(aisle -> outside("SHELL-01", aisle.id(), aisle.outline()));
    }

    private void outside(String rule, String id, Ring ring) {
        if (!ExactShapes.isConvex(ring)) {
            open.add(rule + " " + id);
        } else if (ExactShapes.leaves(level.outline(), ring)) {
            boolean exact = ExactShapes.isAlongAxes(ring) && ExactShapes.isAlongAxes(level.outline());
            boolean far = exact || ExactShapes.reachesOut(level.outline(), ring, SLANTED_MM + 1);
            (far ? broken : open).add(rule + " " + id);
        }
    }

    private void overlaps() {
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (things.get(i).isFixture) {
                    pair("SHELL-02 " + things.get(i).id + " " + things.get(j).id, things.get(i).ring,
                            things.get(j).ring);
                }
            }
        }
        for (AisleSnapshot aisle : level.aisles()) {
            things.stream().filter(Thing::isFixture)
                    .forEach(thing -> pair("AISLE-01 " + thing.id + " " + aisle.id(), aisle.outline(), thing.ring));
        }
    }

    private boolean pair(String verdict, Ring a, Ring b) {
        if (!ExactShapes.isConvex(a) || !ExactShapes.isConvex(b)) {
            open.add(verdict);
            return false;
        }
        boolean isBroken = overlap(a, b);
        if (isBroken) {
            broken.add(verdict);
        }
        return isBroken;
    }

    private static boolean overlap(Ring a, Ring b) {
        return ExactShapes.overlapDeeper(a, b, allowanceMm(a, b));
    }

    private static int allowanceMm(Ring a, Ring b) {
        return ExactShapes.isAlongAxes(a) && ExactShapes.isAlongAxes(b) ? 0 : SLANTED_MM;
    }

    private void clearances() {
        for (ObstacleSnapshot obstacle : level.obstacles()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                Ring ring = fixture.footprint();
                int keptMm = obstacle.clearanceMm() - allowanceMm(ring, obstacle.outline());
                boolean near = ExactShapes.isNearer(ring.points(), obstacle.outline().points(), 2L * keptMm - 1)
                        || ExactShapes.overlapDeeper(ring, obstacle.outline(), 0);
                if (obstacle.clearanceMm() > 0 && near) {
                    broken.add("SHELL-03 " + fixture.id() + " " + obstacle.id());
                }
            }
        }
    }

    private void fronts() {
        for (FixtureSnapshot fixture : level.fixtures()) {
            free("SHELL-04 " + fixture.id(), fixture.id(), true, true, fixture.clearances().toArray(NONE));
        }
    }

    /** A strip is broken when anything else stands in it or it leaves the shell. */
    private void free(String verdict, String ownId, boolean fromShell, boolean insideShell, Ring... strips) {
        boolean isOpen = false;
        for (Ring strip : strips) {
            for (Thing thing : things) {
                if (!thing.id.equals(ownId) && (fromShell || thing.isFixture) && overlap(strip, thing.ring)) {
                    broken.add(verdict);
                }
            }
            if (insideShell && ExactShapes.leaves(level.outline(), strip)) {
                boolean exact = ExactShapes.isAlongAxes(strip) && ExactShapes.isAlongAxes(level.outline());
                if (exact || ExactShapes.reachesOut(level.outline(), strip, SLANTED_MM + 1)) {
                    broken.add(verdict);
                } else {
                    isOpen = true;
                }
            }
        }
        if (isOpen && !broken.contains(verdict)) {
            open.add(verdict);
        }
    }

    private void doors(int decompressionMm, int evacuationMm) {
        for (OpeningSnapshot door : level.openings()) {
            for (DoorLeaf leaf : door.leaves()) {
                if (leaf.inwards()) {
                    things.forEach(thing -> swing("DOOR-01 " + door.id() + " " + thing.id, leaf, thing.ring));
                }
            }
            if (door.kind() == OpeningKind.ENTRANCE) {
                free("DECO-01 " + door.id(), "", false, false, door.approach(decompressionMm));
            }
            if (door.isDoor() && door.evacuation()) {
                free("F13-FREE " + door.id(), "", true, true, door.approach(evacuationMm));
            }
        }
        level.walls().forEach(wall -> wall.openings().forEach(door -> door.leaves()
                .forEach(leaf -> things.stream().filter(thing -> !thing.id.equals(wall.id()))
                        .forEach(thing -> swing("DOOR-01 " + door.id() + " " + thing.id, leaf, thing.ring)))));
    }

    /** Along the axes the disc itself decides, in whole numbers; else the polygon around it. */
    private void swing(String verdict, DoorLeaf leaf, Ring ring) {
        boolean isTurned = leaf.hinge().xMm() != leaf.closedTip().xMm() && leaf.hinge().yMm() != leaf.closedTip().yMm();
        if (isTurned || ring.size() != BOX_CORNERS || !ExactShapes.isAlongAxes(ring)) {
            pair(verdict, leaf.sweptArea(), ring);
            return;
        }
        Box box = ring.box();
        Box quarter = Box.of(List.of(leaf.hinge(), leaf.closedTip(), leaf.openTip()));
        long eastMm = Math.max(0, Math.max(box.minXMm() - leaf.hinge().xMm(), leaf.hinge().xMm() - box.maxXMm()));
        long northMm = Math.max(0, Math.max(box.minYMm() - leaf.hinge().yMm(), leaf.hinge().yMm() - box.maxYMm()));
        long leafMm = Math.max(quarter.widthMm(), quarter.depthMm());
        if (box.minXMm() < quarter.maxXMm() && quarter.minXMm() < box.maxXMm() && box.minYMm() < quarter.maxYMm()
                && quarter.minYMm() < box.maxYMm() && eastMm * eastMm + northMm * northMm < leafMm * leafMm) {
            broken.add(verdict);
        }
    }

    private void zones() {
        List<ZoneSnapshot> zones = level.zones();
        for (int i = 0; i < zones.size(); i++) {
            for (int j = i + 1; j < zones.size(); j++) {
                pair("ZONE-01 " + zones.get(i).id() + " " + zones.get(j).id(), zones.get(i).outline(),
                        zones.get(j).outline());
            }
            for (AisleSnapshot aisle : level.aisles()) {
                if (aisle.kind() == AisleKind.MAIN) {
                    pair("ZONE-01 " + zones.get(i).id() + " " + aisle.id(), zones.get(i).outline(), aisle.outline());
                }
            }
        }
    }
}
