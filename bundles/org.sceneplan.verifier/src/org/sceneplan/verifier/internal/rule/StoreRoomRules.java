package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** C24-HAND, C24-TROLLEY and C24-WALL: racks of store rooms. */
final class StoreRoomRules {

    private StoreRoomRules() {
    }

    /** C24-HAND: free depth before racks of store rooms. */
    static Answer byHand(Case given) {
        return Answer.of(aisles(given));
    }

    /** C24-TROLLEY: the same; one question where it is too little anywhere. */
    static Answer byTrolley(Case given) {
        List<Item> aisles = aisles(given);
        List<String> narrow = new ArrayList<>();
        boolean isDoubtful = false;
        for (Item aisle : aisles) {
            isDoubtful |= !aisle.isBroken() && !aisle.holds();
            if (aisle.isBroken() && narrow.isEmpty()) {
                narrow.add(Answer.first(aisle.objects()));
            }
        }
        return aisles.isEmpty() ? Answer.NOT_APPLICABLE
                : new Asking(new Measured(List.of()), narrow, narrow.isEmpty() && isDoubtful ? 1 : 0);
    }

    private static List<Item> aisles(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture rack : floor.level().getFixtures()) {
                if (StoreRules.isStoreRack(rack, given)) {
                    items.add(side(floor, rack, 0, Math.ceil(given.limitMm())).itemOfNearest(rack.getId()));
                }
            }
        }
        return items;
    }

    /** The strip before the front (0), the left (1) or the right side (2) of a fixture. */
    static FreeStrip side(Floor floor, Fixture fixture, int side, double deepMm) {
        double[] x = {-fixture.getWidthMm() / 2.0, fixture.getWidthMm() / 2.0};
        double[] y = {-fixture.getDepthMm() / 2.0, fixture.getDepthMm() / 2.0};
        return switch (side) {
            case 0 -> Strips.overX(floor, fixture, x, new double[] {y[0], y[0] - deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
            case 1 -> Strips.overY(floor, fixture, y, new double[] {x[0], x[0] - deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
            default -> Strips.overY(floor, fixture, y, new double[] {x[1], x[1] + deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
        };
    }

    /** C24-WALL: distance of racks of store rooms from walls; one finding of all that stand too near. */
    static Answer rackToWall(Case given) {
        Set<String> near = new LinkedHashSet<>();
        Set<String> doubtful = new LinkedHashSet<>();
        double least = Double.POSITIVE_INFINITY;
        boolean slanted = false;
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Fixture rack : floor.level().getFixtures()) {
                if (StoreRules.isStoreRack(rack, given)) {
                    asked = true;
                    Polygon area = Shapes.footprint(rack);
                    double distance = area.getBoundary().distance(floor.outline().getBoundary());
                    for (var wall : floor.level().getWalls()) {
                        distance = Math.min(distance, floor.things().stream()
                                .filter(thing -> thing.id().equals(wall.getId()))
                                .mapToDouble(thing -> thing.area().distance(area)).min()
                                .orElse(Double.POSITIVE_INFINITY));
                    }
                    boolean turned = !Shapes.isAxisParallel(area, floor.outline());
                    double error = turned ? Item.SLANTED_MM : 0;
                    if (Math.rint(distance) < given.limitMm() - error) {
                        near.add(rack.getId());
                    } else if (Math.rint(distance) < given.limitMm()) {
                        doubtful.add(rack.getId());
                    }
                    slanted |= turned;
                    least = Math.min(least, Math.rint(distance));
                }
            }
        }
        return asked ? new Measured(List.of(Item.atLeast(least, given.limitMm(), "mm", near).maybe(doubtful)
                .slanted(slanted))) : Answer.NOT_APPLICABLE;
    }
}
