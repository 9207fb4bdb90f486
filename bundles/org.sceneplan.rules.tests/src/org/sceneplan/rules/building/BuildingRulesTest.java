package org.sceneplan.rules.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.TestStandard;

@Proves({"C01", "C02", "C02-LARGE", "C11-1", "C11-2", "C11-3", "C12-1", "C12-2", "C12-3", "C13", "C14", "C14-GAP",
    "C16", "C16-TROLLEY", "C17-LOCAL", "C22", "C17-AC", "C17-NATURAL", "C18", "C15", "C19", "C20", "C21", "C23", "V01",
    "V01-COOL", "T01"})
class BuildingRulesTest {

    private static final TestStandard STANDARD = RectangularShop.standard();

    @Test
    void codeAppliesFromItsAreaOn() {
        assertEquals(100, Ask.tightest("C01", empty(10_000, 10_000), STANDARD).value());
        assertTrue(Ask.whyNot("C01", empty(10_000, 9_999)).contains("99.99 m²"));
    }

    @Test
    void sizeClassIsSaid() {
        assertEquals(Sense.AT_MOST, Ask.tightest("C02", empty(50_000, 99_990), STANDARD).sense());
        assertTrue(Ask.whyNot("C02", empty(50_000, 100_000)).contains("not small"));
        assertEquals(List.of(), Ask.findings("C02", empty(50_000, 100_000), RectangularShop.standard().limit("C02",
                5000.01)));
        assertEquals(List.of(), Ask.findings("C02-LARGE", empty(100_000, 200_000)));
        assertTrue(Ask.whyNot("C02-LARGE", empty(100_000, 200_010)).contains("large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C11-1", "C11-2", "C11-3", "C12-1", "C12-2", "C12-3", "C13", "C14", "C14-GAP", "C16",
        "C16-TROLLEY", "C17-LOCAL", "C22"})
    void rulesForOtherShopsSayWhy(String ruleId) {
        TestStandard standard = RectangularShop.standard().with(ruleId, 1, "mm");

        assertTrue(Ask.whyNot(ruleId, empty(20_000, 20_000), standard)
                .matches(".*(self-service|one clear height|listening).*"));
    }

    @Test
    void clearHeight() {
        assertEquals(3000, Ask.tightest("C17-AC", empty(20_000, 20_000), STANDARD).value());
        Finding finding = Ask.finding("C17-AC", high(2999));
        assertEquals(2999, finding.measured());
        assertEquals(List.of("L1"), finding.objects());
        assertEquals(List.of(), Ask.questions("C17-NATURAL", high(3200), STANDARD));
        assertEquals(1, Ask.questions("C17-NATURAL", high(3199), STANDARD).size());
        assertTrue(Ask.whyNot("C17-AC", empty(9000, 9000)).contains("100 m²"));
        assertTrue(Ask.whyNot("C17-NATURAL", empty(9000, 9000)).contains("100 m²"));
    }

    @Test
    void openingsForNaturalVentilation() {
        assertEquals(5, Ask.tightest("C18", withWindow(2000), STANDARD).value());
        Finding finding = Ask.finding("C18", withWindow(1999));
        assertEquals(4.9975, finding.measured(), 1e-9);
        assertEquals(1, Ask.questions("C18", withWindow(0), STANDARD).size());
        assertTrue(Ask.whyNot("C18", empty(9000, 9000)).contains("100 m²"));
    }

    @Test
    void questionsComeWhereTheyMatter() {
        assertEquals(1, Ask.questions("C15", empty(20_000, 50_000), STANDARD).size());
        assertTrue(Ask.whyNot("C15", empty(20_000, 49_999)).contains("television"));
        PlanBuilder stair = RectangularShop.of(20_000, 20_000,
                level -> level.obstacle("S", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 2000)));
        assertEquals(List.of("S"), Ask.questions("C19", stair, STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("C19", empty(20_000, 20_000)).contains("neither"));
        PlanBuilder entrance = RectangularShop.of(20_000, 20_000, level -> level.entrance("E", 0, 1000, 2000));
        assertTrue(Ask.questions("C20", entrance, STANDARD).get(0).textEn().contains("5 m"));
        assertTrue(Ask.whyNot("C20", empty(20_000, 20_000)).contains("no entrance"));
    }

    @Test
    void repairBenchHasRoomForOneWorker() {
        assertEquals(6, Ask.tightest("C21", repair(2000, "PHONE"), STANDARD).value());
        assertTrue(Ask.questions("C21", repair(4100, "PHONE"), STANDARD).get(0).textEn().contains("at most 2?"));
        assertEquals(5.997, Ask.finding("C21", repair(1999, "PHONE"), STANDARD).measured(), 1e-9);
        assertTrue(Ask.whyNot("C21", repair(2000, "SOFA"), STANDARD).contains("nothing is repaired"));
    }

    @Test
    void windowPlatformLiesAboveTheFloor() {
        assertEquals(200, Ask.tightest("C23", platform(200), STANDARD).value());
        assertEquals(199, Ask.finding("C23", platform(199)).measured());
        assertTrue(Ask.whyNot("C23", empty(20_000, 20_000)).contains("no platform"));
    }

    @Test
    void airOfAllPersonsIsAsked() {
        Question question = Ask.questions("V01", empty(20_000, 20_000), STANDARD).get(0);
        assertEquals("For 240 persons and 20 m³/h each: does the shop get at least 4,800 m³/h of fresh air?",
                question.textEn());
        assertTrue(Ask.questions("V01-COOL", empty(20_000, 20_000), STANDARD).get(0).textEn().contains("72,000 W"));
    }

    @Test
    void stackOnAPlatformLoadsItsPlace() {
        assertEquals(3.54, Ask.tightest("T01", stack(150), RectangularShop.standard().limit("T01", 3.54)).value());
        Finding finding = Ask.finding("T01", stack(150), RectangularShop.standard().limit("T01", 3.53));
        assertEquals(List.of("P1", "A"), finding.objects());
        assertTrue(Ask.whyNot("T01", stack(0)).contains("No stack"));
    }

    @Test
    void floorUnderAStackOnAnUpperStoreyIsAsked() {
        PlanBuilder plan = empty(20_000, 20_000).level("L2", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.fixture("A", "GOND", "", Ask.at(5000, 5000, 0), block(1200, 800))
                        .position("P1", "A", "WASHER", 0).position("P2", "A", "WASHER", 0)
                        .last(DisplayPosition.class, upper -> upper.setElevationMm(850)));

        assertEquals(List.of("P1"), Ask.questions("T01", plan, STANDARD).get(0).objects());
    }

    private static PlanBuilder empty(int widthMm, int depthMm) {
        return RectangularShop.of(widthMm, depthMm, level -> { });
    }

    private static PlanBuilder high(int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", heightMm, Ring.rectangle(0, 0, 20_000, 20_000));
    }

    /** 100 m2 with one window 2.5 m wide; a display window does not count. */
    private static PlanBuilder withWindow(int heightMm) {
        return RectangularShop.of(10_000, 10_000, level -> level.opening("W", OpeningKind.WINDOW, 0, 1000, 2500)
                .last(Opening.class, window -> window.setHeightMm(heightMm))
                .opening("G", OpeningKind.SHOP_WINDOW, 1, 1000, 5000)
                .last(Opening.class, window -> window.setHeightMm(2500)));
    }

    private static PlanBuilder repair(int depthMm, String shown) {
        return RectangularShop.of(20_000, 20_000,
                level -> level.zone("Z", "SERVICE", Ring.rectangle(0, 0, 3000, depthMm))
                        .fixture("A", "GOND", "", Ask.at(5000, 5000, 0), block(1200, 800))
                        .position("P1", "A", shown, 0));
    }

    private static PlanBuilder platform(int heightMm) {
        return RectangularShop.of(20_000, 20_000, level -> level.fixture("A", "WIND", "", Ask.at(5000, 5000, 0),
                new FixtureSize(1800, 900, heightMm, 0, 0)));
    }

    private static PlanBuilder stack(int plinthMm) {
        return RectangularShop.of(20_000, 20_000,
                level -> level.fixture("A", "GOND", "", Ask.at(5000, 5000, 0), block(1200, 800))
                        .position("P1", "A", "WASHER", 0)
                        .last(DisplayPosition.class, lower -> lower.setElevationMm(plinthMm))
                        .position("P2", "A", "WASHER", 0)
                        .last(DisplayPosition.class, upper -> upper.setElevationMm(plinthMm + 850)));
    }
}
