package org.sceneplan.rules.circulation;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * CASH-HEIGHT: the desk of a checkout is as high as standing customers want it.
 *
 * <p>Measured: height of the fixture on the plan in mm, between CASH-HEIGHT and CASH-HEIGHT-MAX; values equal to them
 * pass. The low part that access rules ask for is judged by them. One finding per checkout.
 */
public final class CheckoutHeightRule implements Rule {

    private static final Wording WORDING = Wording.of(CheckoutHeightRule.class);
    private static final String MAX = "CASH-HEIGHT-MAX";

    @Override
    public String id() {
        return "CASH-HEIGHT";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(MAX);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double leastMm = Lengths.millimetres(limit);
        double mostMm = Lengths.millimetres(scope.standard().ruleLimits().get(MAX));
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot checkout : level.fixtures()) {
                if (Checkouts.isOne(checkout)) {
                    asked = true;
                    check(scope, checkout, leastMm, mostMm, findings);
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("Checkouts_none"));
    }

    private static void check(CheckScope scope, FixtureSnapshot checkout, double leastMm, double mostMm,
            FindingList findings) {
        double heightMm = checkout.heightMm();
        if (heightMm < leastMm) {
            findings.measured(heightMm, leastMm, "mm").at(checkout.id()).say("CheckoutHeightRule_tooLow",
                    scope.names().fixture(checkout), Figures.millimetres(heightMm), Figures.millimetres(leastMm),
                    Figures.millimetres(leastMm - heightMm));
        } else if (heightMm > mostMm) {
            findings.measured(heightMm, mostMm, "mm").at(checkout.id()).say("CheckoutHeightRule_tooHigh",
                    scope.names().fixture(checkout), Figures.millimetres(heightMm), Figures.millimetres(mostMm),
                    Figures.millimetres(heightMm - mostMm));
        } else {
            findings.holds(Sense.AT_LEAST, heightMm, leastMm, "mm", checkout.id());
            findings.holds(Sense.AT_MOST, heightMm, mostMm, "mm", checkout.id());
        }
    }
}
