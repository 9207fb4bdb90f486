package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;

class KitchenPackingTest {
    private static final FixtureTypeSnapshot BAY = SampleCatalogue.load().fixtureType("KBAY").orElseThrow();
    private static final FixtureTypeSnapshot ROOM = SampleCatalogue.load().fixtureType("LIVK").orElseThrow();

    @Test
    void aHoodMakesAKitchenOfAWallButNotOfACounter() {
        assertTrue(KitchenPacking.isKitchen(BAY, Samples.ofCodes("SOV60", "HDTO")));
        assertFalse(KitchenPacking.isKitchen(BAY, Samples.ofCodes("SOV60", "HBGA")));
        assertFalse(KitchenPacking.isKitchen(SampleCatalogue.load().fixtureType("KISL").orElseThrow(),
                Samples.ofCodes("HDTO")));
    }

    @Test
    void theHoodHangsOverTheHobAtTheHeightOfItsKind() {
        assertEquals(List.of("HDTO 1550-2116", "HBGA 710-850", "SOV60 100-696"), pack(BAY, "HDTO", "HBGA", "SOV60"));
        assertEquals(List.of("HDTO 1475-2041", "HBIN 790-850"), pack(BAY, "HBIN", "HDTO"));
        assertEquals(List.of("HDSI 1250-1770", "HBIN 790-850", "STER 100-750"), pack(BAY, "HDSI", "HBIN", "STER"));
    }

    @Test
    void aDishwasherHasItsClearHeightAndTheSecondOvenStandsOnTheWorktop() {
        assertEquals(List.of("HDTD 1550-2150", "SOV45 850-1305", "DWBI 0-775"), pack(BAY, "HDTD", "DWBI", "SOV45"));
        assertEquals(List.of("HDTD 1400-2000", "HBIN 790-850"), pack(BAY, "HDTD", "HBIN", "DWBI"),
                "790 mm below a hob are less than 820");
    }

    @Test
    void aLiveKitchenStandsInColumnsOfOneMiddleLine() {
        List<Slot> slots = KitchenPacking.pack(ROOM, Samples.ofCodes("HDTD", "HBIN", "SOV60", "DWBI", "RO", "STER"),
                Samples.SPACING);
        assertEquals(List.of("0/0", "1/0", "2/0", "2/1", "2/2", "2/3"),
                slots.stream().map(slot -> slot.row() + "/" + slot.column()).toList());
        assertEquals(1, slots.stream().filter(slot -> slot.column() == 0).map(Slot::alongMm).distinct().count());
        Samples.assertApart(slots);
    }

    @Test
    void nothingOverlapsOrLeavesTheWall() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 200; trial++) {
            FixtureTypeSnapshot wall = trial % 2 == 0 ? BAY : ROOM;
            List<Slot> slots = KitchenPacking.pack(wall, Samples.of(Samples.random(random, 9).stream()
                    .filter(type -> type.group().equals("kitchen")).toList()), Samples.SPACING);
            Samples.assertApart(slots);
            slots.forEach(slot -> assertTrue(slot.topMm() <= wall.heightMm()
                    && 2 * Math.abs(slot.alongMm()) + slot.sample().widthMm() <= wall.widthMm() + 2,
                    () -> slot + " leaves " + wall.code()));
        }
    }

    private static List<String> pack(FixtureTypeSnapshot wall, String... codes) {
        return Samples.heights(KitchenPacking.pack(wall, Samples.ofCodes(codes), Samples.SPACING));
    }
}
