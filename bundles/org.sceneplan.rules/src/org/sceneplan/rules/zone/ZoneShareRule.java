package org.sceneplan.rules.zone;

import java.util.Optional;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.ZoneTarget;

/**
 * ZONE-SHARE: every zone of the plan takes a share of the store between the least and the greatest of its standard.
 *
 * <p>Measured: area by {@link ZoneAreas} in percent of the shell area of all levels, rounded to 0.01. The limits are
 * those of the zone in the format standard; a share equal to a limit passes. A zone the standard does not know may take
 * nothing. Zones that are missing altogether belong to {@link MandatoryZoneRule}.
 */
public final class ZoneShareRule implements Rule {

    private static final Wording WORDING = Wording.of(ZoneShareRule.class);

    @Override
    public String id() {
        return "ZONE-SHARE";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        ZoneAreas areas = ZoneAreas.of(scope);
        if (areas.codes().isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("ZoneShareRule_noZones"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        double totalM2 = scope.plan().totalAreaM2();
        for (String code : areas.codes()) {
            double percent = Math.rint(areas.areaM2(code) / totalM2 * 10_000) / 100;
            Bilingual name = scope.names().zoneCode(code);
            Optional<ZoneTarget> target = scope.standard().zone(code);
            if (target.isEmpty()) {
                findings.measured(percent, 0, "%").at(areas.ids(code)).say("ZoneShareRule_unknown", code,
                        Figures.percent(percent));
            } else if (percent < target.get().minPercent()) {
                double missingM2 = target.get().minPercent() / 100 * totalM2 - areas.areaM2(code);
                findings.measured(percent, target.get().minPercent(), "%").at(areas.ids(code)).say(
                        "ZoneShareRule_tooSmall", name, Figures.percent(percent),
                        Figures.percent(target.get().minPercent()), Figures.squareMetres(missingM2));
            } else if (percent > target.get().maxPercent()) {
                double surplusM2 = areas.areaM2(code) - target.get().maxPercent() / 100 * totalM2;
                findings.measured(percent, target.get().maxPercent(), "%").at(areas.ids(code)).say(
                        "ZoneShareRule_tooLarge", name, Figures.percent(percent),
                        Figures.percent(target.get().maxPercent()), Figures.squareMetres(surplusM2));
            } else {
                String first = areas.ids(code).get(0);
                findings.holds(Sense.AT_LEAST, percent, target.get().minPercent(), "%", first);
                findings.holds(Sense.AT_MOST, percent, target.get().maxPercent(), "%", first);
            }
        }
        return findings.outcome();
    }
}
