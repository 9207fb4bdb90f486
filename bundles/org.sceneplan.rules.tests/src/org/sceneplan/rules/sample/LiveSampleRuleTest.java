package org.sceneplan.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.standard.FixtureAllowance;

/** A kitchen that must have two fridge bays that run. */
@Proves("SAMPLE-LIVE")
class LiveSampleRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);

    @Test
    void leastNumberPasses() {
        assertEquals(List.of(), Ask.findings("SAMPLE-LIVE", bays(2), live(2)));
        assertEquals(2, Ask.tightest("SAMPLE-LIVE", bays(2), live(2)).value());
    }

    @Test
    void oneLessFails() {
        Finding finding = Ask.finding("SAMPLE-LIVE", bays(1), live(2));

        assertEquals(1, finding.measured());
        assertEquals(2, finding.limit());
        assertEquals(List.of("R0"), finding.objects());
        assertEquals("Zone Zone BATH has 1 of Fridge wall surround that run live; the format asks for at least 2, 1 "
                + "more. Set a position of it to live and powered.", finding.messageEn());
    }

    @Test
    void formatWithoutSuchFixturesIsAsked() {
        assertEquals(List.of("The format names no must-have live fixture; fixtures of the plan that run live: 1. "
                + "Is that enough?"),
                Ask.questions("SAMPLE-LIVE", bays(1), live(0)).stream().map(Question::textEn).toList());
    }

    private static TestStandard live(int least) {
        return TestStandard.create().zoneOf("BATH", ZoneKind.SCENE,
                new FixtureAllowance("FBAY", least, 9, 1, Placing.WALL, true, List.of(), 1, "[K]"));
    }

    /** Three bays, some of which run. */
    private static PlanBuilder bays(int running) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.zone("Z", "BATH", SHELL);
            for (int i = 0; i < 3; i++) {
                DisplayMode mode = i < running ? DisplayMode.LIVE_POWERED : DisplayMode.LIVE_UNPOWERED;
                level.fixture("R" + i, "FBAY", "Z", at(1000 + 2000 * i, 4000, 0), rack())
                        .position("P" + i, "R" + i, "FRIDGE", 0)
                        .last(DisplayPosition.class, position -> position.setDisplayMode(mode));
            }
        });
    }
}
