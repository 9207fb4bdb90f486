package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;

/** Products added one by one to the bays that are small rooms. */
class RoomPlacesTest {
    private static final CatalogueSnapshot CATALOGUE = SampleCatalogue.load();

    private final StandardSnapshot standard = standard();
    private final List<PositionSnapshot> shown = new ArrayList<>();

    @Test
    void aLiveKitchenTakesItsWholeSetAtTheBack() {
        for (String code : List.of("HDTO", "HBIN", "SOV60", "DWBI", "RO", "STER")) {
            add("LIVK", code);
        }

        assertEquals(6, shown.size());
        shown.forEach(position -> assertAtBack("LIVK", position));
        assertEquals(shown.get(0).alongMm(), shown.get(1).alongMm(), "hood above hob");
        assertTrue(shown.get(0).elevationMm() - 850 >= 600, "a top hood hangs higher than the usual dual one");
        assertEquals(850 - 60, shown.get(1).elevationMm(), "hob in the worktop");
    }

    @Test
    void aBathBayTakesItsSetInAnyOrder() {
        for (String code : List.of("SHWR", "VANI", "TOIL")) {
            add("BTBY", code);
        }

        assertEquals(3, shown.size());
        shown.forEach(position -> assertAtBack("BTBY", position));
    }

    @Test
    void whereNothingFitsThereIsNoPlace() {
        add("LIVK", "HBIN");
        for (String code : List.of("SOV60", "DWBI", "STER", "SOV60")) {
            add("LIVK", code);
        }

        assertTrue(places("LIVK").findUsual(type("DWSK"), "", usual("LIVK")).isEmpty());
    }

    @Test
    void inARoomBuiltInGoodsGoToTheBackWhereverPointed() {
        DisplayPlace place = places("LIVK").find(type("HBIN"), "", 700, -800).orElseThrow();

        assertEquals(700, place.alongMm());
        assertEquals((2200 - 430) / 2, place.inMm());
    }

    @Test
    void aHobInPlaceOfAHoodIsInTheWorktop() {
        shown.add(position("HDTO", 0, 0, 1550));

        DisplayPlace hob = places("LIVK").instead(type("HBIN"), "", "P1").orElseThrow();

        assertEquals(790, hob.elevationMm());
        assertEquals(1550, places("LIVK").instead(type("HDTD"), "", "P1").orElseThrow().elevationMm(),
                "another hood hangs as high");
        assertEquals(790, places("KBAY").mounted(type("HBIN"), "", "P1").orElseThrow().elevationMm());
    }

    @Test
    void anOvenGoesBelowAHoodThatStays() {
        shown.add(position("HDTO", 0, 835, 1550));

        assertFalse(places("LIVK").isInTheWay(type("SOV60"), "", "P1"));
        assertTrue(places("LIVK").isInTheWay(type("HDTD"), "", "P1"));
    }

    private void add(String fixtureCode, String code) {
        DisplayPlace place = places(fixtureCode).findUsual(type(code), "", usual(fixtureCode)).orElseThrow();
        shown.add(position(code, place.alongMm(), place.inMm(), place.elevationMm()));
    }

    private void assertAtBack(String fixtureCode, PositionSnapshot position) {
        int depth = fixture(fixtureCode).depthMm();
        assertEquals((depth - type(position.productTypeCode()).depthMm()) / 2.0, position.inMm(), 1,
                position.productTypeCode());
    }

    private PositionSnapshot position(String code, int alongMm, int inMm, int elevationMm) {
        int number = shown.size() + 1;
        return new PositionSnapshot("P" + number, "1-" + number, 1, number, 0, alongMm, inMm, elevationMm, code, "", 1,
                1, DisplayMode.LIVE_UNPOWERED, SampleOwnership.SELF_PURCHASE, DisplayObligation.OPTIONAL, HeroRank.BASE,
                new Point(alongMm, inMm));
    }

    private FreePlaces places(String fixtureCode) {
        FixtureTypeSnapshot type = fixture(fixtureCode);
        FixtureSnapshot empty = FixtureSnapshot.placed("F", fixtureCode, "", "", new FixturePlace(new Point(0, 0), 0),
                new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides()),
                false);
        return new FreePlaces(CATALOGUE, standard.ruleLimits(), empty.withPositions(shown), type);
    }

    private List<PositionSnapshot> usual(String fixtureCode) {
        return new UsualProducts(CATALOGUE, standard).positions(fixture(fixtureCode), "", 0, "F");
    }

    private static FixtureTypeSnapshot fixture(String code) {
        return CATALOGUE.fixtureType(code).orElseThrow();
    }

    private static ProductTypeSnapshot type(String code) {
        return CATALOGUE.productType(code).orElseThrow();
    }

    private static StandardSnapshot standard() {
        try {
            return StandardLibrary.bundled().standard("SMART_KITCHEN");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
