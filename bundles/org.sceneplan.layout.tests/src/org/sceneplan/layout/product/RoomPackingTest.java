package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.type;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.catalogue.MountKind;

class RoomPackingTest {

    private static final int HANGING_MM = 860;
    private static final FixtureTypeSnapshot ROOM = fixture("ROOM", 3000, 2200, 2400, 1200, 1);

    static List<String> rooms() {
        return SampleCatalogue.load().fixtureTypes().stream().filter(Samples.SPACING::isRoom)
                .map(FixtureTypeSnapshot::code).toList();
    }

    @Test
    void baysAreRoomsAndShelvesAreNot() {
        assertTrue(rooms().containsAll(List.of("LIVK", "BTBY", "BEDB", "BALC")));
        assertFalse(Samples.SPACING.isRoom(SampleCatalogue.load().fixtureType("GOND").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nothingOverlapsOrLeavesTheRoom(String code) {
        FixtureTypeSnapshot room = SampleCatalogue.load().fixtureType(code).orElseThrow();
        SplittableRandom random = new SplittableRandom(code.hashCode());
        for (int trial = 0; trial < 60; trial++) {
            List<ProductTypeSnapshot> wanted = Samples.random(random, 10);
            List<Slot> slots = pack(room, wanted);
            Samples.assertApart(slots);
            for (Slot slot : slots) {
                boolean isInside = 2 * Math.abs(slot.alongMm()) + slot.sample().widthMm() <= room.widthMm() + 2
                        && 2 * Math.abs(slot.inMm()) + slot.sample().depthMm() <= room.depthMm() + 2;
                assertTrue(isInside, () -> slot + " leaves " + code);
                boolean isHung = slot.elevationMm() >= HANGING_MM;
                assertTrue(!isHung || isHung(slot.sample().type()), () -> slot + " hangs in the air");
            }
            assertOrder(slots.stream().filter(slot -> !isHung(slot.sample().type())).map(slot -> slot.sample().type())
                    .toList(), wanted);
        }
    }

    @Test
    void theFirstRowStandsAtTheBackWallTheNextBeforeIt() {
        List<Slot> slots = pack(ROOM,
                List.of(floor("A", 1500, 600), floor("B", 1400, 700), floor("C", 1000, 500)));

        assertEquals(List.of("A 0/0 800", "B 0/1 750", "C 1/0 140"), slots.stream().map(
                slot -> slot.sample().type().code() + " " + slot.row() + "/" + slot.column() + " " + slot.inMm()).toList());
    }

    @Test
    void whatIsTooWideOrTooDeepIsLeftOutAndTheNextStands() {
        List<Slot> slots = pack(ROOM,
                List.of(floor("WIDE", 3001, 600), floor("DEEP", 800, 2300), floor("A", 900, 600)));

        assertEquals(List.of("A"), slots.stream().map(slot -> slot.sample().type().code()).toList());
    }

    @Test
    void aToiletHasElbowRoomAndTheShowerHangsBesideIt() {
        List<Slot> slots = pack(room("BTBY"), types("TOIL", "VANI", "SHWR"));
        assertEquals(List.of("TOIL 0-480", "VANI 300-850", "SHWR 900-2100"), Samples.heights(slots));
        assertEquals(List.of(-400, 500, -775), slots.stream().map(Slot::alongMm).toList());
    }

    @Test
    void aTelevisionHangsAtTheHeightOfSeatedEyesOverItsCabinet() {
        List<Slot> slots = pack(room("BEDB"), types("SOF1", "TVCB", "TV75"));
        Slot cabinet = slots.get(1);
        Slot screen = slots.get(2);
        assertEquals(cabinet.alongMm(), screen.alongMm());
        assertEquals(1250, (screen.elevationMm() + screen.topMm()) / 2.0, 1);
    }

    @Test
    void aSofaBeforeATelevisionLeavesItsView() {
        List<Slot> slots = pack(room("BEDB"), types("TVCB", "DTAB", "SOF3", "TV75"));
        Slot sofa = slots.get(2);
        Slot screen = slots.get(3);
        assertEquals("SOF3", sofa.sample().type().code());
        int freeMm = screen.inMm() - screen.sample().depthMm() / 2 - sofa.inMm() - sofa.sample().depthMm() / 2;
        assertTrue(freeMm >= 1.5 * screen.sample().heightMm() - 2, "only " + freeMm + " mm before the screen");
    }

    @Test
    void anAirConditionerHangsWhereTheWardrobeIsNot() {
        List<Slot> slots = pack(room("BEDB"), types("WARD", "NGHT", "ACW1"));
        assertEquals(List.of("WARD 0-2200", "NGHT 0-420", "ACW1 1900-2211"), Samples.heights(slots));
        Samples.assertApart(slots);
    }

    private static List<Slot> pack(FixtureTypeSnapshot room, List<ProductTypeSnapshot> wanted) {
        return RoomPacking.pack(room, Samples.of(wanted), Samples.SPACING);
    }

    private static FixtureTypeSnapshot room(String code) {
        return SampleCatalogue.load().fixtureType(code).orElseThrow();
    }

    private static List<ProductTypeSnapshot> types(String... codes) {
        return Samples.ofCodes(codes).stream().map(Sample::type).toList();
    }

    private static ProductTypeSnapshot floor(String code, int widthMm, int depthMm) {
        return type(code, "laundry", widthMm, depthMm, 850, MountKind.FLOOR, "e", 100);
    }

    private static boolean isHung(ProductTypeSnapshot type) {
        return type.mount() == MountKind.WALL || type.mount() == MountKind.CEILING;
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
