package org.sceneplan.rules.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * FIXTURE-01: every fixture comes from the approved catalogue, and the format allows it in its zone in that number.
 *
 * <p>Measured: 1 for a fixture whose type the catalogue or the zone of the standard does not have, against 0; the
 * number of fixtures of a type in all zones of a code against the greatest number of the standard, equal passes.
 * Fixtures that belong to no zone, or to one the standard does not know ({@code ZONE-SHARE} reports it), are held
 * against the catalogue only. One finding per fixture, one per zone code and type that is too many.
 */
public final class ApprovedFixtureRule implements Rule {

    private static final Wording WORDING = Wording.of(ApprovedFixtureRule.class);

    private record Use(String zoneCode, String typeCode) {
    }

    @Override
    public String id() {
        return "FIXTURE-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> level.fixtures().isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ApprovedFixtureRule_noFixtures"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        Map<Use, List<String>> idsByUse = new LinkedHashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            Map<String, ZoneTarget> targetByZone = targets(scope, level);
            for (FixtureSnapshot fixture : level.fixtures()) {
                check(scope, fixture, targetByZone.get(fixture.zoneId()), idsByUse, findings);
            }
        }
        idsByUse.forEach((use, ids) -> checkNumber(scope, use, ids, findings));
        return findings.outcome();
    }

    private static Map<String, ZoneTarget> targets(CheckScope scope, LevelSnapshot level) {
        Map<String, ZoneTarget> targets = new HashMap<>();
        level.zones().forEach(zone -> scope.standard().zone(zone.code())
                .ifPresent(target -> targets.put(zone.id(), target)));
        return targets;
    }

    private static void check(CheckScope scope, FixtureSnapshot fixture, ZoneTarget target,
            Map<Use, List<String>> idsByUse, FindingList findings) {
        if (scope.catalogue().fixtureType(fixture.typeCode()).isEmpty()) {
            findings.measured(1, 0, "1").at(fixture.id()).say("ApprovedFixtureRule_unknown",
                    scope.names().fixture(fixture), fixture.typeCode());
        } else if (target == null) {
            findings.holds(fixture.id());
        } else if (allowance(target, fixture.typeCode()).isEmpty()) {
            findings.measured(1, 0, "1").at(fixture.id(), fixture.zoneId()).say("ApprovedFixtureRule_notInZone",
                    scope.names().fixture(fixture), scope.names().zoneCode(target.code()));
        } else {
            idsByUse.computeIfAbsent(new Use(target.code(), fixture.typeCode()), use -> new ArrayList<>())
                    .add(fixture.id());
        }
    }

    private static void checkNumber(CheckScope scope, Use use, List<String> ids, FindingList findings) {
        int most = scope.standard().zone(use.zoneCode)
                .flatMap(target -> allowance(target, use.typeCode)).orElseThrow().maxCount();
        if (ids.size() <= most) {
            findings.holds(Sense.AT_MOST, ids.size(), most, "1", ids.get(0));
        } else {
            findings.measured(ids.size(), most, "1").at(ids).say("ApprovedFixtureRule_tooMany",
                    scope.names().zoneCode(use.zoneCode), Figures.count(ids.size()),
                    scope.names().fixtureType(use.typeCode), Figures.count(most), Figures.count(ids.size() - most));
        }
    }

    private static Optional<FixtureAllowance> allowance(ZoneTarget target, String typeCode) {
        for (FixtureAllowance allowance : target.fixtures()) {
            if (allowance.fixtureTypeCode().equals(typeCode)) {
                return Optional.of(allowance);
            }
        }
        return Optional.empty();
    }
}
