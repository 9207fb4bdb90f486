package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"F07", "F20", "F21", "F21-TOTAL", "F18", "F19", "F19-WIDTH", "F19-HEIGHT", "F19-WALL", "F19-HUNG", "F22",
    "F23"})
class FireRulesTest {

    private static final TestStandard STANDARD = RectangularShop.standard();

    @Test
    void bothSidesOfAShutterStayFree() {
        assertEquals(300, Ask.tightest("F20", shutter(5000, 300), STANDARD).value());
        Finding south = Ask.finding("F20", shutter(5000, 299));
        assertEquals(299, south.measured());
        assertEquals(List.of("H", "B"), south.objects());
        assertEquals(List.of("H"), Ask.questions("F20", shutter(5000, 300), STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("F20", shop(9000, 9000)).contains("no fire shutter"));
    }

    @Test
    void endsOfAShutterDoNotMatter() {
        // the block stands in line with the track, east of its end at 7,000
        assertEquals(List.of(), Ask.findings("F20", ExitShop.of(20_000, 10_000, level -> level
                .obstacle("H", ObstacleKind.FIRE_SHUTTER, Ring.rectangle(3000, 5000, 7000, 5200))
                .fixture("B", "GOND", "", Ask.at(7600, 5100, 0), Ask.block(1000, 1000)))));
    }

    @Test
    void sprinklersOfLargeFloors() {
        assertEquals(1500, Ask.tightest("F21", shop(50_000, 30_000), STANDARD).value());
        assertEquals(1499.99, Ask.finding("F21", shop(50_000, 30_000), TestStandard.create().limit("F21", 1499.99))
                .limit());
        assertEquals(List.of("L1"), Ask.finding("F21", shop(50_000, 30_010)).objects());
        assertTrue(Ask.whyNot("F21", shop(50_000, 40_000).store(store -> store.setSprinklers(true)))
                .contains("sprinkler"));
    }

    @Test
    void sprinklersOfLargeShops() {
        assertEquals(List.of(), Ask.findings("F21-TOTAL", shop(50_000, 60_000)));
        assertEquals(3000, Ask.finding("F21-TOTAL", shop(50_000, 60_000),
                TestStandard.create().limit("F21-TOTAL", 2999.99)).measured());
        assertEquals(3000.5, Ask.finding("F21-TOTAL", shop(50_000, 60_010)).measured());
        assertTrue(Ask.whyNot("F21-TOTAL", shop(50_000, 80_000).store(store -> store.setSprinklers(true)))
                .contains("sprinkler"));
    }

    @Test
    void storeRoomIsAskedWhereThereIsOne() {
        PlanBuilder room = ExitShop.of(9000, 9000,
                level -> level.zone("Z", RectangularShop.STORE, Ring.rectangle(0, 0, 2000, 2000)));

        assertEquals(List.of("Z"), Ask.questions("F18", room, STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("F18", shop(9000, 9000)).contains("no back-of-house"));
    }

    @Test
    void signsLiningAndExtinguishersAreAsked() {
        assertTrue(Ask.questions("F19", shop(9000, 9000), STANDARD).get(0).textEn().contains("500 mm by 250 mm"));
        for (String countedInIt : List.of("F19-WIDTH", "F19-HEIGHT", "F19-WALL", "F19-HUNG")) {
            assertTrue(Ask.whyNot(countedInIt, shop(9000, 9000)).contains("F19"));
        }
        assertTrue(Ask.questions("F22", shop(50_000, 30_000), STANDARD).get(0).textEn().contains("at least B2"));
        assertTrue(
                Ask.questions("F22", shop(50_000, 30_010), STANDARD).get(0).textEn().contains("B1 (wall, floor, part"));
        assertTrue(Ask.questions("F23", shop(9000, 9000), STANDARD).get(0).textEn().contains("20 m"));
        assertTrue(Ask.whyNot("F07", shop(9000, 9000)).contains("full density"));
    }

    private static PlanBuilder shop(int widthMm, int depthMm) {
        return ExitShop.of(widthMm, depthMm, level -> { });
    }

    /** A track along x, a block south of it at a distance. */
    private static PlanBuilder shutter(int xMm, int distanceMm) {
        return ExitShop.of(20_000, 10_000, level -> level
                .obstacle("H", ObstacleKind.FIRE_SHUTTER, Ring.rectangle(3000, 5000, 7000, 5200))
                .fixture("B", "GOND", "", Ask.at(xMm, 5000 - distanceMm - 500, 0), Ask.block(1000, 1000)));
    }
}
