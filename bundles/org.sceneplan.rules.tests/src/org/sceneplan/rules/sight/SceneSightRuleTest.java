package org.sceneplan.rules.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** Five scene zones side by side north of a wall with a gap; the entrance is in the south. */
@Proves("SIGHT-02")
class SceneSightRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 20_000, 10_000);

    @Test
    void shareAtTheLimitPasses() {
        // three of five zones lie open, two behind the wall
        assertEquals(List.of(), Ask.findings("SIGHT-02", zones(11_000)));
        assertEquals(60, Ask.tightest("SIGHT-02", zones(11_000), TestStandard.create()).value());
        assertEquals(60, Ask.finding("SIGHT-02", zones(11_000), TestStandard.create().limit("SIGHT-02", 60.01))
                .measured());
    }

    @Test
    void smallerShareFails() {
        Finding finding = Ask.finding("SIGHT-02", zones(7000));

        assertEquals(40, finding.measured());
        assertEquals(60, finding.limit());
        assertEquals(List.of("E", "Z2", "Z3", "Z4"), finding.objects());
        assertTrue(finding.messageEn().startsWith("From entrance E customers see 40 % of the scene zones; at least 60 "
                + "% are good. Not seen: zone Zone KITCHEN"), finding.messageEn());
    }

    @Test
    void planWithoutEntranceIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 4000, 4000, 8000)));

        assertEquals("No level has an entrance and a scene zone.", Ask.whyNot("SIGHT-02", plan));
    }

    /** A wall from x to the east wall, close before the zones. */
    private static PlanBuilder zones(int wallFromMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.entrance("E", 0, 1000, 2000)
                    .wall("W", new Segment(Point.of(wallFromMm, 5950), Point.of(20_000, 5950)), 100);
            for (int i = 0; i < 5; i++) {
                level.zone("Z" + i, "KITCHEN", Ring.rectangle(4000 * i, 6000, 4000 * (i + 1), 6500));
            }
        });
    }
}
