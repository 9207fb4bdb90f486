package org.sceneplan.rules.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("SHELL-03")
class ObstacleClearanceRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void fixtureAtTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("SHELL-03", hydrantAndBlockAt(1350, 2000)));
    }

    @Test
    void fixtureOneMillimetreNearerFails() {
        Finding finding = Ask.finding("SHELL-03", hydrantAndBlockAt(1349, 2000));

        assertEquals(599, finding.measured());
        assertEquals(600, finding.limit());
        assertEquals(List.of("B", "H1"), finding.objects());
        assertEquals("Fixture B (Gondola) stands 599 mm from hydrant H1, which needs 600 mm free, 1 mm more.",
                finding.messageEn());
    }

    @Test
    void cornersAreMeasuredStraight() {
        // 360 east and 480 north of the corner of the hydrant: 600 straight
        assertEquals(List.of(), Ask.findings("SHELL-03", hydrantAndBlockAt(250 + 360 + 500, 2800 + 480 + 500)));
        assertEquals(599, Ask.finding("SHELL-03", hydrantAndBlockAt(250 + 360 + 499, 2800 + 480 + 500)).measured());
    }

    @Test
    void withoutClearanceItDoesNotApply() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.obstacle("S1", ObstacleKind.SHAFT, Ring.rectangle(0, 0, 500, 500)));

        assertEquals("The survey has no obstacle with a clearance to keep free.", Ask.whyNot("SHELL-03", plan));
    }

    private static PlanBuilder hydrantAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(0, 2000, 250, 2800))
                        .last(Obstacle.class, hydrant -> hydrant.setClearanceMm(600))
                        .fixture("B", "GOND", "", at(xMm, yMm, 0), block(1000, 1000)));
    }
}
