package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** QUEUE-01 and ISLAND-01: free floor before checkouts and around islands. */
final class CheckoutRules {

    private static final String CHECKOUT = "CASH";
    private static final int ALL_SIDES = 4;

    private CheckoutRules() {
    }

    /** QUEUE-01: how deep the floor before the front of checkouts is free. */
    static Answer queue(Case given) {
        double limit = given.setting().limitMm();
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                if (CHECKOUT.equals(fixture.getTypeCode())) {
                    items.add(queue(floor, fixture, limit));
                }
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    private static Item queue(Floor floor, Fixture checkout, double limit) {
        double half = checkout.getWidthMm() / 2.0;
        double front = -checkout.getDepthMm() / 2.0;
        LineSegment base = new LineSegment(Shapes.inPlan(checkout, -half, front),
                Shapes.inPlan(checkout, half, front));
        Polygon strip = Shapes.rectangle(checkout, -half, front - limit, half, front);
        FreeStrip free = new FreeStrip(limit, piece -> nearestMm(base, piece));
        free.leave(strip, floor.outline());
        for (Thing thing : floor.things()) {
            if (!thing.id().equals(checkout.getId())) {
                free.block(strip, thing);
            }
        }
        return free.itemOfNearest(checkout.getId());
    }

    private static double nearestMm(LineSegment base, Geometry piece) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Coordinate corner : piece.getCoordinates()) {
            nearest = Math.min(nearest, base.distancePerpendicular(corner));
        }
        return nearest;
    }

    /** ISLAND-01: distance of fixtures that are open all around from everything. */
    static Answer island(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                if (fixture.getClearSides() == ALL_SIDES) {
                    items.add(island(floor, fixture, given.neededMm(fixture)));
                }
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    private static Item island(Floor floor, Fixture fixture, double needed) {
        Polygon area = Shapes.footprint(fixture);
        double free = floor.outline().covers(area) ? area.distance(floor.outline().getBoundary()) : 0;
        boolean slanted = !Shapes.isAxisParallel(area, floor.outline());
        Set<String> near = new LinkedHashSet<>();
        for (Thing thing : floor.things()) {
            double distance = thing.id().equals(fixture.getId()) ? Double.POSITIVE_INFINITY
                    : area.distance(thing.area());
            if (distance < needed) {
                near.add(thing.id());
                slanted |= !Shapes.isAxisParallel(thing.area());
                free = Math.min(free, distance);
            }
        }
        double value = free < needed ? Math.min(Item.wholeMm(free), needed - 1) : needed;
        return Item.atLeast(value, needed, "mm", List.of(fixture.getId())).maybe(near).slanted(slanted);
    }
}
