package org.sceneplan.rules.load;

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
 * LOAD-02: the electrical demand per area stays within what shops are planned for.
 *
 * <p>Measured: {@link LoadCalculation#demandPerM2()} in W/m2, rounded to 0.1; a demand equal to the limit passes.
 */
public final class LoadDensityRule implements Rule {

    private static final Wording WORDING = Wording.of(LoadDensityRule.class);

    @Override
    public String id() {
        return "LOAD-02";
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
        LoadCalculation load = LoadCalculation.of(scope);
        double density = Math.rint(load.demandPerM2() * 10) / 10;
        FindingList findings = scope.findings(limit, WORDING);
        if (density > limit.limit()) {
            findings.measured(density, limit.limit(), "W/m2").say("LoadDensityRule_tooMuch",
                    Figures.number(density), Figures.number(limit.limit()),
                    Figures.watts(load.demandW() - limit.limit() * load.areaM2()));
        } else {
            findings.holds(Sense.AT_MOST, density, limit.limit(), "W/m2");
        }
        return findings.outcome();
    }
}
