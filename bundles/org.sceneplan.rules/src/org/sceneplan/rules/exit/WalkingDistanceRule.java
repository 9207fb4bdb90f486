package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F11: from where customers stand before a fixture the way on foot to the nearest exit is short enough.
 *
 * <p>Asked in every shop, not in malls only. Measured in mm: the way around everything that stands on the floor, as
 * wide as one stream of people (setting {@value #WAY}), from the middle of the free strip before each open front and
 * back.
 *
 * <p>First {@link WalkingBounds} prove an upper bound, which is at most 8.3 % and two cells above the distance where
 * passages are two cells wide; a fixture whose bound keeps the limit holds with that bound. Only for the others {@link
 * TightWays} measures the shortest way, exact to 1 mm; of those that are certainly beyond the limit, because the next
 * fixture measured is, only the farthest. So a distance of exactly the limit holds and the next millimetre does not.
 * Whether the strip before a fixture is free SHELL-04 checks; fixtures no way leads to belong to
 * REACH-01, and where no way leads anywhere the rule does not apply. One
 * finding per level, with the farthest fixture first. Source: mall rules 8.3 [S14]; width of a stream [K].
 */
public final class WalkingDistanceRule implements Rule {

    private static final Wording WORDING = Wording.of(WalkingDistanceRule.class);
    private static final String WAY = "F11-WAY";

    @Override
    public String id() {
        return "F11";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(WAY);
    }

    @Override
    public Set<PlanPart> reads() {
        return PlanPart.GROUND;
    }

    /** Bounds of the levels in the last state of the plan and in this. */
    private record Bounds(Map<String, WalkingBounds> boundsByLevel) {
    }

    private record Front(int number, int side, FixtureSnapshot fixture, Point place, double boundMm) {
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        int wayMm = (int) Math.ceil(Lengths.millimetres(scope.standard().ruleLimits().get(WAY)));
        boolean asked = false;
        boolean reached = false;
        for (LevelGround ground : scope.grounds()) {
            List<SafetyExit> exits = SafetyExit.of(ground.level());
            if (!exits.isEmpty() && ground.level().fixtures().stream().anyMatch(each -> !each.clearances().isEmpty())) {
                asked = true;
                reached |= check(scope, ground, exits, wayMm, Lengths.millimetres(limit), findings);
            }
        }
        if (!asked) {
            return new RuleOutcome.NotApplicable(WORDING.text("WalkingDistanceRule_nothing"));
        }
        return reached ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("WalkingDistanceRule_unreached"));
    }

    /** Measures a level and tells whether a way leads from any front of it. */
    private static boolean check(CheckScope scope, LevelGround ground, List<SafetyExit> exits, int wayMm,
            double limitMm, FindingList findings) {
        Map<String, WalkingBounds> bounds = scope.shared(Bounds.class, (each, before) -> new Bounds(
                before == null ? new HashMap<>() : new HashMap<>(before.boundsByLevel))).boundsByLevel;
        WalkingBounds now = WalkingBounds.of(ground, exits, wayMm, bounds.get(ground.level().id()));
        bounds.put(ground.level().id(), now);
        List<Front> open = new ArrayList<>();
        double farthestMm = -1;
        String farthest = "";
        for (int i = 0; i < ground.level().fixtures().size(); i++) {
            FixtureSnapshot fixture = ground.level().fixtures().get(i);
            for (int side = 0; side < Math.min(2, fixture.clearances().size()); side++) {
                double boundMm = now.boundMm(i, side);
                if (boundMm > limitMm) {
                    open.add(new Front(open.size(), side, fixture, WalkingBounds.place(fixture, side), boundMm));
                } else if (boundMm > farthestMm) {
                    farthestMm = boundMm;
                    farthest = fixture.id();
                }
            }
        }
        boolean reached = !open.isEmpty() && measure(ground, exits, open, wayMm, limitMm, scope, findings);
        if (farthestMm >= 0) {
            findings.holds(Sense.AT_MOST, Math.rint(farthestMm), limitMm, "mm", farthest);
        }
        return reached || farthestMm >= 0;
    }

    /**
     * Measures the farthest front, and of the others whether they lie beyond the limit: a front is farther than the
     * last one measured by at most the straight line between them, where that is free.
     */
    private static boolean measure(LevelGround ground, List<SafetyExit> exits, List<Front> open, int wayMm,
            double limitMm, CheckScope scope, FindingList findings) {
        double mostMm = open.stream().mapToDouble(Front::boundMm).max().orElse(0);
        TightWays ways = new TightWays(ground.level().outline(), ground.footprints(),
                exits.stream().flatMap(exit -> exit.lines().stream()).toList(), wayMm, mostMm);
        Farthest farthest = new Farthest(limitMm);
        Front widest = open.stream().max(Comparator.comparingDouble(Front::boundMm)).orElseThrow();
        farthest.see(widest, ways.distanceMm(widest.place, widest.boundMm));
        boolean reached = false;
        Set<String> ids = new LinkedHashSet<>();
        Front[] measured = new Front[2];
        double[] measuredMm = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (Front front : open) {
            Front last = measured[front.side];
            double lastMm = measuredMm[front.side];
            double apartMm = last != null && lastMm < Double.POSITIVE_INFINITY && ways.isFree(last.place, front.place)
                    ? last.place.distanceMm(front.place) : Double.POSITIVE_INFINITY;
            boolean isBeyond = lastMm - apartMm > limitMm + 1 && lastMm + apartMm < farthest.distanceMm - 1;
            if (!isBeyond) {
                lastMm = ways.distanceMm(front.place, Math.min(front.boundMm, lastMm + apartMm));
                measured[front.side] = front;
                measuredMm[front.side] = lastMm;
                farthest.see(front, lastMm);
            }
            double distanceMm = Math.rint(lastMm);
            if (isBeyond || distanceMm > limitMm && distanceMm < Double.POSITIVE_INFINITY) {
                ids.add(front.fixture.id());
            } else if (distanceMm <= limitMm) {
                findings.holds(Sense.AT_MOST, distanceMm, limitMm, "mm", front.fixture.id());
            }
            reached |= distanceMm < Double.POSITIVE_INFINITY;
        }
        if (!ids.isEmpty()) {
            say(farthest.front.fixture, Math.rint(farthest.distanceMm), limitMm, ids, scope, findings);
        }
        return reached;
    }

    /** The farthest front so far; of several as far the first in the plan. */
    private static final class Farthest {
        private double distanceMm;
        private Front front;

        private Farthest(double limitMm) {
            distanceMm = limitMm;
        }

        private void see(Front other, double otherMm) {
            double more = Math.rint(otherMm) - Math.rint(distanceMm);
            if (otherMm < Double.POSITIVE_INFINITY
                    && (more > 0 || more == 0 && front != null && other.number < front.number)) {
                distanceMm = otherMm;
                front = other;
            }
        }
    }

    private static void say(FixtureSnapshot farthest, double farthestMm, double limitMm, Set<String> ids,
            CheckScope scope, FindingList findings) {
        List<String> inOrder = new ArrayList<>(ids);
        inOrder.remove(farthest.id());
        inOrder.add(0, farthest.id());
        findings.measured(farthestMm, limitMm, "mm").at(inOrder).say("WalkingDistanceRule_tooFar",
                scope.names().fixture(farthest), Figures.metres(farthestMm), Figures.metres(limitMm),
                Figures.metres(farthestMm - limitMm));
    }
}
