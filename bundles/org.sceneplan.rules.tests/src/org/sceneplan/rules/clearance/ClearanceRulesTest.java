package org.sceneplan.rules.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.shown.Show;

@Proves({"CLEAR-FRIDGE-SIDE", "CLEAR-FRIDGE-TOP", "CLEAR-FRIDGE-BACK", "CLEAR-BUILTIN", "CLEAR-HINGE", "CLEAR-HOOD-TOP",
    "CLEAR-HOOD-TOP-MAX", "CLEAR-HOOD-SIDE", "CLEAR-HOOD-SIDE-MAX", "CLEAR-HOOD-INDUCTION", "CLEAR-HOOD-INDUCTION-MAX",
    "CLEAR-HOOD-OVER", "CLEAR-DUCT", "CLEAR-DISH-DEPTH", "CLEAR-DISH-HEIGHT", "CLEAR-DISH-DOOR", "CLEAR-FRIDGE-DOOR",
    "CLEAR-OVEN-DOOR", "CLEAR-STACK", "CLEAR-TOILET-FRONT", "CLEAR-TOILET-FRONT-SMART", "CLEAR-TOILET-SIDE",
    "CLEAR-TOILET-SIDE-SMART"})
class ClearanceRulesTest {

    @Test
    void airBesideAFridge() {
        cabinet(600, 1000).sample("FR2D", 0, -200, 0).passes("CLEAR-FRIDGE-SIDE");
        Finding finding = cabinet(598, 1000).sample("FR2D", 0, -200, 0).fails("CLEAR-FRIDGE-SIDE", 49, 50);
        assertEquals(List.of("R", "P1"), finding.objects());
        Show.wall().sample("FR2D", 0, 0, 0).sample("FR2D", 550, 0, 0).passes("CLEAR-FRIDGE-SIDE");
        Show.wall().sample("FR2D", 0, 0, 0).sample("FR2D", 549, 0, 0).fails("CLEAR-FRIDGE-SIDE", 49, 50);
    }

    @Test
    void lowPlinthsDoNotBoundTheAir() {
        Show.wall().size(500, 700, 150, 1000, 1).sample("FR2D", 0, 0, 150).passes("CLEAR-FRIDGE-SIDE");
        Show.wall().size(500, 700, 150, 1000, 1).sample("FR2D", 0, 0, 150).passes("CLEAR-FRIDGE-BACK");
    }

    @Test
    void airAboveAFridge() {
        Show.wall().size(1000, 900, 1700, 1000, 1).sample("FR2D", 0, 0, 0).passes("CLEAR-FRIDGE-TOP");
        Show.wall().size(1000, 900, 1699, 1000, 1).sample("FR2D", 0, 0, 0).fails("CLEAR-FRIDGE-TOP", 99, 100);
        Show.wall().size(1000, 900, 150, 1000, 1).sample("FR2D", 0, 0, 1300).passes("CLEAR-FRIDGE-TOP");
        Show.wall().size(1000, 900, 150, 1000, 1).sample("FR2D", 0, 0, 1301).fails("CLEAR-FRIDGE-TOP", 99, 100);
    }

    @Test
    void airBehindAFridge() {
        cabinet(1000, 800).sample("FR2D", 0, 0, 0).passes("CLEAR-FRIDGE-BACK");
        cabinet(1000, 798).sample("FR2D", 0, 0, 0).fails("CLEAR-FRIDGE-BACK", 99, 100);
        Show.wall().size(1000, 700, 150, 1000, 1).at(5000, 7600, 0).sample("FR2D", 0, 0, 150)
                .passes("CLEAR-FRIDGE-BACK");
        Show.wall().size(1000, 700, 150, 1000, 1).at(5000, 7601, 0).sample("FR2D", 0, 0, 150)
                .fails("CLEAR-FRIDGE-BACK", 99, 100);
    }

    @Test
    void builtInFridgesNeedLess() {
        cabinet(808, 600).sample("FRCE", 0, 0, 0).passes("CLEAR-BUILTIN");
        cabinet(806, 600).sample("FRCE", 0, 0, 0).fails("CLEAR-BUILTIN", 3, 4);
        cabinet(806, 600).sample("FRCE", 0, 0, 0).whyNot("CLEAR-FRIDGE-SIDE");
        cabinet(806, 600).sample("FR2D", 0, 0, 0).whyNot("CLEAR-BUILTIN");
    }

    @Test
    void hingeSideOffTheWall() {
        hinge("FRSS", 550).passes("CLEAR-HINGE");
        hinge("FRSS", 549).fails("CLEAR-HINGE", 99, 100);
        hinge("FR2D", 250).passes("CLEAR-HINGE");
        Show.wall().size(600, 700, 150, 1000, 1).at(349, 4000, 0)
                .level(level -> level.column("C", Point.of(700, 4000), 100, 400)).sample("FR2D", 0, 0, 150)
                .fails("CLEAR-HINGE", 99, 100);
        Show.wall().sample("WMDR", 0, 0, 0).whyNot("CLEAR-HINGE");
    }

