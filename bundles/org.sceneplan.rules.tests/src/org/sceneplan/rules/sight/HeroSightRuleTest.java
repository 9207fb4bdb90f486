package org.sceneplan.rules.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("HERO-01")
class HeroSightRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);
    private static final TestStandard WITH_HERO = TestStandard.create().zoneOf("HERO", ZoneKind.HERO);

    @Test
    void heroZoneInSightPasses() {
        assertEquals(List.of(), Ask.findings("HERO-01", hero(1500), WITH_HERO));
    }

    @Test
    void heroZoneBehindHigherThingsFails() {
        Finding finding = Ask.findings("HERO-01", hero(1501), WITH_HERO).get(0);

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
        assertEquals(List.of("Z", "E"), finding.objects());
        assertEquals("Zone Zone HERO is not seen from entrance E; move it, or lower what stands between.",
                finding.messageEn());
    }

    @Test
    void formatWithoutHeroZoneIsNotAsked() {
        assertEquals("The format has no hero zone.", Ask.whyNot("HERO-01", hero(1500)));
        assertEquals("The plan has no entrance or no hero zone yet.", Ask.whyNot("HERO-01",
                PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL), WITH_HERO));
    }

    private static PlanBuilder hero(int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, 2000).zone("Z", "HERO", Ring.rectangle(4000, 8000, 6000, 10_000))
                        .fixture("G", "GOND", "", at(5000, 5000, 0), new FixtureSize(8000, 900, heightMm, 0, 0)));
    }
}
