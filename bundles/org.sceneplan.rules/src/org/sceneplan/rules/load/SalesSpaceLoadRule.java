package org.sceneplan.rules.load;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.ShownTypes;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * E02: shops that show furniture, or phones and computers, stay within what such sales space is planned for with
 * central air conditioning.
 *
 * <p>Measured: {@link LoadCalculation#demandPerM2()} in W/m2, rounded to 0.1, which has no air conditioning of the
 * shop in it; a demand equal to the limit passes. Source: planning sheet [S21].
 */
public final class SalesSpaceLoadRule implements Rule {

    private static final Wording WORDING = Wording.of(SalesSpaceLoadRule.class);
    private static final Set<String> GROUPS = Set.of("furniture", "3c");

    @Override
    public String id() {
        return "E02";
    }

    @Override
    public List<String> furtherSettings() {
        return LoadCalculation.SETTINGS;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.INVENTORY, PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (Collections.disjoint(ShownTypes.of(scope).groups(), GROUPS)) {
            return new RuleOutcome.NotApplicable(WORDING.text("SalesSpaceLoadRule_otherGoods"));
        }
        double density = Math.rint(LoadCalculation.of(scope).demandPerM2() * 10) / 10;
        FindingList findings = scope.findings(limit, WORDING);
        if (density <= limit.limit()) {
            findings.holds(Sense.AT_MOST, density, limit.limit(), "W/m2");
        } else {
            findings.measured(density, limit.limit(), "W/m2").say("SalesSpaceLoadRule_tooMuch",
                    Figures.number(density), Figures.number(limit.limit()),
                    Figures.number(density - limit.limit()));
        }
        return findings.outcome();
    }
}
