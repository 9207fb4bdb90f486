package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.small;
import static org.sceneplan.layout.goods.Goods.type;

import java.util.ArrayList;
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
        return SampleCatalogue.load().fixtureTypes().stream().filter(type -> !RoomPacking.isRoom(type))
                .map(FixtureTypeSnapshot::code).toList();
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void productsStandInsideTheFixtureSideBySideInListOrder(String code) {
        FixtureTypeSnapshot shelf = SampleCatalogue.load().fixtureType(code).orElseThrow();
        List<ProductTypeSnapshot> all = List.copyOf(SampleCatalogue.load().productTypes());
        SplittableRandom random = new SplittableRandom(code.hashCode());
        for (int trial = 0; trial < 40; trial++) {
            List<ProductTypeSnapshot> wanted = new ArrayList<>();
            for (int i = random.nextInt(1, 14); i > 0; i--) {
                wanted.add(all.get(random.nextInt(all.size())));
            }
            List<Slot> slots = ShelfPacking.pack(shelf, wanted);

            assertTrue(slots.size() <= wanted.size());
            slots.forEach(slot -> assertInside(shelf, slot));
            rows(slots).values().forEach(row -> assertSideBySide(row, wanted));
        }
    }

    @Test
    void aRowThatIsFullGoesOnInTheNext() {
        List<Slot> slots = ShelfPacking.pack(WALL, List.of(small("A", 500), small("B", 500), small("C", 500)));

        assertEquals(List.of("A 0/0", "B 0/1", "C 1/0"), places(slots));
        assertEquals(List.of(-300, 300, 0), slots.stream().map(Slot::alongMm).toList());
        assertTrue(slots.get(2).elevationMm() != slots.get(0).elevationMm(), "two rows at one height");
    }

    @Test
    void aNarrowProductStillFindsRoomInAnEarlierRow() {
        List<Slot> slots = ShelfPacking.pack(WALL, List.of(small("A", 900), small("B", 500), small("C", 200)));

        assertEquals(List.of("A 0/0", "C 0/1", "B 1/0"), places(slots));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        List<Slot> slots = ShelfPacking.pack(COUNTER,
                List.of(small("A", 1500), small("WIDE", 2001), small("B", 600), small("C", 480), small("D", 10)));

        assertEquals(List.of("A 0/0", "C 0/1"), places(slots));
    }

    @Test
    void televisionsKeepTheirGap() {
        ProductTypeSnapshot first = type("TV1", "tv", 900, 80, 600, MountKind.WALL, "e", 100);
        ProductTypeSnapshot second = type("TV2", "tv", 900, 80, 600, MountKind.WALL, "e", 100);
        ProductTypeSnapshot wider = type("TV3", "tv", 901, 80, 600, MountKind.WALL, "e", 100);

        assertEquals(List.of("TV1 0/0", "TV2 0/1"), places(ShelfPacking.pack(COUNTER, List.of(first, second))));
        assertEquals(List.of("TV1 0/0"), places(ShelfPacking.pack(COUNTER, List.of(first, wider))));
    }

    @Test
    void twoSidedFixturesFillBothSidesEachSeenFromItsOwn() {
        FixtureTypeSnapshot island = fixture("ISLAND", 1000, 800, 900, 1000, 2);
        List<Slot> slots = ShelfPacking.pack(island,
                List.of(small("A", 450), small("B", 450), small("C", 450), small("D", 450)));

        assertEquals(List.of(0, 0, 1, 1), slots.stream().map(Slot::side).toList());
        assertEquals(List.of(-200, -200, 200, 200), slots.stream().map(Slot::inMm).toList());
        assertEquals(List.of(-250, 250, 250, -250), slots.stream().map(Slot::alongMm).toList());
    }

    private static void assertInside(FixtureTypeSnapshot shelf, Slot slot) {
        ProductTypeSnapshot type = slot.type();
        int right = Math.abs(slot.alongMm()) + type.widthMm() / 2;
        assertTrue(right <= shelf.widthMm() / 2 + ROUNDING_MM, () -> slot + " leaves the width of " + shelf);
        int depthOfSide = shelf.clearSides() >= 2 ? shelf.depthMm() / 2 : shelf.depthMm();
        if (type.depthMm() <= depthOfSide) {
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
            assertTrue(along - slot.type().widthMm() / 2.0 >= end - ROUNDING_MM, () -> "overlap in row " + row);
            end = along + slot.type().widthMm() / 2.0;
            int at = from + wanted.subList(from, wanted.size()).indexOf(slot.type());
            assertTrue(at >= from, () -> "not in list order: " + row);
            from = at + 1;
        }
    }

    private static List<String> places(List<Slot> slots) {
        return slots.stream().map(slot -> slot.type().code() + " " + slot.row() + "/" + slot.column()).toList();
    }
}
