package org.sceneplan.rules.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
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
 * SAMPLE-LIVE: the must-have fixtures that run for the customer do run.
 *
 * <p>Measured for every fixture type that the standard marks as live in a zone: fixtures of that type in zones of the
 * code with at least one position in live, powered mode, against the least number of the standard. Fixtures that are
 * missing altogether are reported by {@code ZONE-MUST}; here they count as not live. Formats without such a type are
 * asked as a question. One finding per zone code and type.
 */
public final class LiveSampleRule implements Rule {

    private static final Wording WORDING = Wording.of(LiveSampleRule.class);

    private record Use(String zoneCode, String typeCode) {
    }

    @Override
    public String id() {
        return "SAMPLE-LIVE";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY, PlanPart.POSITIONS, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        Map<Use, List<String>> live = new HashMap<>();
        scope.levels().forEach(level -> addLive(level, live));
        for (ZoneTarget zone : scope.standard().zones()) {
            for (FixtureAllowance allowance : zone.fixtures()) {
                if (allowance.live() && allowance.minCount() > 0) {
                    asked = true;
                    check(scope, zone, allowance, live.getOrDefault(
                            new Use(zone.code(), allowance.fixtureTypeCode()), List.of()), findings);
                }
            }
        }
        if (!asked) {
            int count = live.values().stream().mapToInt(List::size).sum();
            findings.ask(List.of(), "LiveSampleRule_ask", count);
        }
        return findings.outcome();
    }

    private static void addLive(LevelSnapshot level, Map<Use, List<String>> live) {
        Map<String, String> codeByZone = new HashMap<>();
        level.zones().forEach(zone -> codeByZone.put(zone.id(), zone.code()));
        for (FixtureSnapshot fixture : level.fixtures()) {
            String code = codeByZone.getOrDefault(fixture.zoneId(), "");
            for (PositionSnapshot position : fixture.positions()) {
                if (position.displayMode() == DisplayMode.LIVE_POWERED) {
                    live.computeIfAbsent(new Use(code, fixture.typeCode()), use -> new ArrayList<>())
                            .add(fixture.id());
                    break;
                }
            }
        }
    }

    private static void check(CheckScope scope, ZoneTarget zone, FixtureAllowance allowance, List<String> live,
            FindingList findings) {
        int least = allowance.minCount();
        if (live.size() >= least) {
            findings.holds(Sense.AT_LEAST, live.size(), least, "1", live.get(0));
        } else {
            findings.measured(live.size(), least, "1").at(live).say("LiveSampleRule_tooFew",
                    scope.names().zoneCode(zone.code()), Figures.count(live.size()),
                    scope.names().fixtureType(allowance.fixtureTypeCode()), Figures.count(least),
                    Figures.count(least - live.size()));
        }
    }
}
