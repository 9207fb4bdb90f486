package org.sceneplan.rules.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves({"C24-HAND", "C24-TROLLEY", "C24-WALL", "C24-HEIGHT"})
class StoreRoomRulesTest {

    private static final TestStandard STANDARD = RectangularShop.standard();

    @Test
    void aisleForGoodsInTheHands() {
        assertEquals(700, Ask.tightest("C24-HAND", racks(700, 300, "Z"), STANDARD).value());
        Finding finding = Ask.finding("C24-HAND", racks(699, 300, "Z"), STANDARD);
        assertEquals(699, finding.measured());
        assertEquals(List.of("R", "B"), finding.objects());
    }

    @Test
    void trolleysAreAskedWhereTheAisleIsTooNarrowForThem() {
        assertEquals(List.of(), Ask.questions("C24-TROLLEY", racks(1500, 300, "Z"), STANDARD));
        assertTrue(Ask.questions("C24-TROLLEY", racks(1499, 300, "Z"), STANDARD).get(0).textEn().contains("1,499 mm"));
    }

    @Test
    void airBetweenRackAndWall() {
        assertEquals(300, Ask.tightest("C24-WALL", racks(900, 300, "Z"), STANDARD).value());
        assertEquals(299, Ask.finding("C24-WALL", racks(900, 299, "Z"), STANDARD).measured());
    }

    @Test
    void roomIsHighEnough() {
        assertEquals(List.of(), Ask.findings("C24-HEIGHT", lowRoom(2100), STANDARD));
        assertEquals(2099, Ask.finding("C24-HEIGHT", lowRoom(2099), STANDARD).measured());
    }

    @Test
    void racksInTheShopAreNoStoreRoom() {
        for (String id : List.of("C24-HAND", "C24-TROLLEY", "C24-WALL", "C24-HEIGHT")) {
            assertTrue(Ask.whyNot(id, racks(700, 300, ""), STANDARD).contains("no racks"), id);
        }
    }

    private static PlanBuilder lowRoom(int heightMm) {
        return racks(900, 300, "Z").plan(plan -> plan.getLevels().get(0).setClearHeightMm(heightMm));
    }

    /** A rack with its back to the north wall and a block before its front. */
    private static PlanBuilder racks(int aisleMm, int wallMm, String zone) {
        return RectangularShop.of(20_000, 10_000, level -> level
                .zone("Z", RectangularShop.STORE, Ring.rectangle(5000, 5000, 15_000, 10_000))
                .fixture("R", "RACK", zone, Ask.at(10_000, 10_000 - wallMm - 300, 0),
                        new FixtureSize(2000, 600, 2000, 700, 1))
                .fixture("B", "GOND", "", Ask.at(10_000, 10_000 - wallMm - 600 - aisleMm - 500, 0),
                        Ask.block(1000, 1000)));
    }
}
