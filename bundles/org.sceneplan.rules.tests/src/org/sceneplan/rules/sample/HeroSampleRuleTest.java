package org.sceneplan.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.TestStandard;

@Proves("SAMPLE-HERO")
class HeroSampleRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);
    private static final TestStandard WITH_HERO = TestStandard.create().zoneOf("HERO", ZoneKind.HERO);

    @Test
    void oneHeroIsEnoughAndIsNamed() {
        assertEquals(List.of(), Ask.findings("SAMPLE-HERO", tv(HeroRank.HERO), WITH_HERO));
        assertEquals(1, Ask.tightest("SAMPLE-HERO", tv(HeroRank.HERO), WITH_HERO).value());
        assertEquals(List.of("Hero samples of the plan: 1 (TV 65 inch). Are they the hero models headquarters wants now?"),
                Ask.questions("SAMPLE-HERO", tv(HeroRank.HERO), WITH_HERO).stream().map(Question::textEn).toList());
    }

    @Test
    void noneFails() {
        Finding finding = Ask.finding("SAMPLE-HERO", tv(HeroRank.MAIN), WITH_HERO);

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
    }

    @Test
    void formatWithoutHeroZoneIsOnlyAsked() {
        assertEquals(List.of("The plan ranks no sample as hero: does the store do without hero models?"),
                Ask.questions("SAMPLE-HERO", tv(HeroRank.BASE), TestStandard.create()).stream().map(Question::textEn)
                        .toList());
    }

    @Test
    void planWithoutSamplesIsNotAsked() {
        assertEquals("The plan shows no samples yet.",
                Ask.whyNot("SAMPLE-HERO", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder tv(HeroRank rank) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P", "R", "TV65", 0)
                        .last(DisplayPosition.class, position -> position.setHeroRank(rank)));
    }
}
