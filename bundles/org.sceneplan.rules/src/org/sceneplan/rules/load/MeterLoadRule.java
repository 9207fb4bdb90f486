package org.sceneplan.rules.load;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * LOAD-01: the electrical demand of the plan stays within the capacity of the meter.
 *
 * <p>Measured: {@link LoadCalculation#demandW()} in whole W. The limit is the capacity the survey states; a demand equal
 * to it passes.
 */
public final class MeterLoadRule implements Rule {

    private static final Wording WORDING = Wording.of(MeterLoadRule.class);

    @Override
    public String id() {
        return "LOAD-01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        int meterW = scope.plan().store().meterCapacityW();
        if (meterW <= 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("MeterLoadRule_noMeter"));
        }
        LoadCalculation load = LoadCalculation.of(scope.context());
        double demandW = Math.rint(load.demandW());
        FindingList findings = new FindingList(limit, WORDING);
        if (demandW > meterW) {
            findings.measured(demandW, meterW, "W").say("MeterLoadRule_tooMuch", Figures.watts(demandW),
                    Figures.watts(load.samplesW()), Figures.watts(load.lightingW()), Figures.watts(meterW),
                    Figures.watts(demandW - meterW));
        }
        return findings.outcome();
    }
}
