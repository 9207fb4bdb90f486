package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clear widths derived through many edits against those built anew: equal in widths and gaps. */
class ClearWidthChangeTest {

    private static final int FLOORS = 40;
    private static final int STEPS = 24;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void derivedWidthsEqualThoseBuiltAnew(long seed) {
        for (int floor = 0; floor < FLOORS; floor++) {
            Random random = new Random(1_000 * seed + floor);
            boolean turned = floor % 3 == 0;
            double angleDeg = turned ? random.nextInt(360) : 0;
            Region shell = shell(random, angleDeg);
            int capMm = 600 + 300 * random.nextInt(4);
            List<Ring> rings = new ArrayList<>();
            for (int i = random.nextInt(14); i > 0; i--) {
                rings.add(ring(random, angleDeg));
            }
            List<Place> places = places(random, rings, angleDeg);
            for (int more = 0; floor % 5 == 0 && more < 3; more++) {
                places.addAll(places(random, rings, angleDeg));
            }
            ClearWidth derived = ClearWidth.of(shell, rings, capMm);
            for (int step = 0; step < STEPS; step++) {
                edit(rings, random, angleDeg);
                derived = derived.with(rings);
                if (random.nextInt(4) > 0) {
                    places.set(random.nextInt(places.size()), place(random, rings, angleDeg));
                    assertEqualAnswers(ClearWidth.of(shell, rings, capMm), derived, places,
                            random.nextInt(places.size()), "floor " + floor + ", step " + step);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void floorAskedForNarrowerWaysEqualsOneBuiltForThem(long seed) {
        Random random = new Random(seed);
        Region shell = shell(random, 0);
        List<Ring> rings = new ArrayList<>(List.of(ring(random, 0), ring(random, 0), ring(random, 0)));
        ClearWidth wide = ClearWidth.of(shell, rings, 1_800);
        for (int step = 0; step < 60; step++) {
            edit(rings, random, 0);
            wide = wide.with(rings);
            List<Place> places = places(random, rings, 0);
            assertEqualAnswers(ClearWidth.of(shell, rings, 900), wide.upTo(900), places, step % 30, "step " + step);
            assertArrayEquals(places.stream().mapToDouble(wide::roomMm).toArray(), wide.roomsMm(places));
        }
    }

    /** The rooms are asked for before or after the widths, as rules do. */
    private static void assertEqualAnswers(ClearWidth anew, ClearWidth derived, List<Place> places, int start,
            String message) {
        double[] rooms = start % 2 == 0 ? places.stream().mapToDouble(derived::roomMm).toArray() : null;
        assertEquals(anew.passages(places.get(start), places), derived.passages(places.get(start), places), message);
        assertArrayEquals(places.stream().mapToDouble(anew::roomMm).toArray(),
                rooms != null ? rooms : places.stream().mapToDouble(derived::roomMm).toArray(), message);
    }

    @Test
    void floorsDerivedFromOneAnotherInAnyOrderKeepApart() {
        Random random = new Random(77);
        Region shell = shell(random, 0);
        List<List<Ring>> states = new ArrayList<>(List.of(List.of(ring(random, 0), ring(random, 0), ring(random, 0))));
        List<ClearWidth> floors = new ArrayList<>(List.of(ClearWidth.of(shell, states.get(0), 900)));
        List<Place> places = places(random, states.get(0), 0);
        for (int step = 0; step < 60; step++) {
            int from = random.nextInt(floors.size());
            List<Ring> rings = new ArrayList<>(states.get(from));
            edit(rings, random, 0);
            states.add(rings);
            floors.add(floors.get(from).with(rings));
            int asked = random.nextInt(floors.size());
            assertEqualAnswers(ClearWidth.of(shell, states.get(asked), 900), floors.get(asked), places, step % 30,
                    "floor " + asked + " after " + step);
        }
    }

    @Test
    void manyMorePlacesThanAreRememberedAreAnsweredAlike() {
        Region room = Region.of(Ring.rectangle(0, 0, 10_000, 4_000));
        ClearWidth ways = ClearWidth.of(room, List.of(Ring.rectangle(4_900, 0, 5_100, 1_500)), 1_200);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            places.add(new Place(i % 199 * 50.5, i / 199 * 40.25));
        }
        Ring moved = Ring.rectangle(4_900, 0, 5_100, 2_900);

        List<ClearWidth.Bottleneck> before = ways.passages(new Place(700, 2_000), places);
        List<ClearWidth.Bottleneck> after = ways.with(List.of(moved)).passages(new Place(700, 2_000), places);

        assertEquals(ClearWidth.of(room, List.of(moved), 1_200).passages(new Place(700, 2_000), places), after);
        assertEquals(before, ways.passages(new Place(700, 2_000), places));
        assertNotEquals(before, after);
    }

    @Test
    void theFloorBeforeKeepsItsAnswers() {
        Region room = Region.of(Ring.rectangle(0, 0, 10_000, 4_000));
        Ring south = Ring.rectangle(4_900, 0, 5_100, 1_500);
        ClearWidth before = ClearWidth.of(room, List.of(south, Ring.rectangle(4_900, 2_400, 5_100, 4_000)), 1_200);
        Place west = new Place(1_000, 2_000);
        Place east = new Place(9_000, 2_000);

        ClearWidth narrower = before.with(List.of(south, Ring.rectangle(4_900, 2_300, 5_100, 4_000)));
        ClearWidth open = narrower.with(List.of(south));
        ClearWidth empty = open.with(List.of());

        assertEquals(900, widthMm(before, west, east));
        assertEquals(800, widthMm(narrower, west, east));
        assertEquals(1_200, widthMm(open, west, east));
        assertEquals(1_200, widthMm(empty, west, east));
        assertEquals(900, widthMm(before, west, east));
        assertEquals(0, widthMm(empty.with(List.of(Ring.rectangle(4_000, -1, 4_200, 4_001))), west, east));
    }

    private static int widthMm(ClearWidth ways, Place from, Place to) {
        return ways.passages(from, List.of(to)).get(0).widthMm();
    }

    private static Region shell(Random random, double angleDeg) {
        Ring outline = switch (random.nextInt(3)) {
            case 0 -> Ring.parse("0,0 6000,0 6000,5000 3300,5000 3300,3400 2700,3400 2700,5000 0,5000");
            case 1 -> Ring.rectangle(0, 0, 6_000, 5_000);
            default -> Ring.regularPolygon(Point.of(3_000, 2_500), 5_400, 40);
        };
        Region shell = Region.of(outline.rotated(Point.of(0, 0), angleDeg));
        return random.nextInt(4) > 0 ? shell
                : shell.minus(Region.of(Ring.rectangle(1_000, 1_000, 1_700, 1_300).rotated(Point.of(0, 0), angleDeg)));
    }

    private static Ring ring(Random random, double angleDeg) {
        int grid = random.nextBoolean() ? 100 : 1;
        Point centre = Point.of(random.nextInt(6_000) / grid * grid, random.nextInt(5_000) / grid * grid);
        Ring ring = switch (random.nextInt(8)) {
            case 0 -> Ring.regularPolygon(centre, 300 + random.nextInt(600), 3 + random.nextInt(30));
            case 1 -> Ring.parse("0,0 700,0 700,700 350,200 0,700").translated(centre.xMm(), centre.yMm());
            default -> Ring.placed(centre, 100 * (1 + random.nextInt(14)), 100 * (1 + random.nextInt(6)),
                    random.nextInt(3) == 0 ? random.nextInt(90) : 90 * random.nextInt(4));
        };
        return angleDeg == 0 ? ring : ring.rotated(Point.of(0, 0), angleDeg);
    }

    private static void edit(List<Ring> rings, Random random, double angleDeg) {
        int kind = random.nextInt(10);
        if (rings.isEmpty() || kind == 0) {
            rings.add(random.nextInt(rings.size() + 1), ring(random, angleDeg));
        } else if (kind == 1) {
            rings.remove(random.nextInt(rings.size()));
        } else if (kind == 2) {
            rings.set(random.nextInt(rings.size()), ring(random, angleDeg));
            rings.set(random.nextInt(rings.size()), ring(random, angleDeg));
            rings.add(0, ring(random, angleDeg));
        } else if (kind == 3) {
            Collections.swap(rings, random.nextInt(rings.size()), random.nextInt(rings.size()));
        } else if (kind == 4) {
            rings.add(rings.get(random.nextInt(rings.size())));
        } else {
            int i = random.nextInt(rings.size());
            rings.set(i, rings.get(i).translated(random.nextInt(5) * 50 - 100, random.nextInt(5) * 50 - 100));
        }
    }

    private static List<Place> places(Random random, List<Ring> rings, double angleDeg) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(place(random, rings, angleDeg));
        }
        return places;
    }

    /** A place anywhere, at a corner, on an edge or at some distance before its middle. */
    private static Place place(Random random, List<Ring> rings, double angleDeg) {
        if (rings.isEmpty() || random.nextInt(3) == 0) {
            return Place.of(Point.of(random.nextInt(6_000), random.nextInt(5_000)).rotated(Point.of(0, 0), angleDeg));
        }
        Ring ring = rings.get(random.nextInt(rings.size()));
        Segment edge = ring.edge(random.nextInt(ring.size()));
        if (random.nextInt(4) == 0) {
            return Place.of(edge.from());
        }
        Vector out = edge.leftNormal();
        double outMm = random.nextInt(4) == 0 ? 0 : -50 * random.nextInt(20);
        return new Place((edge.from().xMm() + edge.to().xMm()) / 2.0 + outMm * out.x(),
                (edge.from().yMm() + edge.to().yMm()) / 2.0 + outMm * out.y());
    }
}
