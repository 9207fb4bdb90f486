package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"F14", "F14-WAY", "F15", "F17"})
class EscapeRulesTest {

    private static final TestStandard STANDARD = RectangularShop.standard();

    @Test
    void leastWidthOfAnyDoor() {
        assertEquals(800, Ask.tightest("F14", door(800), STANDARD).value());
        Finding finding = Ask.finding("F14", door(799));
        assertEquals(799, finding.measured());
        assertEquals(List.of("X"), finding.objects());
        assertTrue(Ask.whyNot("F14", ExitShop.of(9000, 9000, level -> { })).contains("no door"));
    }

    @Test
    void exitDoorOfTheGroundFloor() {
        assertEquals(List.of(), Ask.findings("F14-WAY", door(1100)));
        assertEquals(1099, Ask.finding("F14-WAY", door(1099)).measured());
        assertTrue(Ask.whyNot("F14-WAY", ExitShop.of(9000, 9000, level -> { })).contains("safety exit"));
    }

    @Test
    void stairThatCountsAsExit() {
        assertEquals(List.of(), Ask.findings("F14-WAY", stair(1100)));
        assertEquals(List.of("S"), Ask.finding("F14-WAY", stair(1099)).objects());
    }

    @Test
    void wayFromTheMainAisleToTheDoor() {
        assertEquals(List.of(), Ask.findings("F14-WAY", way(1100)));
        Finding finding = Ask.finding("F14-WAY", way(1099));
        assertEquals(1099, finding.measured());
        assertEquals("X", finding.objects().get(0));
        assertTrue(finding.objects().containsAll(List.of("B1", "B2")), finding.toString());
    }

    @Test
    void closedWay() {
        Finding finding = Ask.finding("F14-WAY", ExitShop.of(20_000, 10_000, level -> ExitShop
                .exit(level, "X", 1, 4000, 1500).aisle("A", AisleKind.MAIN, Ring.rectangle(0, 4000, 5000, 6000), 2000)
                .fixture("B", "GOND", "", Ask.at(10_000, 5000, 0), Ask.block(500, 10_000))));

        assertEquals(0, finding.measured());
        assertTrue(finding.messageEn().startsWith("No free way"), finding.messageEn());
    }

    @Test
    void headsStayFree() {
        assertEquals(2100, Ask.tightest("F15", high(3000, 2100), STANDARD).value());
        assertEquals(List.of("X"), Ask.finding("F15", high(3000, 2099)).objects());
        assertEquals(List.of("L1"), Ask.finding("F15", high(2099, 2100)).objects());
        assertEquals(List.of("X"), Ask.questions("F15", high(3000, 0), STANDARD).get(0).objects());
    }

    @Test
    void hungMaterialStaysAboveHeads() {
        TestStandard standard = TestStandard.create().material("FLAG", "dangler", CountBasis.STORE, "", 1, "store")
                .material("ROLL", "rollUp", CountBasis.STORE, "", 1, "store");

        assertEquals(List.of(), Ask.findings("F15", hung("FLAG", 2100), standard));
        assertEquals(2099, Ask.finding("F15", hung("FLAG", 2099), standard).measured());
        assertEquals(List.of(), Ask.findings("F15", hung("FLAG", 0), standard));
        assertEquals(List.of(), Ask.findings("F15", hung("ROLL", 500), standard));
    }

    @Test
    void exitBehindTheStoreRoom() {
        Finding finding = Ask.finding("F17", storeRoom(9000), STANDARD);
        assertEquals(List.of("X", "Z"), finding.objects());
        // the zone ends before the last quarter of the door
        assertEquals(List.of(), Ask.findings("F17", storeRoom(3300), STANDARD));
        assertTrue(Ask.whyNot("F17", ExitShop.of(9000, 9000, level -> { })).contains("no door"));
    }

    @Test
    void mainAisleLeadsStraightToAnExit() {
        assertEquals(List.of(), Ask.questions("F17", aisleTo("B", 4000), STANDARD));
        assertEquals(List.of("A"), Ask.questions("F17", aisleTo("B", 5000), STANDARD).get(0).objects());
    }

    private static PlanBuilder door(int widthMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.exit(level, "X", 1, 2000, widthMm));
    }

    private static PlanBuilder stair(int widthMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.storey(level, 2).obstacle("S", ObstacleKind.STAIR,
                Ring.rectangle(0, 0, 4000, widthMm)));
    }

    /** A main aisle in the west, an exit in the east, two blocks with a gap between. */
    private static PlanBuilder way(int gapMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.exit(level, "X", 1, 4000, 1500)
                .aisle("A", AisleKind.MAIN, Ring.rectangle(0, 4000, 5000, 6000), 2000)
                .fixture("B1", "GOND", "", Ask.at(10_000, 2250, 0), Ask.block(500, 4500))
                .fixture("B2", "GOND", "", Ask.at(10_000, 4500 + gapMm + 2500, 0), Ask.block(500, 5000)));
    }

    private static PlanBuilder high(int levelMm, int doorMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.exit(level, "X", 1, 2000, 1500).last(Opening.class,
                door -> door.setHeightMm(doorMm))).plan(plan -> plan.getLevels().get(0).setClearHeightMm(levelMm));
    }

    private static PlanBuilder hung(String code, int heightMm) {
        return ExitShop.of(20_000, 10_000, level -> level.material("M", code, "").last(MaterialPlacement.class,
                material -> material.setMountingHeightMm(heightMm)));
    }

    /** An exit from y 2,000 to 4,000 in the east wall, a store room that covers it up to some y. */
    private static PlanBuilder storeRoom(int toMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.exit(level, "X", 1, 2000, 2000).zone("Z",
                RectangularShop.STORE, Ring.rectangle(15_000, 0, 20_000, toMm)));
    }

    /** An aisle that ends 5 m before the middle of an exit at y 5,000, and a block with its middle at some y. */
    private static PlanBuilder aisleTo(String id, int blockMm) {
        return ExitShop.of(20_000, 10_000, level -> ExitShop.exit(level, "X", 1, 4000, 2000)
                .aisle("A", AisleKind.MAIN, Ring.rectangle(0, 4000, 15_000, 6000), 2000)
                .fixture(id, "GOND", "", Ask.at(17_000, blockMm, 0), Ask.block(1000, 1000)));
    }
}
