package org.sceneplan.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
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
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES, PlanPart.AISLES, PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.standard().zones().stream().noneMatch(MandatoryZoneRule::asksForSomething)) {
            return new RuleOutcome.NotApplicable(WORDING.text("MandatoryZoneRule_noneMandatory"));
        }
        ZoneAreas areas = ZoneAreas.of(scope);
        Map<Use, Integer> countByUse = countByUse(scope);
        Map<String, List<String>> zoneIdsByCode = new HashMap<>();
        scope.levels().forEach(level -> level.zones().forEach(zone -> zoneIdsByCode
                .computeIfAbsent(zone.code(), code -> new ArrayList<>()).add(zone.id())));
        FindingList findings = scope.findings(limit, WORDING);
        for (ZoneTarget target : scope.standard().zones()) {
            if (areas.has(target.code())) {
                if (target.mandatory()) {
                    findings.holds(Sense.AT_LEAST, areas.ids(target.code()).size(), 1, "1",
                            areas.ids(target.code()).get(0));
                }
                checkFixtures(scope, target, zoneIdsByCode, countByUse, findings);
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

    private static void checkFixtures(CheckScope scope, ZoneTarget target, Map<String, List<String>> zoneIdsByCode,
            Map<Use, Integer> countByUse, FindingList findings) {
        List<String> zoneIds = zoneIdsByCode.getOrDefault(target.code(), List.of());
        for (FixtureAllowance allowance : target.fixtures()) {
            int least = allowance.minCount();
            int count = countByUse.getOrDefault(new Use(target.code(), allowance.fixtureTypeCode()), 0);
            if (count < least) {
                findings.measured(count, least, "1").at(zoneIds).say("MandatoryZoneRule_tooFewFixtures",
                        scope.names().zoneCode(target.code()), count,
                        scope.names().fixtureType(allowance.fixtureTypeCode()), least, least - count);
            } else if (least > 0) {
                findings.holds(Sense.AT_LEAST, count, least, "1", zoneIds.get(0));
            }
        }
    }

    /** Fixtures of a type in the zones of a code. */
    private record Use(String zoneCode, String typeCode) {
    }

    private static Map<Use, Integer> countByUse(CheckScope scope) {
        Map<Use, Integer> counts = new HashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            Map<String, String> codeByZone = new HashMap<>();
            level.zones().forEach(zone -> codeByZone.put(zone.id(), zone.code()));
            for (FixtureSnapshot fixture : level.fixtures()) {
                String code = codeByZone.get(fixture.zoneId());
                if (code != null) {
                    counts.merge(new Use(code, fixture.typeCode()), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
