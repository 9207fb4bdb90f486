package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;

/**
 * HERO-01: a hero zone is seen from the entrance.
 *
 * <p>Holds where a hero zone of the entrance's level is seen ({@link ZoneSight}) from the middle of the widest entrance
 * at the height of SIGHT-EYE. Formats without a hero zone are not asked, nor plans that still lack it, which {@code
 * ZONE-MUST} reports. Measured: number of hero zones seen, against 1. Own knowledge, to be confirmed.
 */
public final class HeroSightRule implements Rule {

    private static final Wording WORDING = Wording.of(HeroSightRule.class);
    private static final String EYE = "SIGHT-EYE";

    @Override
    public String id() {
        return "HERO-01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(EYE);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        StandardSnapshot standard = scope.standard();
        if (standard.zones().stream().noneMatch(zone -> zone.kind() == ZoneKind.HERO)) {
            return new RuleOutcome.NotApplicable(WORDING.text("HeroSightRule_format"));
        }
        Optional<LevelSnapshot> level = scope.levels().stream()
                .filter(each -> SightLines.entrance(each).isPresent()).findFirst();
        List<ZoneSnapshot> heroes = scope.levels().stream().flatMap(each -> each.zones().stream())
                .filter(zone -> standard.zone(zone.code()).filter(target -> target.kind() == ZoneKind.HERO).isPresent())
                .toList();
        if (level.isEmpty() || heroes.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("HeroSightRule_nothing"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        OpeningSnapshot entrance = SightLines.entrance(level.get()).orElseThrow();
        SightLines sight = new SightLines(level.get(), Lengths.millimetres(standard.ruleLimits().get(EYE)));
        Point from = SightLines.inside(entrance);
        for (ZoneSnapshot hero : heroes) {
            if (level.get().zones().contains(hero) && ZoneSight.isSeen(hero, from, sight)) {
                findings.holds(Sense.AT_LEAST, 1, 1, "1", hero.id());
                return findings.outcome();
            }
        }
        List<String> ids = new ArrayList<>();
        heroes.forEach(hero -> ids.add(hero.id()));
        ids.add(entrance.id());
        findings.measured(0, 1, "1").at(ids).say("HeroSightRule_hidden", scope.names().zone(heroes.get(0)),
                scope.names().opening(entrance));
        return findings.outcome();
    }
}
