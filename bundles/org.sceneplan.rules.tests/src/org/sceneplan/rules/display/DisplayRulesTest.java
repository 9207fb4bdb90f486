package org.sceneplan.rules.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.shown.Show;

@Proves({"D01", "D02-APART", "D07-APART", "D02-EQUAL", "D03", "D03-MAX", "D04", "D07-PLINTH", "D13", "D04-ROW", "D05",
    "D06-ALONE", "D08", "D08-MAX", "D10", "D10-CLASS"})
class DisplayRulesTest {

    @Test
    void oneClassOnAFixture() {
        Show.wall().sample("FR2D", 0, 0, 0).sample("BED", 1500, 0, 0).passes("D01");
        Finding finding = Show.wall().sample("FR2D", 0, 0, 0).sample("WMDR", 1500, 0, 0).fails("D01", 2, 1);
        assertEquals(List.of("R", "P1", "P2"), finding.objects());
        assertEquals("Fixture R (Fridge wall surround) shows fridges and washers together, 2 kinds; at most 1 may "
                + "stand on one fixture. Move the others to fixtures of their own.", finding.messageEn());
        Show.room().sample("FR2D", 0, 0, 0).sample("WMDR", 1500, 0, 0).whyNot("D01");
        Show.wall().sample("BED", 0, 0, 0).whyNot("D01");
    }

    @Test
    void roomSetsBeginAtTheirDepth() {
        Show.wall().size(4000, 1399, 2600, 1000, 1).sample("FR2D", 0, 0, 0).sample("WMDR", 1500, 0, 0)
                .fails("D01", 2, 1);
        Show.wall().size(4000, 1400, 2600, 1000, 1).sample("FR2D", 0, 0, 0).sample("WMDR", 1500, 0, 0).whyNot("D01");
    }

    @Test
    void kindsThatBelongApart() {
        Show.wall().sample("ACF2", 0, 0, 0).passes("D02-APART");
        Show.wall().sample("ACF2", 0, 0, 0).sample("ACW15", 1000, 0, 1200).fails("D02-APART", 2, 1);
        Show.wall().sample("ACW15", 0, 0, 1000).whyNot("D02-APART");
        Show.wall().sample("WMPU", 0, 0, 150).passes("D07-APART");
        Show.wall().sample("WMPU", 0, 0, 150).sample("WMDR", 800, 0, 150).fails("D07-APART", 2, 1);
        Show.wall().sample("WMDR", 0, 0, 150).whyNot("D07-APART");
    }

    @Test
    void equalGapsOfFloorAirConditioners() {
        Show.wall().sample("ACF2", 0, 0, 0).sample("ACF2", 450, 0, 0).sample("ACF2", 910, 0, 0).passes("D02-EQUAL");
        Show.wall().sample("ACF2", 0, 0, 0).sample("ACF2", 450, 0, 0).sample("ACF2", 911, 0, 0)
                .fails("D02-EQUAL", 11, 10);
        Show.wall().sample("ACF2", 0, 0, 0).sample("ACF2", 450, 0, 0).whyNot("D02-EQUAL");
    }

    @Test
    void oneUpperRowIsAtEyeLevel() {
        panel(600, 1150).passes("D03");
        panel(600, 1149).fails("D03", 1299, 1300);
        panel(600, 1350).passes("D03-MAX");
        panel(600, 1351).fails("D03-MAX", 1501, 1500);
        Show.wall().sample("ACW15", 0, 0, 1200).whyNot("D03");
        Show.wall().sample("ACW15", 0, 0, 1200).whyNot("D03-MAX");
    }

    @Test
    void theLowestRowDoesNotCountAsTheOneAtEyeLevel() {
        panel(1200, 1700).fails("D03-MAX", 1850, 1500);
    }

    @Test
    void plinthsAndShelves() {
        Show.wall().sample("ACOU", 0, 0, 100).passes("D04");
        Show.wall().sample("ACOU", 0, 0, 99).fails("D04", 99, 100);
        Show.wall().sample("WMDR", 0, 0, 100).passes("D07-PLINTH");
        Show.wall().sample("WMDR", 0, 0, 99).fails("D07-PLINTH", 99, 100);
        Show.room().sample("WMDR", 0, 0, 0).whyNot("D07-PLINTH");
        Show.wall().sample("RICE", 0, 0, 100).passes("D13");
        Show.wall().sample("RICE", 0, 0, 99).fails("D13", 99, 100);
        Show.wall().sample("FR2D", 0, 0, 0).whyNot("D13");
        Show.wall().sample("FR2D", 0, 0, 0).whyNot("D04");
    }

