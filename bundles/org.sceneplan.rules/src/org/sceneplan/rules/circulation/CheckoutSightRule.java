package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.sight.SightLines;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * CASH-03: at least one checkout is in sight of the entrance.
 *
 * <p>Holds where a straight line at the height of SIGHT-EYE is open from the middle of the widest entrance to the
 * centre or the middle of a side of a checkout on the same level. Measured:
 * number of checkouts seen, against 1. Source: wayfinding guide.
 */
public final class CheckoutSightRule implements Rule {

    private static final Wording WORDING = Wording.of(CheckoutSightRule.class);
    private static final String EYE = "SIGHT-EYE";

    @Override
    public String id() {
        return "CASH-03";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(EYE);
    }

    @Override
    public Set<PlanPart> reads() {
        return PlanPart.GROUND;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            Optional<OpeningSnapshot> entrance = SightLines.entrance(level);
            List<FixtureSnapshot> checkouts = Checkouts.of(level);
            if (entrance.isPresent() && !checkouts.isEmpty()) {
                check(scope, level, entrance.get(), checkouts, findings);
                return findings.outcome();
            }
        }
        return new RuleOutcome.NotApplicable(WORDING.text("Checkouts_noneAtEntrance"));
    }

    private static void check(CheckScope scope, LevelSnapshot level, OpeningSnapshot entrance,
            List<FixtureSnapshot> checkouts, FindingList findings) {
        SightLines sight = new SightLines(level, Lengths.millimetres(scope.standard().ruleLimits().get(EYE)));
        Point from = SightLines.inside(entrance);
        List<String> ids = new ArrayList<>();
        for (FixtureSnapshot checkout : checkouts) {
            if (isSeen(checkout, from, sight)) {
                findings.holds(Sense.AT_LEAST, 1, 1, "1", checkout.id());
                return;
            }
            ids.add(checkout.id());
        }
        ids.add(entrance.id());
        String blocking = sight.blocking(from, checkouts.get(0).centre(), checkouts.get(0).id()).orElse("");
        if (!blocking.isEmpty()) {
            ids.add(blocking);
        }
        findings.measured(0, 1, "1").at(ids).say(
                level.fixture(blocking).isPresent() ? "CheckoutSightRule_hiddenBy" : "CheckoutSightRule_hidden",
                scope.names().fixture(checkouts.get(0)), scope.names().opening(entrance),
                level.fixture(blocking).map(scope.names()::fixture).orElse(scope.names().opening(entrance)));
    }

    private static boolean isSeen(FixtureSnapshot checkout, Point from, SightLines sight) {
        if (sight.isOpen(from, checkout.centre(), checkout.id())) {
            return true;
        }
        for (Segment side : checkout.footprint().edges()) {
            if (sight.isOpen(from, side.midPoint(), checkout.id())) {
                return true;
            }
        }
        return false;
    }
}
