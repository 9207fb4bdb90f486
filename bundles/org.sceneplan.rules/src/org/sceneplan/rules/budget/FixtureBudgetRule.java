package org.sceneplan.rules.budget;

import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * BUDGET-01: the fixtures fit into the budget of the survey.
 *
 * <p>Measured: the middle of the price band of {@link FixtureCost} in CNY, the cost to be expected; a cost equal to the
 * budget passes. Where the upper end of the band exceeds the budget, or the catalogue lacks prices, a person is asked
 * beside. Fit-out, which the budget pays too, has no price in the catalogue: what is left is named in no finding.
 */
public final class FixtureBudgetRule implements Rule {

    private static final Wording WORDING = Wording.of(FixtureBudgetRule.class);

    @Override
    public String id() {
        return "BUDGET-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.STORE, PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        int budgetCny = scope.plan().store().budgetCny();
        if (budgetCny <= 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("FixtureBudgetRule_noBudget"));
        }
        FixtureCost cost = FixtureCost.of(scope.levels(), scope.catalogue());
        if (cost.fixtures() == 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("FixtureBudgetRule_noFixtures"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        double meanCny = Math.rint(cost.meanCny());
        if (meanCny > budgetCny) {
            findings.measured(meanCny, budgetCny, "CNY").say("FixtureBudgetRule_over", money(cost.lowCny()),
                    money(cost.highCny()), money(meanCny), money(budgetCny), money(meanCny - budgetCny));
        } else {
            findings.holds(Sense.AT_MOST, meanCny, budgetCny, "CNY");
            if (cost.highCny() > budgetCny) {
                findings.ask(List.of(), "FixtureBudgetRule_mayBeOver", money(cost.lowCny()), money(cost.highCny()),
                        money(budgetCny));
            }
        }
        if (cost.unpriced() > 0) {
            findings.ask(List.of(), "FixtureBudgetRule_unpriced", cost.unpriced(), money(meanCny), money(budgetCny));
        }
        return findings.outcome();
    }

    private static String money(double cny) {
        return Figures.count(Math.round(cny));
    }
}