    @Test
    void outdoorUnitsStandInARow() {
        Show.wall().sample("ACOU", 0, 0, 150).sample("ACOU", 900, 20, 150).passes("D04-ROW");
        Show.wall().sample("ACOU", 0, 0, 150).sample("ACOU", 900, 21, 150).fails("D04-ROW", 21, 20);
        Show.wall().sample("ACOU", 0, 0, 150).whyNot("D04-ROW");
    }

    @Test
    void fridgesStandOnAWallOrColumn() {
        Show.wall().at(5000, 7350, 0).sample("FR2D", 0, 0, 0).passes("D05");
        Show.wall().at(5000, 7349, 0).sample("FR2D", 0, 0, 0).fails("D05", 301, 300);
        Show.wall().at(2300, 4000, 0).sample("FR2D", 0, 0, 0).passes("D05");
        Show.wall().at(5000, 4000, 0).level(level -> level.column("C", Point.of(5000, 4750), 200, 200))
                .sample("FR2D", 0, 0, 0).passes("D05");
        Show.wall().at(5000, 4000, 0).level(level -> level.wall("W", new Segment(Point.of(0, 4700),
                Point.of(5000, 4700)), 100)).sample("FR2D", 0, 0, 0).passes("D05");
        Show.wall().sample("WMDR", 0, 0, 0).whyNot("D05");
    }

    @Test
    void theFrontOfAFridgeAtTheWallIsNotItsBack() {
        Show.wall().at(5000, 650, 0).sample("FR2D", 0, 0, 0).fails("D05", 650, 300);
    }

    @Test
    void highEndFridgeStandsAlone() {
        dear("DEAR").passes("D06-ALONE");
        dear("DEAR").sample("FR2D", 1000, 0, 0).fails("D06-ALONE", 1, 0);
        dear("CHEAP").sample("FR2D", 1000, 0, 0).whyNot("D06-ALONE");
        Show.wall().sample("FRSS", 0, 0, 0).sample("FR2D", 1000, 0, 0).whyNot("D06-ALONE");
    }

    @Test
    void lowerEdgeOfHungScreens() {
        Show.wall().sample("TV65", 0, 200, 1200).passes("D08");
        Show.wall().sample("TV65", 0, 200, 1199).fails("D08", 1199, 1200);
        Show.wall().sample("TV65", 0, 200, 1400).passes("D08-MAX");
        Show.wall().sample("TV65", 0, 200, 1401).fails("D08-MAX", 1401, 1400);
    }

    @Test
    void lowerRowAndStandsDoNotHang() {
        Show.wall().sample("TV65", 0, 200, 200).sample("TV65", 0, 200, 1300).passes("D08");
        Show.wall().size(4000, 700, 2032, 1500, 1).sample("TV65", 0, 0, 800).fails("D08", 800, 1200);
        Show.wall().size(4000, 700, 2031, 1500, 1).sample("TV65", 0, 0, 800).whyNot("D08");
        Show.room().sample("TV65", 0, 0, 800).whyNot("D08-MAX");
    }

    @Test
    void countersAreFull() {
        Show full = Show.wall().size(1000, 500, 700, 1000, 1).sample("RICE", -300, 0, 700).sample("KETT", 200, 0, 700);
        full.passes("D10");
        full.standard(TestStandard.create().limit("D10", 60.01)).fails("D10", 60, 60.01);
        Show.wall().size(1001, 500, 700, 1000, 1).sample("RICE", -300, 0, 700).sample("KETT", 200, 0, 700)
                .fails("D10", 59, 60);
        Show.wall().size(1001, 500, 699, 1000, 1).sample("RICE", -300, 0, 699).whyNot("D10");
        Show.wall().sample("FR2D", 0, 0, 0).whyNot("D10");
    }

    @Test
    void typesStandTogether() {
        Show.wall().sample("RICE", -600, 0, 900).sample("RICE", -100, 0, 900).sample("KETT", 400, 0, 900)
                .passes("D10-CLASS");
        Finding finding = Show.wall().sample("RICE", -600, 0, 900).sample("KETT", -100, 0, 900)
                .sample("RICE", 400, 0, 900).fails("D10-CLASS", 1, 0);
        assertEquals(List.of("R", "P3"), finding.objects());
        Show.wall().sample("RICE", -600, 0, 900).sample("KETT", -100, 0, 900)
                .sample("RICE", 400, 0, 900, position -> position.setRow(2)).passes("D10-CLASS");
        Show.wall().sample("FR2D", 0, 0, 0).whyNot("D10-CLASS");
    }

    private static Show panel(int lowerMm, int upperMm) {
        return Show.wall().sample("ACW15", 0, 0, lowerMm).sample("ACW15", 0, 0, upperMm);
    }

    private static Show dear(String sku) {
        return Show.wall().sample("FRSS", 0, 0, 0, position -> position.setSku(sku));
    }
}
