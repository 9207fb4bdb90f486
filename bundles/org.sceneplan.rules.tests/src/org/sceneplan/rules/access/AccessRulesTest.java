package org.sceneplan.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"A02", "A03", "A04", "A05", "A06", "A07", "A07-TOP", "A07-KNEE-W", "A07-KNEE-H", "A07-KNEE-D", "A07-TURN"})
class AccessRulesTest {

    private static final TestStandard STANDARD = TestStandard.create();

    @Test
    void levelEntranceNeedsNoRamp() {
        assertEquals(List.of(), Ask.questions("A04", entrance(true), STANDARD));
        assertTrue(Ask.whyNot("A03", entrance(true)).contains("level"));
    }

    @Test
    void stepAtTheEntranceIsAsked() {
        assertEquals(List.of("E"), Ask.questions("A04", entrance(false), STANDARD).get(0).objects());
        assertTrue(Ask.questions("A03", entrance(false), STANDARD).get(0).textEn().contains("1:12"));
        assertTrue(Ask.whyNot("A04", RectangularShop.of(9000, 9000, level -> { })).contains("no entrance"));
    }

    @Test
    void doorsLetAWheelchairPass() {
        assertEquals(900, Ask.tightest("A05", exit(900), STANDARD).value());
        assertTrue(Ask.questions("A05", exit(899), STANDARD).get(0).textEn().contains("899 mm"));
        assertTrue(Ask.whyNot("A05", RectangularShop.of(9000, 9000,
                level -> level.opening("B", OpeningKind.BACK_DOOR, 0, 1000, 800))).contains("no entrance"));
    }

    @Test
    void desksHaveALowPart() {
        assertEquals(List.of("C"), Ask.questions("A06", desk(2000, 2000), STANDARD).get(0).objects());
        assertTrue(Ask.questions("A07", desk(2000, 2000), STANDARD).get(0).textEn().contains("700 mm to 850 mm"));
        for (String countedInIt : List.of("A07-TOP", "A07-KNEE-W", "A07-KNEE-H", "A07-KNEE-D")) {
            assertTrue(Ask.whyNot(countedInIt, desk(2000, 2000)).contains("A07"));
        }
        for (String ruleId : List.of("A06", "A07")) {
            assertTrue(Ask.whyNot(ruleId, RectangularShop.of(9000, 9000, level -> { })).contains("no checkout"));
        }
    }

    @Test
    void laneBeforeTheDesk() {
        assertEquals(900, Ask.tightest("A02", desk(900, 100), STANDARD).value());
        Finding finding = Ask.finding("A02", desk(899, 100));
        assertEquals(899, finding.measured());
        assertEquals(List.of("C"), finding.objects());
    }

    @Test
    void laneBesideTheDesk() {
        assertEquals(List.of(), Ask.findings("A02", desk(100, 900)));
        assertEquals(899, Ask.finding("A02", desk(100, 899)).measured());
        assertTrue(Ask.whyNot("A02", RectangularShop.of(9000, 9000, level -> { })).contains("no checkout"));
    }

    @Test
    void wheelchairTurnsBeforeTheDesk() {
        assertEquals(List.of(), Ask.findings("A07-TURN", desk(1500, 900)));
        assertEquals(1499, Ask.finding("A07-TURN", desk(1499, 900)).measured());
        assertTrue(Ask.whyNot("A07-TURN", RectangularShop.of(9000, 9000, level -> { })).contains("no checkout"));
    }

    @Test
    void circleFindsItsPlaceBesideSomethingBeforeTheDesk() {
        // the desk is 1,800 wide from 4,100 to 5,900; a column up to 4,400 leaves centres from 5,150 to 5,900
        assertEquals(List.of(), Ask.findings("A07-TURN", narrowed(4400, 6650)));
        // between things 1,499 apart no disc of 1,500 fits
        assertEquals(1499, Ask.finding("A07-TURN", narrowed(4400, 5899)).measured());
        assertEquals(List.of(), Ask.findings("A07-TURN", narrowed(4400, 5900)));
    }

    @Test
    void turnedDeskIsMeasuredInItsOwnFrame() {
        assertEquals(List.of(), Ask.findings("A07-TURN", turned(1503)));
        assertEquals(1, Ask.findings("A07-TURN", turned(1480)).size());
    }

    private static PlanBuilder entrance(boolean stepFree) {
        return RectangularShop.of(9000, 9000, level -> level.entrance("E", 0, 1000, 2000).last(Opening.class,
                door -> door.setStepFree(stepFree)));
    }

    private static PlanBuilder exit(int widthMm) {
        return RectangularShop.of(9000, 9000, level -> level.opening("X", OpeningKind.EXIT, 0, 1000, widthMm));
    }

    /** A desk facing south with a wall of blocks before it, one on its left, the shell on its right. */
    private static PlanBuilder desk(int frontMm, int leftMm) {
        int frontY = 5000;
        return RectangularShop.of(10_000, 9000, level -> level
                .fixture("C", "CASH", "", Ask.at(9050, frontY + 300, 0), RectangularShop.desk())
                .fixture("F", "GOND", "", Ask.at(6500, frontY - frontMm - 200, 0), Ask.block(7000, 400))
                .fixture("S", "GOND", "", Ask.at(8150 - leftMm - 200, frontY + 300, 0), Ask.block(400, 600)));
    }

    /** Things before the desk leave the floor between two places free, as deep as the shop. */
    private static PlanBuilder narrowed(int fromMm, int toMm) {
        return RectangularShop.of(10_000, 9000, level -> level
                .fixture("C", "SERV", "", Ask.at(5000, 5300, 0), RectangularShop.desk())
                .fixture("F", "GOND", "", Ask.at(fromMm - 200, 3500, 0), Ask.block(400, 3000))
                .fixture("S", "GOND", "", Ask.at(toMm + 200, 3500, 0), Ask.block(400, 3000)));
    }

    private static PlanBuilder turned(int frontMm) {
        double away = 300 + frontMm + 200;
        int dx = (int) Math.round(Math.sin(Math.toRadians(30)) * away);
        int dy = (int) Math.round(-Math.cos(Math.toRadians(30)) * away);
        return RectangularShop.of(20_000, 20_000, level -> level
                .fixture("C", "CASH", "", Ask.at(10_000, 10_000, 30), RectangularShop.desk())
                .fixture("F", "GOND", "", Ask.at(10_000 + dx, 10_000 + dy, 30), Ask.block(7000, 400)));
    }
}
