package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A main aisle from the entrance at (1000, 0) to the north and an arm to the east between rows of fixtures. */
@Proves("DEADEND-01")
class DeadEndRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 20_000, 12_000);

    @Test
    void armAsLongAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("DEADEND-01", arm(6000, 12_000)));
        assertEquals(6000, Ask.tightest("DEADEND-01", arm(6000, 12_000), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreLongerFails() {
        Finding finding = Ask.finding("DEADEND-01", arm(6001, 12_000));

        assertEquals(6001, finding.measured());
        assertEquals(6000, finding.limit());
        assertEquals(List.of("M"), finding.objects());
        assertEquals("Main aisle M ends dead at x 8,201, y 7,000 mm: the only way back is 6.001 m long; at most "
                + "6 m are good, over by 0.001 m. Lead it on to another aisle or shorten it.", finding.messageEn());
    }

    @Test
    void armThatLeadsOnOverTheFreeFloorIsNoDeadEnd() {
        // the row north of the arm ends 1,000 before the east wall, so people walk on round it
        assertEquals(List.of(), Ask.findings("DEADEND-01", arm(9000, 10_900)));
        assertEquals(9000, Ask.finding("DEADEND-01", arm(9000, 12_000)).measured());
    }

    @Test
    void doorAtTheEndLeadsOn() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 20_000, 3000),
                level -> level.entrance("E", 3, 500, 2000).opening("D", OpeningKind.EXIT, 1, 500, 1400)
                        .aisle("M", AisleKind.MAIN, Ring.rectangle(0, 400, 20_000, 2600), 2200));

        assertEquals(List.of(), Ask.findings("DEADEND-01", plan));
        assertEquals(0, Ask.tightest("DEADEND-01", plan, TestStandard.create()).value());
    }

    @Test
    void anotherAisleEndsTheArm() {
        PlanBuilder plan = arm(9000, 12_000);
        PlanBuilder joined = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            walls(level, 9000, 12_000);
            level.aisle("S", AisleKind.SECONDARY, Ring.rectangle(6000, 4000, 7400, 5900), 1400);
        });

        assertEquals(9000, Ask.finding("DEADEND-01", plan).measured());
        assertEquals(List.of(), Ask.findings("DEADEND-01", joined));
    }

    @Test
    void bendBelongsToTheArm() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 400, 2000).aisle("M", AisleKind.MAIN,
                        Ring.parse("400,0 2400,0 2400,5000 7400,5000 7400,7000 400,7000"), 2000)
                        .wall("W1", new Segment(Point.of(2450, 0), Point.of(2450, 4950)), 100)
                        .wall("W2", new Segment(Point.of(2400, 4950), Point.of(7400, 4950)), 100)
                        .wall("W3", new Segment(Point.of(7450, 4900), Point.of(7450, 7100)), 100)
                        .wall("W4", new Segment(Point.of(0, 7050), Point.of(7500, 7050)), 100));

        assertEquals(10_000, Ask.finding("DEADEND-01", plan).measured());
    }

    @Test
    void cornerOnTheSideIsNoBranching() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            walls(level, 9000, 12_000);
            level.level(each -> each.getAisles().get(0).setOutline("0,0 2200,0 2200,5900 5000,5899 11200,5900 "
                    + "11200,8100 2200,8100 2200,11000 0,11000"));
        });

        assertEquals(9000, Ask.finding("DEADEND-01", plan).measured());
    }

    @Test
    void planWithoutAisleIsNotAsked() {
        assertEquals("The plan has no aisles yet.",
                Ask.whyNot("DEADEND-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder arm(int lengthMm, int rowToMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> walls(level, lengthMm, rowToMm));
    }

    /** The arm lies between y 5900 and 8100; walls close its south and its end, a row its north. */
    private static void walls(LevelBuilder level, int lengthMm, int rowToMm) {
        int endMm = 2200 + lengthMm;
        level.entrance("E", 0, 400, 1600)
                .aisle("M", AisleKind.MAIN, Ring.parse(("0,0 2200,0 2200,5900 %d,5900 %d,8100 2200,8100 "
                        + "2200,11000 0,11000").formatted(endMm, endMm)), 2200)
                .wall("W1", new Segment(Point.of(2200, 5850), Point.of(12_100, 5850)), 100)
                .wall("W2", new Segment(Point.of(12_050, 5800), Point.of(12_050, 12_000)), 100)
                .wall("W3", new Segment(Point.of(2200, 8150), Point.of(rowToMm, 8150)), 100);
    }
}
