package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A main aisle along the south wall and a secondary aisle to the north of it, 1,400 wide. */
@Proves("AISLE-02")
class SecondaryAisleWidthRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void aisleAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("AISLE-02", aisleWithBlock(500)));
        assertEquals(900, Ask.tightest("AISLE-02", aisleWithBlock(500), TestStandard.create()).value());
    }

    @Test
    void thingThatLeavesOneMillimetreLessFails() {
        Finding finding = Ask.finding("AISLE-02", aisleWithBlock(501));

        assertEquals(899, finding.measured());
        assertEquals(900, finding.limit());
        assertEquals(List.of("S", "B"), finding.objects());
        assertEquals("Secondary aisle S narrows to 899 mm between the edge of secondary aisle S and fixture B "
                + "(Gondola); it needs 900 mm, 1 mm more.", finding.messageEn());
    }

    @Test
    void aisleDrawnTooNarrowFails() {
        assertEquals(List.of(), Ask.findings("AISLE-02", drawn(900)));
        assertEquals(899, Ask.finding("AISLE-02", drawn(899)).measured());
    }

    @Test
    void blockedAisleFails() {
        assertEquals(0, Ask.finding("AISLE-02", aisleWithBlock(1400)).measured());
    }

    @Test
    void blockedAisleFailsWhereverTheAisleItJoinsEnds() {
        Finding finding = Ask.finding("AISLE-02", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("M", AisleKind.MAIN, Ring.rectangle(0, 0, 10_000, 2200), 2200)
                        .aisle("S", AisleKind.SECONDARY, Ring.rectangle(4000, 2200, 4850, 7000), 850)
                        .fixture("B", "GOND", "", at(4400, 4500, 0), block(2000, 1000))));

        assertEquals(0, finding.measured());
        assertEquals(List.of("S", "B"), finding.objects());
        assertEquals("Secondary aisle S is blocked before fixture B (Gondola); it needs to be clear for 900 mm in its "
                + "whole length. Move what blocks it.", finding.messageEn());
    }

    @Test
    void cornersOfTheJointAreNoEnds() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("M", AisleKind.MAIN, Ring.rectangle(0, 0, 10_000, 2200), 2200).aisle("S",
                        AisleKind.SECONDARY, Ring.parse("4000,2200 6000,2200 6000,2500 5400,2500 5400,7000 4000,7000"),
                        1400));

        assertEquals(List.of(), Ask.findings("AISLE-02", plan));
    }

    @ParameterizedTest
    @CsvSource({"2500", "3000", "4500"})
    void narrowSideAisleFailsHoweverShortItIs(int lengthMm) {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("M", AisleKind.MAIN, Ring.rectangle(0, 0, 10_000, 2200), 2200)
                        .aisle("S", AisleKind.SECONDARY, Ring.rectangle(4000, 2200, 4850, 2200 + lengthMm), 850));

        assertEquals(850, Ask.finding("AISLE-02", plan).measured());
    }

    /** A triangle has edges longer than the root of its area only; an edge under 300 mm is no end. */
    @ParameterizedTest
    @CsvSource({"'2000,2200 4425,-1500 7000,2200', 850", "'2000,2200 4425,-1500 7000,2200', 900",
        "'1000,1950 9000,1950 9000,2200 1000,2200', 850", "'1000,1950 9000,1950 9000,2200 1000,2200', 900"})
    void aisleIsMeasuredWhereTheAisleItJoinsHasNoEnds(String joined, int widthMm) {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, -2000, 10_000, 8000),
                level -> level.aisle("M", AisleKind.MAIN, Ring.parse(joined), 2200).aisle("S", AisleKind.SECONDARY,
                        Ring.rectangle(4000, 2200, 4000 + widthMm, 7000), widthMm));

        assertEquals(widthMm == 850 ? List.of(850.0) : List.of(),
                Ask.findings("AISLE-02", plan).stream().map(Finding::measured).toList());
    }

    @Test
    void planWithoutSecondaryAisleIsNotAsked() {
        assertEquals("The plan has no secondary aisle.",
                Ask.whyNot("AISLE-02", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder drawn(int widthMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("S", AisleKind.SECONDARY, Ring.rectangle(4000, 1000, 4000 + widthMm, 7000),
                        widthMm));
    }

    private static PlanBuilder aisleWithBlock(int deepMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("M", AisleKind.MAIN, Ring.rectangle(0, 0, 10_000, 2200), 2200)
                        .aisle("S", AisleKind.SECONDARY, Ring.rectangle(4000, 2200, 5400, 7000), 1400)
                        .fixture("B", "GOND", "", at(3000 + deepMm, 4500, 0), block(2000, 1000)));
    }
}
