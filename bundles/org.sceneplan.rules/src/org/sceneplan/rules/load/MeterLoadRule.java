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
 * LOAD-01: the electrical demand of the plan stays within the capacity of the meter.
 *
 * <p>Measured: {@link LoadCalculation#demandW()} in whole W. The limit is the share of the surveyed capacity that the
 * rule book allows, in W; a demand equal to it passes.
 */
public final class MeterLoadRule implements Rule {

    private static final Wording WORDING = Wording.of(MeterLoadRule.class);

    @Override
    public String id() {
        return "LOAD-01";
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
        int capacityW = scope.plan().store().meterCapacityW();
        if (capacityW <= 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("MeterLoadRule_noMeter"));
        }
        double allowedW = Math.floor(capacityW * limit.limit() / 100);
        LoadCalculation load = LoadCalculation.of(scope);
        double demandW = Math.rint(load.demandW());
        FindingList findings = scope.findings(limit, WORDING);
        if (demandW > allowedW) {
            findings.measured(demandW, allowedW, "W").say("MeterLoadRule_tooMuch", Figures.watts(demandW),
                    Figures.watts(load.samplesW()), Figures.watts(load.lightingW()), Figures.watts(allowedW),
                    Figures.watts(demandW - allowedW));
        } else {
            findings.holds(Sense.AT_MOST, demandW, allowedW, "W");
        }
        return findings.outcome();
    }
}
