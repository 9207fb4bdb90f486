package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.utility.ServiceReach.Reached;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-01: every sample that runs has each service its type needs within reach.
 *
 * <p>Measured: the way by {@link ServiceReach} in whole mm, along the wall where fixture and point both stand at it,
 * else straight; one finding per fixture and service. Where no point of the kind lies within twice the reach in a
 * straight line, the number of such points, 0 of 1. A way equal to the limit passes.
 */
public final class ServiceReachRule extends RunningRule {

    private static final Wording WORDING = Wording.of(ServiceReachRule.class);
    private static final double BESIDE_MM = 300;

    /** Needs nothing. */
    public ServiceReachRule() {
        super(WORDING, "ServiceReachRule_nothingRuns");
    }

    @Override
    public String id() {
        return ServiceReach.RULE_ID;
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf,
            FindingList findings) {
        ServiceReach reach = Reaches.of(scope, ground);
        Ring footprint = shelf.fixture().footprint();
        for (ServiceKind need : shelf.needs()) {
            Optional<Reached> nearest = nearest(reach, footprint, need);
            if (nearest.isPresent() && reach.isWithin(footprint, nearest.get())) {
                findings.holds(Sense.AT_MOST, Math.min(reach.reachMm(), Math.rint(nearest.get().distanceMm())),
                        reach.reachMm(), "mm", shelf.fixture().id());
            } else {
                report(scope, reach, shelf, need, nearest.orElse(null), findings);
            }
        }
    }

    /** No way is shorter than a straight line: farther points are looked for only where none of those near will do. */
    private static Optional<Reached> nearest(ServiceReach reach, Ring footprint, ServiceKind need) {
        Optional<Reached> beside = reach.nearest(footprint, need, BESIDE_MM);
        if (beside.isPresent() && beside.get().distanceMm() <= BESIDE_MM && reach.isWithin(footprint, beside.get())) {
            return beside;
        }
        double nearMm = reach.reachMm() + Rounding.SLANTED_MM;
        Optional<Reached> near = reach.nearest(footprint, need, nearMm);
        return near.isPresent() && reach.isWithin(footprint, near.get()) ? near
                : reach.nearest(footprint, need, NAMED_REACHES * reach.reachMm());
    }

    private static void report(CheckScope scope, ServiceReach reach, Shelf shelf, ServiceKind need, Reached nearest,
            FindingList findings) {
        FixtureSnapshot fixture = shelf.fixture();
        List<String> ids = new ArrayList<>(List.of(fixture.id()));
        shelf.products().stream().filter(product -> product.isLive() && product.type().needs().kinds().contains(need))
                .map(Shown::id).forEach(ids::add);
        int samples = ids.size() - 1;
        if (nearest == null) {
            findings.measured(0, 1, "1").at(ids).say("ServiceReachRule_noPoint", scope.names().fixture(fixture),
                    scope.names().serviceKind(need), samples,
                    Figures.millimetres(reach.reachMm()));
            return;
        }
        double distanceMm = Math.rint(nearest.distanceMm());
        findings.measured(distanceMm, reach.reachMm(), "mm").at(ids).say(
                nearest.alongWall() ? "ServiceReachRule_tooFarAlong" : "ServiceReachRule_tooFar",
                scope.names().fixture(fixture), scope.names().serviceKind(need), samples,
                scope.names().service(nearest.service()), Figures.millimetres(distanceMm),
                Figures.millimetres(distanceMm - reach.reachMm()), Figures.millimetres(reach.reachMm()));
    }
}
