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
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves({"C10", "C03"})
class MainAisleWidthRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 16_000, 12_000);

    @Test
    void aisleAsWideAsTheLeastWidthPassesItAndMissesTheWantedOne() {
        PlanBuilder plan = strip(1760);

        assertEquals(List.of(), Ask.findings("C10", plan));
        Finding finding = Ask.finding("C03", strip(1760));
        assertEquals(1760, finding.measured());
        assertEquals(2200, finding.limit());
        assertEquals(List.of("A1"), finding.objects());
        assertEquals("Main aisle A1 narrows to 1,760 mm at x 5,880, y 880 mm; "
                + "it needs 2,200 mm, 440 mm more.", finding.messageEn());
    }

    @Test
    void aisleOneMillimetreNarrowerFailsTheLeastWidthOnly() {
        assertEquals(1759, Ask.finding("C10", strip(1759)).measured());
        assertTrue(Ask.whyNot("C03", strip(1759)).contains("C10 reports"));
    }

    @Test
    void wantedWidthIsReportedBelowTheLeastWidthWhereThatIsSwitchedOff() {
        TestStandard standard = TestStandard.create().switchedOff("C10");

        assertEquals(1500, Ask.finding("C03", strip(1500), standard).measured());
    }

    @Test
    void aisleOfTheWantedWidthPasses() {
        assertEquals(List.of(), Ask.findings("C03", strip(2200)));
        assertEquals(2199, Ask.finding("C03", strip(2199)).measured());
    }

    @Test
    void whatStandsBesideTheAisleDoesNotNarrowIt() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(5000, 0, 7200, 12_000), 2200)
                .fixture("B", "GOND", "", at(4500, 6000, 0), block(1000, 1000))
                .column("C1", Point.of(7400, 6000), 400, 400));

        assertEquals(List.of(), Ask.findings("C03", plan));
    }

    @Test
    void columnInTheAisleLeavesItsWiderSide() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(5000, 0, 8000, 12_000), 3000)
                .column("C1", Point.of(5700, 6000), 600, 600));

        Finding finding = Ask.finding("C03", plan);

        assertEquals(2000, finding.measured());
        assertEquals(List.of("A1", "C1"), finding.objects());
        assertEquals(List.of(), Ask.findings("C10", plan));
    }

    @Test
    void columnAtTheWallOfACornerLeavesTheTurn() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(0, 0, 2400, 12_000), 2400)
                .aisle("A2", AisleKind.MAIN, Ring.rectangle(2400, 0, 16_000, 2400), 2400)
                .column("C1", Point.of(100, 100), 200, 200));

        assertEquals(List.of(), Ask.findings("C03", plan));
    }

    @Test
    void fixtureInTheAisleNarrowsIt() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(5000, 0, 8000, 12_000), 3000)
                .fixture("B", "GOND", "", at(5500, 6000, 0), block(3000, 500)));

        assertEquals(1000, Ask.finding("C10", plan).measured());
    }

    @Test
    void boxesThatTouchMakeOneLoop() {
        PlanBuilder plan = shop(LOOP);

        assertEquals(List.of(), Ask.findings("C03", plan));
    }

    @Test
    void narrowLinkOfALoopIsNoFindingWhileTheOtherWayRoundIsWide() {
        PlanBuilder plan = shop(level -> {
            LOOP.accept(level);
            level.column("C1", Point.of(7000, 3200), 600, 600);
        });

        assertEquals(List.of(), Ask.findings("C03", plan));
    }

    @Test
    void aislesThatAreDrawnTooNarrowMakeOneFinding() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(0, 0, 2000, 12_000), 2000)
                .aisle("A2", AisleKind.MAIN, Ring.rectangle(2000, 0, 16_000, 2000), 2000));

        assertEquals(2000, Ask.finding("C03", plan).measured());
    }

    @Test
    void piecesWithoutConnectionAreMeasuredEach() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(0, 0, 2200, 12_000), 2200)
                .aisle("A2", AisleKind.MAIN, Ring.rectangle(6000, 0, 7700, 12_000), 1700));

        assertEquals(List.of("A2"), Ask.finding("C10", plan).objects());
    }

    @Test
    void secondaryAislesAreNotAsked() {
        PlanBuilder plan = shop(level -> level.aisle("A1", AisleKind.SECONDARY,
                Ring.rectangle(0, 0, 900, 12_000), 900));

        assertEquals("The plan has no main aisle yet.", Ask.whyNot("C10", plan));
    }

    @Test
    void smallShopIsNotAsked() {
        TestStandard standard = TestStandard.create().from("C10", 192.01);

        assertEquals("The store has 192 m²; the rule applies from 192.01 m² on.",
                Ask.whyNot("C10", strip(1000), standard));
        assertEquals(1, Ask.findings("C10", strip(1000), TestStandard.create().from("C10", 192)).size());
    }

    private static final Consumer<LevelBuilder> LOOP = level -> level
            .aisle("A1", AisleKind.MAIN, Ring.rectangle(2000, 2000, 4200, 10_000), 2200)
            .aisle("A2", AisleKind.MAIN, Ring.rectangle(4200, 2000, 10_000, 4200), 2200)
            .aisle("A3", AisleKind.MAIN, Ring.rectangle(10_000, 2000, 12_200, 10_000), 2200)
            .aisle("A4", AisleKind.MAIN, Ring.rectangle(4200, 7800, 10_000, 10_000), 2200);

    private static PlanBuilder strip(int widthMm) {
        return shop(level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(5000, 0, 5000 + widthMm, 12_000),
                widthMm));
    }

    private static PlanBuilder shop(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, content);
    }
}
