package org.sceneplan.rules.zone;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.ZoneTarget;

/**
 * ZONE-MUST: every zone the format makes mandatory is there, on any level.
 *
 * <p>Measured: number of zones of the code, for the main aisle also of main aisles. The limit is 1.
 */
public final class MandatoryZoneRule implements Rule {

    private static final Wording WORDING = Wording.of(MandatoryZoneRule.class);

    @Override
    public String id() {
        return "ZONE-MUST";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<ZoneTarget> mandatory = scope.standard().zones().stream().filter(ZoneTarget::mandatory).toList();
        if (mandatory.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("MandatoryZoneRule_noneMandatory"));
        }
        ZoneAreas areas = ZoneAreas.of(scope.plan(), scope.standard());
        FindingList findings = new FindingList(limit, WORDING);
        for (ZoneTarget target : mandatory) {
            if (!areas.has(target.code())) {
                findings.measured(0, 1, "1").say("MandatoryZoneRule_missing", scope.names().zoneCode(target.code()),
                        Figures.percent(target.minPercent()),
                        Figures.squareMetres(target.minPercent() / 100 * scope.plan().totalAreaM2()));
            }
        }
        return findings.outcome();
    }
}
