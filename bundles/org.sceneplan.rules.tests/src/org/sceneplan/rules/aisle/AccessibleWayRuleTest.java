package org.sceneplan.rules.aisle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves({"A01-CROWD", "A01"})
class AccessibleWayRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void gapAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("A01", wallWithGap(1200)));
    }

    @Test
    void gapOneMillimetreNarrowerFails() {
        Finding finding = Ask.finding("A01", wallWithGap(1199));

        assertEquals(1199, finding.measured());
        assertEquals(1200, finding.limit());
        assertEquals(List.of("W1", "W2", "X1", "E1"), finding.objects());
        assertEquals("The way from entrance E1 to exit X1 narrows to 1,199 mm between wall W1 and wall W2; it needs "
                + "1,200 mm, 1 mm more.", finding.messageEn());
        assertEquals("从入口 E1到出口 X1的通路在墙 W1与墙 W2之间净宽仅 1,199 mm，要求 1,200 mm，尚差 1 mm。",
                finding.messageZh());
    }

    @Test
    void crowdedShopNeedsAWiderWay() {
        TestStandard crowded = TestStandard.create().from("A01-CROWD", 80);

        assertEquals(List.of(), Ask.findings("A01-CROWD", wallWithGap(1800), crowded));
        assertEquals(1799, Ask.finding("A01-CROWD", wallWithGap(1799), crowded).measured());
        assertEquals(1200, Ask.finding("A01-CROWD", wallWithGap(1200), crowded).measured());
        // what breaks the rule of all shops is reported there
        assertTrue(Ask.whyNot("A01-CROWD", wallWithGap(1199), crowded).contains("A01 reports"));
        assertTrue(Ask.whyNot("A01-CROWD", wallWithGap(1800)).contains("1,000 m²"));
    }

    @Test
    void wayRoundTheNarrowPlacePasses() {
        PlanBuilder plan = shop(level -> level.wall("W1", wall(0, 3000), 100).wall("W2", wall(3900, 8000), 100));

        assertEquals(List.of(), Ask.findings("A01", plan));
    }

    @Test
    void slantedGapIsMeasuredStraight() {
        // corners 900 east and 800 north of each other: 1,204 mm; 899 and 790: 1,197 mm
        assertEquals(List.of(), Ask.findings("A01", cornersApart(900, 800)));
        assertEquals(1197, Ask.finding("A01", cornersApart(899, 790)).measured());
    }

    @Test
    void blockedWayHasNoWidth() {
        Finding finding = Ask.finding("A01", shop(level -> level.wall("W1", wall(0, 10_000), 100)));

        assertEquals(0, finding.measured());
        assertTrue(finding.objects().contains("X1"), finding.objects().toString());
    }

    @Test
    void fixtureBeforeAnExitNarrowsTheWay() {
        PlanBuilder plan = shop(level -> level.fixture("B", "GOND", "", at(5000, 7000, 0), block(6000, 600)));

        Finding finding = Ask.finding("A01", plan);

        assertEquals(700, finding.measured());
        assertEquals("B", finding.objects().get(0));
    }

    @Test
    void columnBeforeTheMiddleOfAWideEntranceLeavesTheSides() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 3000, 4000).opening("X1", OpeningKind.EXIT, 2, 4000, 1500)
                        .last(Opening.class, door -> door.setEvacuation(true))
                        .column("C1", Point.of(5000, 600), 400, 400));

        assertEquals(List.of(), Ask.findings("A01", plan));
    }

    @Test
    void endsOfMainAislesAreReached() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000)
                        .aisle("A1", AisleKind.MAIN, Ring.rectangle(4000, 0, 6000, 8000), 2000)
                        .fixture("B", "GOND", "", at(2100, 5000, 0), block(4200, 500))
                        .fixture("C", "GOND", "", at(7550, 5000, 0), block(4900, 500)));

        Finding finding = Ask.finding("A01", plan);

        assertEquals(900, finding.measured());
        assertEquals(List.of("B", "C", "A1", "E1"), finding.objects());
    }

    @Test
    void narrowDoorDoesNotNarrowTheWay() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 900).opening("X1", OpeningKind.EXIT, 2, 0, 800)
                        .last(Opening.class, door -> door.setEvacuation(true)));

        assertEquals(List.of(), Ask.findings("A01", plan));
    }

    @Test
    void upperLevelStartsAtItsStair() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL).level("L2", 3000, SHELL,
                level -> level.obstacle("S1", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 2000))
                        .aisle("A1", AisleKind.MAIN, Ring.rectangle(7000, 0, 9000, 8000), 2000)
                        .wall("W1", new Segment(Point.of(5500, 1100), Point.of(5500, 8000)), 100));

        Finding finding = Ask.finding("A01", plan);

        assertEquals(1100, finding.measured());
        assertEquals(List.of("W1", "A1", "S1"), finding.objects());
    }

    @Test
    void withoutAnyEndItDoesNotApply() {
        assertEquals("No level has both an entrance and an evacuation door or main aisle to go to.",
                Ask.whyNot("A01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                        level -> level.entrance("E1", 0, 4000, 2000))));
    }

    /** Entrance in the south, exit in the north. */
    private static PlanBuilder shop(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.entrance("E1", 0, 4000, 2000).opening("X1", OpeningKind.EXIT, 2, 4000, 1500).last(Opening.class,
                    door -> door.setEvacuation(true));
            content.accept(level);
        });
    }

    private static PlanBuilder wallWithGap(int gapMm) {
        return shop(level -> level.wall("W1", wall(0, 3000), 100).wall("W2", wall(3000 + gapMm, 10_000), 100));
    }

    private static PlanBuilder cornersApart(int dxMm, int dyMm) {
        return shop(level -> level.wall("W1", wall(0, 3000), 100).wall("W2",
                new Segment(Point.of(3000 + dxMm, 4100 + dyMm), Point.of(10_000, 4100 + dyMm)), 100));
    }

    private static Segment wall(int fromXMm, int toXMm) {
        return new Segment(Point.of(fromXMm, 4000), Point.of(toXMm, 4000));
    }
}
