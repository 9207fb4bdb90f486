package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** DEADEND-01: lengths of the arms of aisles that the free floor offers no second way out of. */
final class DeadEndRules {

    private static final double HALF_BAR_MM = 10;
    /** The widest disc at a place is found to 1 mm. */
    private static final double WIDTH_ERROR_MM = 2;
    private static final double ROUNDING_MM = 0.6;

    private DeadEndRules() {
    }

    /** DEADEND-01: long arms that only lead back. */
    static Answer arms(Case given) {
        double passable = Math.ceil(given.facts().setting("REACH-01").limitMm());
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            List<Polygon> things = floor.things().stream().map(Thing::area).toList();
            ClearFloor clear = new ClearFloor(floor.outline(), things);
            for (Aisle aisle : floor.aisles().keySet()) {
                asked = true;
                boolean slanted = clear.isSlanted() || !Shapes.isAxisParallel(floor.aisles().get(aisle));
                List<List<DeadArm>> readings = new ArrayList<>();
                for (double off : slanted ? new double[] {0, -Item.SLANTED_MM, Item.SLANTED_MM} : new double[] {0}) {
                    readings.add(DeadArm.of(floor, aisle, off));
                }
                for (int i = 0; i < readings.get(0).size(); i++) {
                    int arm = i;
                    List<DeadArm> same = readings.stream().map(reading -> reading.get(arm)).toList();
                    item(given, aisle, slanted, same, new Exit(floor, clear, things, passable)).ifPresent(items::add);
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static Optional<Item> item(Case given, Aisle aisle, boolean slanted, List<DeadArm> readings, Exit exit) {
        double least = readings.stream().mapToDouble(arm -> Math.rint(arm.lengthMm())).min().orElseThrow();
        double most = readings.stream().mapToDouble(arm -> Math.rint(arm.lengthMm())).max().orElseThrow();
        Item item = Item.atMost(least, given.limitMm(), "mm", List.of(aisle.getId())).between(least, most)
                .slanted(slanted);
        if (item.holds()) {
            return Optional.of(item);
        }
        Optional<Boolean> leadsOn = exit.leadsOn(readings.get(0), slanted);
        if (leadsOn.isEmpty()) {
            return Optional.of(item.between(Double.NEGATIVE_INFINITY, item.high()));
        }
        if (!leadsOn.get()) {
            return Optional.of(item);
        }
        return item.isBroken() ? Optional.empty()
                : Optional.of(item.between(Double.NEGATIVE_INFINITY, given.limitMm()));
    }

    /** Whether one gets out of an arm on the free floor when its root is closed. */
    private record Exit(Floor floor, ClearFloor clear, List<Polygon> things, double passableMm) {

        /** Empty where rounding decides. Where nobody gets in at all, other rules say so. */
        Optional<Boolean> leadsOn(DeadArm arm, boolean slanted) {
            Optional<End> arrival = End.arrival(floor);
            if (arrival.isEmpty() || arm.root().getLength() < 1) {
                return Optional.of(false);
            }
            double error = slanted ? 2 * Item.SLANTED_MM : WIDTH_ERROR_MM;
            List<Polygon> barred = new ArrayList<>(things);
            Geometry bar = BufferOp.bufferOp(arm.root(), HALF_BAR_MM, new BufferParameters(1,
                    BufferParameters.CAP_SQUARE));
            barred.add((Polygon) bar);
            ClearFloor closed = new ClearFloor(floor.outline(), barred);
            if (!isWay(clear, arrival.get(), arm, passableMm - error)
                    || isWay(closed, arrival.get(), arm, passableMm - ROUNDING_MM)) {
                return Optional.of(true);
            }
            return isWay(clear, arrival.get(), arm, passableMm - ROUNDING_MM)
                    && !isWay(closed, arrival.get(), arm, passableMm - error) ? Optional.of(false) : Optional.empty();
        }

        private boolean isWay(ClearFloor over, End arrival, DeadArm arm, double widthMm) {
            return over.connected(arrival.places(), List.of(arm.end()), widthMm, passableMm);
        }
    }
}
