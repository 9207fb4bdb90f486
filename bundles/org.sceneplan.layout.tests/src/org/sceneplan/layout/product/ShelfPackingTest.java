package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.small;
import static org.sceneplan.layout.goods.Goods.type;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.catalogue.MountKind;

class ShelfPackingTest {

    /** Slots are rounded to the millimetre. */
    private static final int ROUNDING_MM = 1;
    private static final FixtureTypeSnapshot WALL = fixture("WALL", 1200, 450, 2400, 1000, 1);
    private static final FixtureTypeSnapshot COUNTER = fixture("COUNTER", 2000, 600, 900, 1000, 1);

    static List<String> shelves() {
        return SampleCatalogue.load().fixtureTypes().stream().filter(type -> !Samples.SPACING.isRoom(type))
                .map(FixtureTypeSnapshot::code).toList();
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void productsStandInsideTheFixtureSideBySideInListOrder(String code) {
        FixtureTypeSnapshot shelf = SampleCatalogue.load().fixtureType(code).orElseThrow();
        SplittableRandom random = new SplittableRandom(code.hashCode());
        for (int trial = 0; trial < 40; trial++) {
            List<ProductTypeSnapshot> wanted = Samples.random(random, 14);
            List<Slot> slots = pack(shelf, wanted);

            assertTrue(slots.size() <= wanted.size());
            assertAbove(shelf, slots);
            slots.forEach(slot -> assertInside(shelf, slot));
            rows(slots).values().forEach(row -> assertSideBySide(row, wanted));
        }
    }

    @Test
    void aRowThatIsFullGoesOnInTheNext() {
        List<Slot> slots = pack(WALL, List.of(small("A", 500), small("B", 500), small("C", 500)));

        assertEquals(List.of("A 0/0", "B 0/1", "C 1/0"), places(slots));
        assertEquals(List.of(-300, 300, 0), slots.stream().map(Slot::alongMm).toList());
        assertTrue(slots.get(2).elevationMm() != slots.get(0).elevationMm(), "two rows at one height");
    }

    @Test
    void aNarrowProductStillFindsRoomInAnEarlierRow() {
        List<Slot> slots = pack(WALL, List.of(small("A", 900), small("B", 500), small("C", 200)));

        assertEquals(List.of("A 0/0", "C 0/1", "B 1/0"), places(slots));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        List<Slot> slots = pack(COUNTER,
                List.of(small("A", 1500), small("WIDE", 2001), small("B", 600), small("C", 480), small("D", 10)));

        assertEquals(List.of("A 0/0", "C 0/1"), places(slots));
    }

    @Test
    void televisionsKeepTheirGap() {
        ProductTypeSnapshot first = type("TV1", "tv", 900, 80, 600, MountKind.WALL, "e", 100);
        ProductTypeSnapshot second = type("TV2", "tv", 900, 80, 600, MountKind.WALL, "e", 100);
        ProductTypeSnapshot wider = type("TV3", "tv", 901, 80, 600, MountKind.WALL, "e", 100);

        assertEquals(List.of("TV1 0/0", "TV2 0/1"), places(pack(COUNTER, List.of(first, second))));
        assertEquals(List.of("TV1 0/0"), places(pack(COUNTER, List.of(first, wider))));
    }

    @Test
    void twoSidedFixturesFillBothSidesEachSeenFromItsOwn() {
        FixtureTypeSnapshot island = fixture("ISLAND", 1000, 800, 900, 1000, 2);
        List<Slot> slots = pack(island,
                List.of(small("A", 450), small("B", 450), small("C", 450), small("D", 450)));

        assertEquals(List.of(0, 0, 1, 1), slots.stream().map(Slot::side).toList());
        assertEquals(List.of(-200, -200, 200, 200), slots.stream().map(Slot::inMm).toList());
        assertEquals(List.of(-250, 250, 250, -250), slots.stream().map(Slot::alongMm).toList());
    }

    @Test
    void wallAirConditionersHangInRowsAroundEyeLevel() {
        List<Slot> slots = pack(bundled("ACPN"), types("ACW15", "ACW1", "ACW2", "ACWF", "ACW15"));
        assertEquals(List.of("ACW15 1245-1556", "ACW1 759-1070", "ACW2 1731-2061", "ACWF 259-584", "ACW15 2236-2547"),
                Samples.heights(slots));
    }

    @Test
    void theFirstTelevisionHangsTheNextStandsBelowIt() {
        assertEquals(List.of("TV75 1300-2249", "TV65 268-1100"),
                Samples.heights(pack(bundled("TVWA"), types("TV75", "TV65"))));
        assertEquals(List.of("TV100 1300-2580"), Samples.heights(pack(bundled("TVWA"), types("TV100", "TV98"))));
    }

    @Test
    void washersAndFloorAirConditionersKeepTheMiddleOfTheirGaps() {
        List<Slot> washers = pack(bundled("WISL"), types("WMDR", "WMDR", "WMDR"));
        assertEquals(List.of(-673, 0, 673), washers.stream().map(Slot::alongMm).toList());
        List<Slot> towers = pack(bundled("ACDS"), types("ACF3", "ACF2", "ACF3"));
        assertEquals(List.of(-468, 0, 468), towers.stream().map(Slot::alongMm).toList());
    }

    @Test
    void aFridgeStandsForwardForTheAirBehindIt() {
        Slot fridge = pack(bundled("FBAY"), types("FR3D")).get(0);
        assertEquals(-25, fridge.inMm());
        assertEquals(0, pack(bundled("FBAY"), types("FRSS")).size(), "45 mm beside a side-by-side fridge");
        assertFalse(ShelfPacking.holds(bundled("FBAY"), Samples.ofCodes("FRCX").get(0), Samples.SPACING),
                "60 mm behind a fridge of 690 mm");
        assertTrue(ShelfPacking.holds(bundled("FBAY"), Samples.ofCodes("FRCE").get(0), Samples.SPACING));
    }

    @Test
    void whatIsTallStandsOnTheFloorAndNothingIsInIt() {
        List<Slot> slots = pack(WALL, types("STIC", "KETT", "FAN", "KETT"));
        assertEquals(List.of("KETT 1250-1490", "KETT 1250-1490", "STIC 0-1200", "FAN 0-1000"),
                Samples.heights(slots));
        assertEquals(List.of("STIC 0-1200"), Samples.heights(pack(fixture("GONDOLA", 1200, 900, 1350, 1000, 1),
                types("STIC", "AIRP"))));
    }

    @Test
    void aTypeOfSmallApplianceStandsTogetherInItsRow() {
        assertEquals(List.of("A 0/0", "B 0/1", "A 1/0"),
                places(pack(WALL, List.of(small("A", 200), small("B", 200), small("A", 200)))));
    }

    /** By height: nothing in anything else, nothing through the top but what stands on the floor alone. */
    private static void assertAbove(FixtureTypeSnapshot shelf, List<Slot> slots) {
        List<Slot> shallow = slots.stream().filter(slot -> slot.sample().depthMm() <= depthOfSide(shelf)).toList();
        Samples.assertApart(shallow);
        boolean isLow = shelf.heightMm() <= 1000;
        slots.stream().filter(slot -> !isLow && slot.topMm() > shelf.heightMm())
                .forEach(slot -> assertTrue(rowsOf(slots, slot.side()) == 1, () -> slot + " leaves " + shelf));
    }

    private static long rowsOf(List<Slot> slots, int side) {
        return slots.stream().filter(slot -> slot.side() == side).map(Slot::row).distinct().count();
    }

    private static int depthOfSide(FixtureTypeSnapshot shelf) {
        return shelf.clearSides() >= 2 ? shelf.depthMm() / 2 : shelf.depthMm();
    }

    private static List<Slot> pack(FixtureTypeSnapshot shelf, List<ProductTypeSnapshot> wanted) {
        return ShelfPacking.pack(shelf, Samples.of(wanted), Samples.SPACING);
    }

    private static FixtureTypeSnapshot bundled(String code) {
        return SampleCatalogue.load().fixtureType(code).orElseThrow();
    }

    private static List<ProductTypeSnapshot> types(String... codes) {
        return Samples.ofCodes(codes).stream().map(Sample::type).toList();
    }

    private static void assertInside(FixtureTypeSnapshot shelf, Slot slot) {
        ProductTypeSnapshot type = slot.sample().type();
        int right = Math.abs(slot.alongMm()) + type.widthMm() / 2;
        assertTrue(right <= shelf.widthMm() / 2 + ROUNDING_MM, () -> slot + " leaves the width of " + shelf);
        if (type.depthMm() + (int) Samples.SPACING.behindMm(slot.sample()) <= depthOfSide(shelf)) {
            int back = Math.abs(slot.inMm()) + type.depthMm() / 2;
            assertTrue(back <= shelf.depthMm() / 2 + ROUNDING_MM, () -> slot + " leaves the depth of " + shelf);
        }
    }

    private static Map<String, List<Slot>> rows(List<Slot> slots) {
        return slots.stream().collect(Collectors.groupingBy(slot -> slot.side() + "/" + slot.row(), TreeMap::new,
                Collectors.toList()));
    }

    private static void assertSideBySide(List<Slot> row, List<ProductTypeSnapshot> wanted) {
        int from = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < row.size(); column++) {
            Slot slot = row.get(column);
            int along = slot.side() == 0 ? slot.alongMm() : -slot.alongMm();
            assertEquals(column, slot.column());
            assertTrue(along - slot.sample().type().widthMm() / 2.0 >= end - ROUNDING_MM, () -> "overlap in row " + row);
            end = along + slot.sample().type().widthMm() / 2.0;
            int at = from + wanted.subList(from, wanted.size()).indexOf(slot.sample().type());
            assertTrue(at >= from, () -> "not in list order: " + row);
            from = at + 1;
        }
    }

    private static List<String> places(List<Slot> slots) {
        return slots.stream().map(slot -> slot.sample().type().code() + " " + slot.row() + "/" + slot.column()).toList();
    }
}
