package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** SHELL-01 to SHELL-04: what stands on the floor and what bounds it. */
final class ShellRules {

    private ShellRules() {
    }

    /** SHELL-01: how far fixtures, zones and aisles reach out of the shell. */
    static Answer insideShell(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            Map<String, Polygon> placed = new LinkedHashMap<>();
            floor.things().stream().filter(Thing::isFixture).forEach(thing -> placed.put(thing.id(), thing.area()));
            floor.zones().forEach((zone, area) -> placed.put(zone.getId(), area));
            floor.aisles().forEach((aisle, area) -> placed.put(aisle.getId(), area));
            asked |= !placed.isEmpty();
            placed.forEach((id, area) -> {
                if (Areas.leaves(area, floor.outline())) {
                    double outMm = Math.max(1, Math.rint(protrusionMm(area, floor.outline())));
                    items.add(Item.atMost(outMm, 0, "mm", List.of(id))
                            .slanted(!Shapes.isAxisParallel(area, floor.outline())));
                }
            });
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static double protrusionMm(Polygon area, Polygon shell) {
        double farthest = 0;
        for (Coordinate corner : area.getCoordinates()) {
            farthest = Math.max(farthest, shell.distance(Shapes.point(corner)));
        }
        for (Coordinate corner : shell.getCoordinates()) {
            Geometry point = Shapes.point(corner);
            if (area.covers(point)) {
                farthest = Math.max(farthest, area.getBoundary().distance(point));
            }
        }
        return farthest > 0 ? farthest : Areas.thicknessMm(Areas.without(area, shell));
    }

    /** SHELL-02: how deep fixtures stand in other things. */
    static Answer noOverlap(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            List<Thing> things = floor.things();
            for (int second = 0; second < things.size(); second++) {
                for (Thing other : things.subList(0, second)) {
                    Thing fixture = things.get(second);
                    if (fixture.isFixture() && Areas.overlap(other.area(), fixture.area())) {
                        items.add(overlap(List.of(fixture.id(), other.id()), fixture.area(), other.area()));
                    }
                }
            }
        }
        boolean asked = given.plan().floors().stream().flatMap(floor -> floor.things().stream())
                .anyMatch(Thing::isFixture);
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    /** The depth of an overlap, at most 0. */
    static Item overlap(List<String> ids, Polygon a, Polygon b) {
        return Item.atMost(Math.max(1, Math.rint(Areas.depthMm(a, b))), 0, "mm", ids)
                .slanted(!Shapes.isAxisParallel(a, b));
    }

    /** SHELL-03: distances of fixtures from obstacles. */
    static Answer obstacleClearance(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (var obstacle : floor.obstacles().entrySet()) {
                int clearance = obstacle.getKey().getClearanceMm();
                asked |= clearance > 0;
                for (Thing thing : clearance > 0 ? floor.things() : List.<Thing>of()) {
                    if (thing.isFixture()) {
                        items.add(Item.atLeast(Math.rint(obstacle.getValue().distance(thing.area())), clearance, "mm",
                                List.of(thing.id(), obstacle.getKey().getId()))
                                .slanted(!Shapes.isAxisParallel(obstacle.getValue(), thing.area())));
                    }
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    /** SHELL-04: how deep the strips before fixtures are free. */
    static Answer frontClearance(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                if (!Shapes.strips(fixture).isEmpty()) {
                    items.add(front(floor, fixture));
                }
            }
        }
        return Answer.of(items);
    }

    private static Item front(Floor floor, Fixture fixture) {
        FreeStrip free = new FreeStrip(fixture.getClearMm(), piece -> depthMm(fixture, piece));
        for (Polygon strip : Shapes.strips(fixture)) {
            free.leave(strip, floor.outline());
            for (Thing thing : floor.things()) {
                if (!thing.id().equals(fixture.getId())) {
                    free.block(strip, thing);
                }
            }
        }
        return free.item(fixture.getId());
    }

    /** Depth of the nearest point of a piece: how much larger than the fixture the first rectangle is to touch it. */
    private static double depthMm(Fixture fixture, Geometry piece) {
        double low = 0;
        double high = fixture.getClearMm() + Item.SLANTED_MM;
        while (high - low > 1e-3) {
            double middle = (low + high) / 2;
            double width = fixture.getWidthMm() / 2.0 + middle;
            double depth = fixture.getDepthMm() / 2.0 + middle;
            if (piece.intersects(exactRectangle(fixture, width, depth))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static Polygon exactRectangle(Fixture fixture, double halfWidth, double halfDepth) {
        double angle = Math.toRadians(fixture.getAngleDeg());
        List<Coordinate> corners = new ArrayList<>();
        for (int[] sign : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
            double x = sign[0] * halfWidth;
            double y = sign[1] * halfDepth;
            corners.add(new Coordinate(fixture.getXMm() + x * Math.cos(angle) - y * Math.sin(angle),
                    fixture.getYMm() + x * Math.sin(angle) + y * Math.cos(angle)));
        }
        return Shapes.polygon(corners);
    }

}
