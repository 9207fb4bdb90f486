package org.sceneplan.rules.zone;

import java.util.List;

import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.ZoneTarget;

/**
 * ZONE-MUST: every zone the format makes mandatory is there, on any level, and every zone holds its must-have fixtures.
 *
 * <p>Measured: number of zones of the code, for the main aisle also of main aisles, against 1; number of fixtures of a
 * type that belong to zones of the code against the least number of the standard. Fixtures of a missing zone are not
 * reported beside it.
 */
public final class MandatoryZoneRule implements Rule {

    private static final Wording WORDING = Wording.of(MandatoryZoneRule.class);

    @Override
    public String id() {
        return "ZONE-MUST";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.standard().zones().stream().noneMatch(MandatoryZoneRule::asksForSomething)) {
            return new RuleOutcome.NotApplicable(WORDING.text("MandatoryZoneRule_noneMandatory"));
        }
        ZoneAreas areas = ZoneAreas.of(scope.plan(), scope.standard());
        FindingList findings = scope.findings(limit, WORDING);
        for (ZoneTarget target : scope.standard().zones()) {
            if (areas.has(target.code())) {
                checkFixtures(scope, target, findings);
            } else if (target.mandatory()) {
                findings.measured(0, 1, "1").say("MandatoryZoneRule_missing", scope.names().zoneCode(target.code()),
                        Figures.percent(target.minPercent()),
                        Figures.squareMetres(target.minPercent() / 100 * scope.plan().totalAreaM2()));
            }
        }
        return findings.outcome();
    }

    private static boolean asksForSomething(ZoneTarget target) {
        return target.mandatory() || target.fixtures().stream().anyMatch(allowance -> allowance.minCount() > 0);
    }

    private static void checkFixtures(CheckScope scope, ZoneTarget target, FindingList findings) {
        List<String> zoneIds = scope.levels().stream().flatMap(level -> level.zones().stream())
                .filter(zone -> zone.code().equals(target.code())).map(ZoneSnapshot::id).toList();
        for (FixtureAllowance allowance : target.fixtures()) {
            long count = scope.levels().stream().flatMap(level -> level.fixtures().stream())
                    .filter(fixture -> fixture.typeCode().equals(allowance.fixtureTypeCode())
                            && zoneIds.contains(fixture.zoneId()))
                    .count();
            if (count < allowance.minCount()) {
                findings.measured(count, allowance.minCount(), "1").at(zoneIds).say("MandatoryZoneRule_tooFewFixtures",
                        scope.names().zoneCode(target.code()), count,
                        scope.names().fixtureType(allowance.fixtureTypeCode()), allowance.minCount(),
                        allowance.minCount() - count);
            }
        }
    }
}