    @ParameterizedTest
    @CsvSource({"CLEAR-HOOD-TOP,HDTO,HBGA,650", "CLEAR-HOOD-SIDE,HDSI,HBGA,350", "CLEAR-HOOD-SIDE,HDSI,HBIN,350",
        "CLEAR-HOOD-SIDE,HDTD,HBGA,350", "CLEAR-HOOD-INDUCTION,HDTO,HBIN,600"})
    void hoodsHangHighEnough(String rule, String hood, String hob, int limitMm) {
        hood(hood, hob, limitMm).passes(rule);
        hood(hood, hob, limitMm - 1).fails(rule, limitMm - 1, limitMm);
    }

    @ParameterizedTest
    @CsvSource({"CLEAR-HOOD-TOP-MAX,HDTO,HBGA,750", "CLEAR-HOOD-TOP-MAX,HDTD,HBGA,750",
        "CLEAR-HOOD-SIDE-MAX,HDSI,HBIN,450", "CLEAR-HOOD-INDUCTION-MAX,HDTO,HBIN,650"})
    void hoodsHangLowEnough(String rule, String hood, String hob, int limitMm) {
        hood(hood, hob, limitMm).passes(rule);
        hood(hood, hob, limitMm + 1).fails(rule, limitMm + 1, limitMm);
    }

    @Test
    void hoodsOverOtherHobsAreNotAsked() {
        hood("HDTO", "HBIN", 100).whyNot("CLEAR-HOOD-TOP");
        hood("HDSI", "HBGA", 100).whyNot("CLEAR-HOOD-TOP");
        Show.wall().sample("HDTO", 0, 0, 1500).sample("HBGA", 900, 0, 800).whyNot("CLEAR-HOOD-TOP");
    }

    @Test
    void theHoodHangsOverTheHob() {
        Show.wall().sample("HDTO", 100, 0, 1500).sample("HBGA", 0, 0, 800).passes("CLEAR-HOOD-OVER");
        Show.wall().sample("HDTO", 101, 0, 1500).sample("HBGA", 0, 0, 800).fails("CLEAR-HOOD-OVER", 101, 100);
        Show.wall().sample("HBGA", 0, 0, 800).whyNot("CLEAR-HOOD-OVER");
    }

    @Test
    void dishwashersFitTheirCabinet() {
        cabinet(600, 550).sample("DWBI", 0, 0, 0).passes("CLEAR-DISH-DEPTH");
        cabinet(600, 549).sample("DWBI", 0, 0, 0).fails("CLEAR-DISH-DEPTH", 549, 550);
        Show.wall().sample("DWBI", 0, 0, 0).sample("SOV60", 0, 0, 820).passes("CLEAR-DISH-HEIGHT");
        Show.wall().sample("DWBI", 0, 0, 0).sample("SOV60", 0, 0, 819).fails("CLEAR-DISH-HEIGHT", 819, 820);
        Show.wall().sample("SOV60", 0, 0, 0).whyNot("CLEAR-DISH-HEIGHT");
    }

    @Test
    void doorsOpen() {
        Show.wall().size(1000, 600, 2400, 525, 1).sample("DWBI", 0, 0, 0).passes("CLEAR-DISH-DOOR");
        Show.wall().size(1000, 600, 2400, 524, 1).sample("DWBI", 0, 0, 0).fails("CLEAR-DISH-DOOR", 549, 550);
        Show.wall().size(1000, 600, 2400, 500, 1).sample("FR2D", 0, 0, 0).passes("CLEAR-FRIDGE-DOOR");
        Show.wall().size(1000, 600, 2400, 499, 1).sample("FR2D", 0, 0, 0).fails("CLEAR-FRIDGE-DOOR", 499, 500);
        Show.wall().size(1000, 600, 2400, 450, 1).sample("FRSS", 0, 0, 0).passes("CLEAR-FRIDGE-DOOR");
        Show.wall().size(1000, 600, 2400, 449, 1).sample("FRSS", 0, 0, 0).fails("CLEAR-FRIDGE-DOOR", 449, 450);
        Show.wall().size(1000, 550, 2400, 600, 1).sample("SOV60", 0, 0, 1000).passes("CLEAR-OVEN-DOOR");
        Show.wall().size(1000, 550, 2400, 599, 1).sample("SOV60", 0, 0, 1000).fails("CLEAR-OVEN-DOOR", 599, 600);
    }

