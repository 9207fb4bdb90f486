package org.sceneplan.rules.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
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

/**
 * SAMPLE-HERO: the store shows hero models.
 *
 * <p>Measured for formats with a hero zone: number of positions ranked as hero, against the limit. Which models are
 * heroes this season stands in no standard, so a person is asked whether those of the plan are the right ones; formats
 * without hero zone are only asked. Plans without positions are not asked.
 */
public final class HeroSampleRule implements Rule {

    private static final Wording WORDING = Wording.of(HeroSampleRule.class);

    @Override
    public String id() {
        return "SAMPLE-HERO";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<String> heroes = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        boolean shows = false;
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    shows = true;
                    if (position.heroRank() == HeroRank.HERO) {
                        heroes.add(position.id());
                        types.add(position.sku().isEmpty() ? position.productTypeCode() : position.sku());
                    }
                }
            }
        }
        if (!shows) {
            return new RuleOutcome.NotApplicable(WORDING.text("HeroSampleRule_noSamples"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        if (scope.standard().zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.HERO)) {
            if (heroes.size() >= limit.limit()) {
                findings.holds(Sense.AT_LEAST, heroes.size(), limit.limit(), "1");
            } else {
                findings.measured(heroes.size(), limit.limit(), "1").say("HeroSampleRule_tooFew", heroes.size(),
                        Figures.number(limit.limit()), Figures.number(limit.limit() - heroes.size()));
            }
        }
        if (heroes.isEmpty()) {
            findings.ask(List.of(), "HeroSampleRule_none");
        } else {
            findings.ask(heroes, "HeroSampleRule_right", heroes.size(), names(scope, types));
        }
        return findings.outcome();
    }

    /** The models; where none is chosen yet the name of the type. */
    private static Bilingual names(CheckScope scope, Set<String> types) {
        List<Bilingual> names = types.stream().map(scope.names()::productType).toList();
        return new Bilingual(names.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                names.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }
}
