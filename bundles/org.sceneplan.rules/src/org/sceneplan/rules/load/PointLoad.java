package org.sceneplan.rules.load;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.utility.ServiceReach;

/**
 * What the running samples of a fixture draw from the power point planned for it.
 *
 * <p>Demand = rated power × quantity × demand factor of the product group. The breaker is the smallest usual one that
 * carries the demand at 220 V, at least 16 A where a sample wants a circuit of its own, else 10 A. Source: load rule and
 * circuit column of the field notes, section 5 [K]; breaker series [K]; current = power / 220 V [C].
 *
 * @param ratedW sum of rated powers in W
 * @param demandW power to plan for in W
 * @param ownCircuits samples that want a circuit of their own
 */
public record PointLoad(int ratedW, int demandW, int ownCircuits) {

    private static final PointLoad NONE = new PointLoad(0, 0, 0);
    private static final int VOLTAGE_V = 220;
    private static final int LEAST_OWN_A = 16;
    private static final int[] RATINGS_A = { 10, 16, 20, 25, 32, 40, 50, 63 };

    /** The load of a point; nothing for points that give no power, are not planned or serve another fixture. */
    public static PointLoad of(DesignContext context, ServiceSnapshot point, FixtureSnapshot fixture) {
        if (point.status() != ServiceStatus.PLANNED || !ServiceReach.meets(point.kind(), ServiceKind.POWER)
                || !point.servesFixtureId().equals(fixture.id())) {
            return NONE;
        }
        int ratedW = 0;
        double demandW = 0;
        int own = 0;
        for (PositionSnapshot position : fixture.positions()) {
            if (ServiceReach.needs(position, context.catalogue()).contains(ServiceKind.POWER)) {
                ProductTypeSnapshot type = context.catalogue().productType(position.productTypeCode()).orElseThrow();
                int watts = type.powerW() * position.quantity();
                ratedW += watts;
                demandW += watts * DemandGroup.factorOf(type.group(), context.standard().ruleLimits());
                own += type.needs().ownCircuit() ? 1 : 0;
            }
        }
        return new PointLoad(ratedW, (int) Math.round(demandW), own);
    }

    /** The breaker of the point's circuit in A; the largest of the series for more than it carries, 0 for no load. */
    public int breakerA() {
        if (ratedW == 0) {
            return 0;
        }
        for (int rating : RATINGS_A) {
            if (rating * VOLTAGE_V >= demandW && (ownCircuits == 0 || rating >= LEAST_OWN_A)) {
                return rating;
            }
        }
        return RATINGS_A[RATINGS_A.length - 1];
    }
}