    @Test
    void samplesInFrontStopDoorsAndWindowsAreNotAsked() {
        Show.room().sample("FR2D", 0, 1000, 0).sample("BED", 0, -300, 0).passes("CLEAR-FRIDGE-DOOR");
        Show.room().sample("FR2D", 0, 1000, 0).sample("BED", 0, -299, 0).fails("CLEAR-FRIDGE-DOOR", 499, 500);
        Show.wall().size(1000, 600, 200, 0, 1).sample("FR2D", 0, 0, 200).whyNot("CLEAR-FRIDGE-DOOR");
    }

    @Test
    void stacksAreLowEnough() {
        Show.wall().sample("WSET", 0, 0, 150).passes("CLEAR-STACK");
        Show.wall().sample("WMDR", 0, 0, 150).sample("WMDR", 0, 0, 1000).passes("CLEAR-STACK");
        Show.wall().sample("WMDR", 0, 0, 150).sample("WMDR", 0, 0, 1001).fails("CLEAR-STACK", 1701, 1700);
        Show.wall().sample("WMDR", 0, 0, 150).sample("WMDR", 600, 0, 150).whyNot("CLEAR-STACK");
    }

    @Test
    void spaceAroundToilets() {
        Show.room().size(4000, 3000, 2400, 440, 1).sample("TOIL", 0, -900, 0).passes("CLEAR-TOILET-FRONT-SMART");
        Show.room().size(4000, 3000, 2400, 439, 1).sample("TOIL", 0, -900, 0)
                .fails("CLEAR-TOILET-FRONT-SMART", 699, 700);
        Show.room().size(4000, 3000, 2400, 350, 1).sample("TOIN", 0, -900, 0).passes("CLEAR-TOILET-FRONT");
        Show.room().size(4000, 3000, 2400, 349, 1).sample("TOIN", 0, -900, 0).fails("CLEAR-TOILET-FRONT", 599, 600);
        Show.room().sample("TOIL", -1500, 0, 0).passes("CLEAR-TOILET-SIDE-SMART");
        Show.room().sample("TOIL", -1501, 0, 0).fails("CLEAR-TOILET-SIDE-SMART", 499, 500);
        Show.room().sample("TOIN", 0, 0, 0).sample("BED", 1350, 0, 0).passes("CLEAR-TOILET-SIDE");
        Show.room().sample("TOIN", 0, 0, 0).sample("BED", 1349, 0, 0).fails("CLEAR-TOILET-SIDE", 449, 450);
    }

    @Test
    void toiletsOnAPlinthAreForLooking() {
        Show.wall().sample("TOIL", 0, 0, 150).whyNot("CLEAR-TOILET-SIDE-SMART");
        Show.wall().live("TOIL", -1501, 0, 150).fails("CLEAR-TOILET-SIDE-SMART", 499, 500);
    }

    @Test
    void ductsAreAsked() {
        assertEquals("Running hoods: 1. Has each duct at most 2 bends, and does it keep at least 50 mm off the "
                + "cabinets?",
                Show.wall().live("HDTO", 0, 0, 1500).question("CLEAR-DUCT"));
        assertEquals("No hood of the plan runs.", Show.wall().sample("HDTO", 0, 0, 1500).whyNot("CLEAR-DUCT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLEAR-FRIDGE-SIDE", "CLEAR-FRIDGE-TOP", "CLEAR-FRIDGE-BACK", "CLEAR-HOOD-TOP-MAX",
        "CLEAR-HOOD-SIDE", "CLEAR-HOOD-SIDE-MAX", "CLEAR-HOOD-INDUCTION", "CLEAR-HOOD-INDUCTION-MAX", "CLEAR-DISH-DEPTH",
        "CLEAR-DISH-DOOR", "CLEAR-OVEN-DOOR", "CLEAR-TOILET-FRONT", "CLEAR-TOILET-FRONT-SMART", "CLEAR-TOILET-SIDE"})
    void otherSamplesAreNotAsked(String rule) {
        assertFalse(Show.wall().sample("BED", 0, 0, 0).whyNot(rule).isBlank());
    }

    private static Show cabinet(int widthMm, int depthMm) {
        return Show.wall().size(widthMm, depthMm, 2400, 1200, 1);
    }

    /** A plinth at the west wall whose sample has its middle at the given x. */
    private static Show hinge(String code, int xMm) {
        return Show.wall().size(400, 700, 150, 1000, 1).at(xMm, 4000, 0).sample(code, 0, 0, 150);
    }

    private static Show hood(String hood, String hob, int aboveMm) {
        int topMm = 800 + (hob.equals("HBGA") ? 100 : 60);
        return Show.wall().sample(hood, 0, 0, topMm + aboveMm).sample(hob, 0, 0, 800);
    }
}
