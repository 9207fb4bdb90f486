package org.sceneplan.rules.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
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
 * @param positionIds ids of the positions the point feeds, those with a circuit of their own first, else in the order
 *        of the fixture
 */
public record PointLoad(double ratedW, double demandW, int ownCircuits, List<String> positionIds) {

    private static final PointLoad NONE = new PointLoad(0, 0, 0, List.of());
    private static final int VOLTAGE_V = 220;
    private static final int LEAST_OWN_A = 16;
    private static final int[] RATINGS_A = { 10, 16, 20, 25, 32, 40, 50, 63 };

    /** Copies the list. */
    public PointLoad {
        positionIds = List.copyOf(positionIds);
    }

    /**
     * The load of a point. Where several power points serve one fixture, samples that want a circuit of their own take
     * one point each, all others share the next; so the sum over the points is the load of the fixture.
     *
     * @return nothing for points that give no power, are not planned or serve no fixture of the level
     */
    public static PointLoad of(DesignContext context, LevelSnapshot level, ServiceSnapshot point) {
        FixtureSnapshot fixture = level.fixture(point.servesFixtureId()).orElse(null);
        if (fixture == null || !isPlannedPower(point)) {
            return NONE;
        }
        List<ServiceSnapshot> points = level.services().stream()
                .filter(other -> isPlannedPower(other) && other.servesFixtureId().equals(fixture.id())).toList();
        PointLoad[] loads = new PointLoad[points.size()];
        Arrays.fill(loads, NONE);
        List<PositionSnapshot> live = fixture.positions().stream()
                .filter(position -> ServiceReach.needs(position, context.catalogue()).contains(ServiceKind.POWER))
                .toList();
        int own = 0;
        for (PositionSnapshot position : live) {
            ProductTypeSnapshot type = context.catalogue().productType(position.productTypeCode()).orElseThrow();
            if (type.needs().ownCircuit()) {
                int place = own++ % loads.length;
                loads[place] = loads[place].plus(context, type, position, 1);
            }
        }
        int shared = Math.min(own, loads.length - 1);
        for (PositionSnapshot position : live) {
            ProductTypeSnapshot type = context.catalogue().productType(position.productTypeCode()).orElseThrow();
            if (!type.needs().ownCircuit()) {
                loads[shared] = loads[shared].plus(context, type, position, 0);
            }
        }
        return loads[points.indexOf(point)];
    }

    private static boolean isPlannedPower(ServiceSnapshot point) {
        return point.status() == ServiceStatus.PLANNED && ServiceReach.meets(point.kind(), ServiceKind.POWER);
    }

    private PointLoad plus(DesignContext context, ProductTypeSnapshot type, PositionSnapshot position, int own) {
        double watts = (double) type.powerW() * position.quantity();
        double factor = DemandGroup.factorOf(type.group(), context.standard().ruleLimits());
        List<String> fed = new ArrayList<>(positionIds);
        fed.add(position.id());
        return new PointLoad(ratedW + watts, demandW + watts * factor, ownCircuits + own, fed);
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
