package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.small;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
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
import org.sceneplan.standard.ZoneTarget;

class FreePlacesTest {
    private static final FixtureTypeSnapshot COUNTER = fixture("COUNTER", 1000, 600, 900, 1000, 1);
    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot("TEST", "1",
            List.of(small("A", 300), small("B", 400), small("WIDE", 1200)), List.of(COUNTER), List.of());

    @Test
    void anEmptyFixtureTakesItWhereItIsWanted() {
        assertEquals(120, find(empty(), "A", 120, 0).alongMm());
        assertEquals(350, find(empty(), "A", 900, 0).alongMm(), "not over the end");
        assertEquals("1-1", find(empty(), "A", 0, 0).number());
        assertEquals(900, find(empty(), "A", 0, 0).elevationMm(), "on the top of a low fixture");
    }

    @Test
    void besideWhatStandsThereItKeepsTheGap() {
        DisplayPlace place = find(with(position("A", 0)), "A", 40, 0);

        assertEquals(300 + Spacing.DEFAULT_GAP_MM, place.alongMm());
        assertEquals("1-2", place.number());
    }

    @Test
    void whatIsAddedWithoutAPlaceFillsAShelfFromTheLeft() {
        var type = CATALOGUE.productType("A").orElseThrow();

        assertEquals(-350, places(empty()).findUsual(type, "", List.of()).orElseThrow().alongMm());
        assertEquals(-30, places(with(position("A", -350))).findUsual(type, "", List.of()).orElseThrow().alongMm());
    }

    @Test
    void aFullFixtureHasNoPlace() {
        FixtureSnapshot full = with(position("A", -340), position("A", 0), position("A", 340));

        assertTrue(places(full).find(CATALOGUE.productType("A").orElseThrow(), "", 0, 0).isEmpty());
        assertTrue(places(empty()).find(CATALOGUE.productType("WIDE").orElseThrow(), "", 0, 0).isEmpty());
    }

    @Test
    void aReplacementMustFitBetweenTheNeighbours() {
        FixtureSnapshot two = with(position("A", -160), position("A", 160));

        assertTrue(places(two).instead(CATALOGUE.productType("A").orElseThrow(), "", "P-160").isPresent());
        assertTrue(places(two).instead(CATALOGUE.productType("B").orElseThrow(), "", "P-160").isEmpty());
        assertTrue(places(two).instead(CATALOGUE.productType("A").orElseThrow(), "", "P0").isEmpty());
    }

    /** On every fixture type, products are added until it is full; none ever stands in another or outside. */
    @Test
    void productsNeverStandInEachOther() throws Exception {
        StandardSnapshot standard = StandardLibrary.bundled().standard("S_CLASS");
        CatalogueSnapshot catalogue = SampleCatalogue.load();
        UsualProducts usual = new UsualProducts(catalogue, standard);
        int placed = 0;
        for (FixtureTypeSnapshot type : catalogue.fixtureTypes()) {
            List<PositionSnapshot> shown = new ArrayList<>(usual.positions(type, "", 0, "F"));
            for (String code : usual.carried(type.code(), "")) {
                FixtureSnapshot fixture = fixtureOf(type).withPositions(shown);
                var product = catalogue.productType(code).orElseThrow();
                var place = new FreePlaces(catalogue, standard.ruleLimits(), fixture, type).find(product, "", 0, 0);
                if (place.isPresent()) {
                    DisplayPlace at = place.get();
                    placed++;
                    assertTrue(shown.stream().noneMatch(other -> other.number().equals(at.number())), at.toString());
                    assertTrue(Math.abs(at.alongMm()) + product.widthMm() / 2.0 <= type.widthMm() / 2.0 + 1);
                }
            }
        }
        assertTrue(placed > 20, "only " + placed);
    }

    @Test
    void aZoneSaysWhatItsFixturesCarry() throws Exception {
        StandardSnapshot standard = StandardLibrary.bundled().standard("S_CLASS");
        UsualProducts usual = new UsualProducts(SampleCatalogue.load(), standard);
        ZoneTarget zone = standard.zone("KITCHEN").orElseThrow();
        var allowance = zone.fixtures().stream().filter(each -> !each.productTypeCodes().isEmpty()).findFirst()
                .orElseThrow();

        assertEquals(allowance.productTypeCodes().getFirst(),
                usual.carried(allowance.fixtureTypeCode(), "KITCHEN").getFirst());
        var type = SampleCatalogue.load().productType(allowance.productTypeCodes().getFirst()).orElseThrow();
        assertTrue(usual.carriers(type, "KITCHEN").contains(allowance.fixtureTypeCode()));
        assertEquals(List.of(), usual.carried("NOSUCH", "KITCHEN"));
    }

    @Test
    void groupsCountBesideTypes() throws Exception {
        UsualProducts usual = new UsualProducts(SampleCatalogue.load(),
                StandardLibrary.bundled().standard("S_CLASS"));

        assertTrue(carries(usual, "TVIS", "TV50"), "the standard names other televisions");
        assertTrue(carries(usual, "PLIN", "FRCX"), "the catalogue names fridges");
        assertFalse(carries(usual, "TVIS", "FRCX"));
        assertFalse(carries(usual, "ACPN", "TV50"));
    }

    private static boolean carries(UsualProducts usual, String fixtureCode, String productCode) {
        return usual.carries(SampleCatalogue.load().fixtureType(fixtureCode).orElseThrow(),
                SampleCatalogue.load().productType(productCode).orElseThrow());
    }

    private static DisplayPlace find(FixtureSnapshot fixture, String code, int alongMm, int inMm) {
        return places(fixture).find(CATALOGUE.productType(code).orElseThrow(), "", alongMm, inMm).orElseThrow();
    }

    private static FreePlaces places(FixtureSnapshot fixture) {
        return new FreePlaces(CATALOGUE, Samples.LIMITS, fixture, COUNTER);
    }

    private static FixtureSnapshot empty() {
        return fixtureOf(COUNTER);
    }

    private static FixtureSnapshot fixtureOf(FixtureTypeSnapshot type) {
        return FixtureSnapshot.placed("F", type.code(), "", "", new FixturePlace(new Point(0, 0), 0),
                new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides()),
                false);
    }

    private static FixtureSnapshot with(PositionSnapshot... positions) {
        List<PositionSnapshot> shown = new ArrayList<>();
        for (PositionSnapshot each : positions) {
            shown.add(new PositionSnapshot("P" + each.alongMm(), "1-" + (shown.size() + 1), 1, shown.size() + 1, 0,
                    each.alongMm(), 0, 900, each.productTypeCode(), "", 1, 1, each.displayMode(), each.ownership(),
                    each.obligation(), each.heroRank(), each.at()));
        }
        return empty().withPositions(shown);
    }

    private static PositionSnapshot position(String code, int alongMm) {
        return new PositionSnapshot("", "", 1, 1, 0, alongMm, 0, 900, code, "", 1, 1,
                DisplayMode.LIVE_UNPOWERED,
                SampleOwnership.SELF_PURCHASE,
                DisplayObligation.OPTIONAL, HeroRank.BASE,
                new Point(alongMm, 0));
    }
}
