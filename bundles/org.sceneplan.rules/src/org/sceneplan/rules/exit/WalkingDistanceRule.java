package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.WalkingDistances;
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
 * passages are two cells wide; a fixture whose bound keeps the limit holds with that bound. Only for the others the
 * way is measured on a raster of {@value #RASTER_MM} mm: at most 8.3 % and 0.85 m longer than the shortest way of
 * full width, typically 1 %, never shorter than the shortest way of somebody narrower by three cell diagonals.
 * Whether the strip before a fixture is free SHELL-04 checks; fixtures no way leads to belong to
 * REACH-01, and where no way leads anywhere the rule does not apply. One
 * finding per level, with the farthest fixture first. Source: mall rules 8.3 [S14]; width of a stream [K].
 */
public final class WalkingDistanceRule implements Rule {

    private static final Wording WORDING = Wording.of(WalkingDistanceRule.class);
    private static final String WAY = "F11-WAY";
    private static final int RASTER_MM = 150;

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

    private record Front(FixtureSnapshot fixture, Point place) {
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
                    open.add(new Front(fixture, WalkingBounds.place(fixture, side)));
                } else if (boundMm > farthestMm) {
                    farthestMm = boundMm;
                    farthest = fixture.id();
                }
            }
        }
        boolean reached = !open.isEmpty() && measureOnRaster(scope, ground, exits, open, wayMm, limitMm, findings);
        if (farthestMm >= 0) {
            findings.holds(Sense.AT_MOST, Math.rint(farthestMm), limitMm, "mm", farthest);
        }
        return reached || farthestMm >= 0;
    }

    private static boolean measureOnRaster(CheckScope scope, LevelGround ground, List<SafetyExit> exits,
            List<Front> open, int wayMm, double limitMm, FindingList findings) {
        boolean reached = false;
        WalkingDistances ways = ground.walking(sources(exits), wayMm, RASTER_MM);
        List<String> ids = new ArrayList<>();
        FixtureSnapshot farthest = null;
        double farthestMm = limitMm;
        for (Front front : open) {
            double distanceMm = Math.rint(ways.distanceMm(front.place));
            reached |= distanceMm < Double.POSITIVE_INFINITY;
            if (distanceMm > limitMm && distanceMm < Double.POSITIVE_INFINITY) {
                ids.remove(front.fixture.id());
                boolean isFarthest = distanceMm > farthestMm;
                ids.add(isFarthest ? 0 : ids.size(), front.fixture.id());
                farthest = isFarthest ? front.fixture : farthest;
                farthestMm = Math.max(farthestMm, distanceMm);
            } else if (distanceMm <= limitMm) {
                findings.holds(Sense.AT_MOST, distanceMm, limitMm, "mm", front.fixture.id());
            }
        }
        if (farthest != null) {
            findings.measured(farthestMm, limitMm, "mm").at(ids).say("WalkingDistanceRule_tooFar",
                    scope.names().fixture(farthest), Figures.metres(farthestMm), Figures.metres(limitMm),
                    Figures.metres(farthestMm - limitMm));
        }
        return reached;
    }

    /** Middle and quarters of every door, beside each middle of an edge of every stair. */
    private static List<Point> sources(List<SafetyExit> exits) {
        List<Point> sources = new ArrayList<>();
        for (SafetyExit exit : exits) {
            for (Segment line : exit.lines()) {
                sources.add(line.midPoint());
                sources.add(line.pointAt(line.lengthMm() / 4));
                sources.add(line.pointAt(line.lengthMm() * 3 / 4));
            }
        }
        return sources;
    }
}
