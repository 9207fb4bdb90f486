package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.type;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.catalogue.MountKind;

class RoomPackingTest {

    private static final int HANGING_MM = 1500;
    private static final FixtureTypeSnapshot ROOM = fixture("ROOM", 3000, 2200, 2400, 1200, 1);

    static List<String> rooms() {
        return SampleCatalogue.load().fixtureTypes().stream().filter(RoomPacking::isRoom)
                .map(FixtureTypeSnapshot::code).toList();
    }

    @Test
    void baysAreRoomsAndShelvesAreNot() {
        assertTrue(rooms().containsAll(List.of("LIVK", "BTBY", "BEDB", "BALC")));
        assertFalse(RoomPacking.isRoom(SampleCatalogue.load().fixtureType("GOND").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void whatStandsOnTheFloorOverlapsNothingInsideTheRoom(String code) {
        FixtureTypeSnapshot room = SampleCatalogue.load().fixtureType(code).orElseThrow();
        List<ProductTypeSnapshot> all = List.copyOf(SampleCatalogue.load().productTypes());
        SplittableRandom random = new SplittableRandom(code.hashCode());
        Ring floor = Ring.rectangle(-room.widthMm() / 2 - 1, -room.depthMm() / 2 - 1, room.widthMm() / 2 + 1,
                room.depthMm() / 2 + 1);
        for (int trial = 0; trial < 60; trial++) {
            List<ProductTypeSnapshot> wanted = new ArrayList<>();
            for (int i = random.nextInt(1, 10); i > 0; i--) {
                wanted.add(all.get(random.nextInt(all.size())));
            }
            List<Slot> slots = RoomPacking.pack(room, wanted);
            List<Ring> standing = new ArrayList<>();
            for (Slot slot : slots) {
                Ring place = place(slot);
                if (slot.elevationMm() < HANGING_MM) {
                    assertTrue(floor.covers(place), () -> slot + " leaves " + code);
                    standing.forEach(other -> assertFalse(place.overlaps(other), () -> slot + " overlaps " + other));
                    standing.add(place);
                } else {
                    assertTrue(isHung(slot.type()), () -> slot + " hangs in the air");
                }
            }
            assertOrder(slots.stream().filter(slot -> slot.elevationMm() < HANGING_MM).map(Slot::type).toList(),
                    wanted);
        }
    }

    @Test
    void theFirstRowStandsAtTheBackWallTheNextBeforeIt() {
        List<Slot> slots = RoomPacking.pack(ROOM,
                List.of(floor("A", 1500, 600), floor("B", 1400, 700), floor("C", 1000, 500)));

        assertEquals(List.of("A 0/0 800", "B 0/1 750", "C 1/0 140"), slots.stream().map(
                slot -> slot.type().code() + " " + slot.row() + "/" + slot.column() + " " + slot.inMm()).toList());
    }

    @Test
    void whatIsTooWideOrTooDeepIsLeftOutAndTheNextStands() {
        List<Slot> slots = RoomPacking.pack(ROOM,
                List.of(floor("WIDE", 3001, 600), floor("DEEP", 800, 2300), floor("A", 900, 600)));

        assertEquals(List.of("A"), slots.stream().map(slot -> slot.type().code()).toList());
    }

    @Test
    void aCookerHoodHangsAboveTheHob() {
        ProductTypeSnapshot hob = type("HOB", "kitchen", 750, 430, 70, MountKind.BUILT_IN, "G", 0);
        ProductTypeSnapshot hood = type("HDTO", "kitchen", 900, 450, 600, MountKind.WALL, "eF", 250);

        List<Slot> slots = RoomPacking.pack(ROOM, List.of(hood, hob));

        assertEquals(List.of("HOB 800", "HDTO 1500"),
                slots.stream().map(slot -> slot.type().code() + " " + slot.elevationMm()).toList());
    }

    private static ProductTypeSnapshot floor(String code, int widthMm, int depthMm) {
        return type(code, "laundry", widthMm, depthMm, 850, MountKind.FLOOR, "e", 100);
    }

    private static boolean isHung(ProductTypeSnapshot type) {
        return type.mount() == MountKind.WALL || type.mount() == MountKind.CEILING;
    }

    /** The area on the floor, shrunk by the rounding of half a millimetre to each side. */
    private static Ring place(Slot slot) {
        int halfWidth = Math.max(1, slot.type().widthMm() / 2 - 1);
        int halfDepth = Math.max(1, slot.type().depthMm() / 2 - 1);
        return Ring.rectangle(slot.alongMm() - halfWidth, slot.inMm() - halfDepth, slot.alongMm() + halfWidth,
                slot.inMm() + halfDepth);
    }

    private static void assertOrder(List<ProductTypeSnapshot> placed, List<ProductTypeSnapshot> wanted) {
        int from = 0;
        for (ProductTypeSnapshot type : placed) {
            int at = wanted.subList(from, wanted.size()).indexOf(type);
            assertTrue(at >= 0, () -> "not in list order: " + placed + " of " + wanted);
            from += at + 1;
        }
    }
}
