package org.sceneplan.rules.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("SHELL-02")
class NoOverlapRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void fixturesThatTouchPass() {
        assertEquals(List.of(), Ask.findings("SHELL-02", twoFixtures(1000)));
    }

    @Test
    void fixturesOneMillimetreOverFail() {
        Finding finding = Ask.finding("SHELL-02", twoFixtures(999));

        assertEquals(1, finding.measured());
        assertEquals(List.of("B", "A"), finding.objects());
        assertEquals("Fixture B (Gondola) and fixture A (Gondola) overlap by 1 mm; one of them must move by that much.",
                finding.messageEn());
    }

    @Test
    void lockedFixturesAreNoExcuse() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("A", "GOND", "", at(1000, 1000, 0), block(1000, 1000))
                        .last(Fixture.class, fixture -> fixture.setLocked(true))
                        .fixture("B", "GOND", "", at(1000, 1000, 0), block(1000, 1000))
                        .last(Fixture.class, fixture -> fixture.setLocked(true)));

        assertEquals(1000, Ask.finding("SHELL-02", plan).measured());
    }

    @Test
    void columnWallAndObstacleUnderFixtureFail() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.column("C1", Point.of(2000, 2000), 400, 400)
                        .wall("W1", new Segment(Point.of(3000, 0), Point.of(3000, 4000)), 100)
                        .obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(900, 2000, 1200, 2300))
                        .fixture("A", "GOND", "", at(2000, 2000, 0), block(2000, 1000)));

        List<Finding> findings = Ask.findings("SHELL-02", plan);

        assertEquals(List.of(List.of("A", "C1"), List.of("A", "W1"), List.of("A", "H1")),
                findings.stream().map(Finding::objects).toList());
        assertEquals(List.of(700.0, 50.0, 200.0), findings.stream().map(Finding::measured).toList());
    }

    @Test
    void turnedFixturesThatTouchPassInSpiteOfRounding() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            // a row of ten at 23 degrees, 1,000 wide each, centres rounded to mm
            for (int i = 0; i < 10; i++) {
                int x = (int) Math.round(500 + i * 1000 * Math.cos(Math.toRadians(23)));
                int y = (int) Math.round(1500 + i * 1000 * Math.sin(Math.toRadians(23)));
                level.fixture("F" + i, "GOND", "", at(x, y, 23), block(1000, 900));
            }
        });

        assertEquals(List.of(), Ask.findings("SHELL-02", plan));
    }

    @Test
    void turnedFixturesFourMillimetresOverFail() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("A", "GOND", "", at(4000, 4000, 45), block(1000, 1000))
                        .fixture("B", "GOND", "", at(4704, 4704, 45), block(1000, 1000)));

        assertEquals(4, Ask.finding("SHELL-02", plan).measured(), 1);
    }

    @Test
    void crossingBarsOverlapByTheShorterWayOut() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("A", "GOND", "", at(4000, 4000, 0), block(3000, 200))
                        .fixture("B", "GOND", "", at(4000, 4000, 90), block(2000, 200)));

        assertEquals(1100, Ask.finding("SHELL-02", plan).measured());
    }

    @Test
    void fixturesOfDifferentLevelsNeverMeet() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST")
                .level("L1", 3000, SHELL,
                        level -> level.fixture("A", "GOND", "", at(4000, 4000, 0), block(1000, 1000)))
                .level("L2", 3000, SHELL,
                        level -> level.fixture("B", "GOND", "", at(4000, 4000, 0), block(1000, 1000)));

        assertEquals(List.of(), Ask.findings("SHELL-02", plan));
    }

    @Test
    void ruleWithoutSettingDoesNotApply() {
        assertEquals("The rule book and the format standard have no setting for rule SHELL-02.",
                Ask.whyNot("SHELL-02", twoFixtures(0), TestStandard.create().without("SHELL-02")));
    }

    @Test
    void planWithoutFixturesIsNotAsked() {
        assertEquals("The plan places no fixture.",
                Ask.whyNot("SHELL-02", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder twoFixtures(int apartMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("A", "GOND", "", at(1000, 1000, 0), block(1000, 1000))
                        .fixture("B", "GOND", "", at(1000 + apartMm, 1500, 0), block(1000, 1000)));
    }
}
