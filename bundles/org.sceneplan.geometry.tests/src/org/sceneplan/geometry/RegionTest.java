package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private static final Ring ROOM = Ring.rectangle(0, 0, 10_000, 8_000);
    private static final Ring ISLAND = Ring.rectangle(4_000, 3_000, 6_000, 4_000);

    @Test
    void emptyRegionTakesPartInEverything() {
        Region room = Region.of(ROOM);

        assertEquals(Region.EMPTY, Region.of());
        assertEquals(Region.EMPTY, Region.of(List.of()));
        assertEquals(room, Region.EMPTY.union(room));
        assertEquals(room, room.minus(Region.EMPTY));
        assertEquals(Region.EMPTY, room.intersect(Region.EMPTY));
        assertEquals(Region.EMPTY, room.minus(room));
        assertEquals(Region.EMPTY, Region.EMPTY.offset(100, Join.MITRE));
        assertEquals(Region.EMPTY, Region.EMPTY.leftOf(new Segment(Point.of(0, 0), Point.of(1, 0))));
        assertTrue(Region.EMPTY.box().isEmpty() && Region.EMPTY.largest().isEmpty() && Region.EMPTY.isEmpty());
        assertFalse(Region.EMPTY.contains(Point.of(0, 0)));
        assertEquals(0, Region.EMPTY.areaMm2());
    }

    @Test
    void ringsFarApartAreUnitedAsEachGroupAlone() {
        List<Ring> here = slantedGroup(0);
        List<Ring> there = slantedGroup(50_000);
        List<Ring> all = new ArrayList<>(there);
        all.addAll(here);

        List<Polygon> united = Region.of(all).polygons();

        List<Polygon> alone = new ArrayList<>(Region.of(here).polygons());
        alone.addAll(Region.of(there).polygons());
        assertEquals(2, united.size());
        assertEquals(alone, united);
        assertEquals(1, Region.of(Ring.rectangle(0, 0, 100, 100), Ring.rectangle(100, 0, 200, 100)).polygons().size());
    }

    private static List<Ring> slantedGroup(int xMm) {
        return List.of(Ring.ccw(List.of(Point.of(xMm, 0), Point.of(xMm + 3_001, 707), Point.of(xMm + 997, 2_003))),
                Ring.ccw(List.of(Point.of(xMm + 500, 100), Point.of(xMm + 4_999, 1_303), Point.of(xMm + 331, 1_709))),
                Ring.ccw(List.of(Point.of(xMm + 700, 1), Point.of(xMm + 2_911, 3_307), Point.of(xMm + 13, 777))));
    }

    @Test
    void minusAnIslandLeavesAHoleWhoseEdgeStillBelongs() {
        Region free = Region.of(ROOM).minus(Region.of(ISLAND));

        assertEquals(78e6, free.areaMm2());
        assertEquals(List.of(new Polygon(ROOM, List.of(ISLAND))), free.polygons());
        assertEquals(Location.OUTSIDE, free.locate(Point.of(5_000, 3_500)));
        assertEquals(Location.BOUNDARY, free.locate(Point.of(4_000, 3_500)));
        assertTrue(free.contains(Point.of(4_000, 3_500)) && free.contains(Point.of(0, 0)));
        assertTrue(free.covers(Ring.rectangle(0, 0, 4_000, 8_000)));
        assertFalse(free.covers(Ring.rectangle(0, 0, 4_001, 8_000)));
        assertFalse(free.covers(Ring.rectangle(3_000, 2_000, 7_000, 5_000)));
        assertTrue(free.overlaps(Ring.rectangle(3_999, 3_000, 6_000, 4_000)));
        assertFalse(free.overlaps(Ring.rectangle(4_100, 3_100, 5_000, 3_900)));
    }

    @Test
    void cuttingThroughGivesPolygonsFromWestToEast() {
        Region free = Region.of(ROOM).minus(Region.of(Ring.rectangle(7_000, -100, 7_100, 8_100)));

        assertEquals(2, free.polygons().size());
        assertEquals(Ring.rectangle(0, 0, 7_000, 8_000), free.polygons().get(0).shell());
        assertEquals(Ring.rectangle(0, 0, 7_000, 8_000), free.largest().orElseThrow().shell());
        assertEquals(new Box(0, 0, 10_000, 8_000), free.box().orElseThrow());
        assertFalse(free.covers(Ring.rectangle(6_000, 1_000, 8_000, 2_000)));
    }

    @Test
    void polygonsAndHolesStandFromWestToEastThenSouthToNorth() {
        List<Ring> islands = new ArrayList<>();
        for (int i = 0; i < 49; i++) {
            int place = i * 31 % 49;
            islands.add(Ring.placed(Point.of(1_000 * (place % 7), 1_000 * (place / 7)), 300, 300, 0));
        }
        Comparator<Ring> order = Comparator.comparing(Ring::box,
                Comparator.comparingInt(Box::minXMm).thenComparingInt(Box::minYMm));

        List<Ring> shells = Region.of(islands).polygons().stream().map(Polygon::shell).toList();
        List<Ring> holes = Region.of(Ring.rectangle(-900, -900, 9_000, 9_000)).minus(Region.of(islands))
                .polygons().get(0).holes();

        assertEquals(islands.stream().sorted(order).toList(), shells);
        assertEquals(shells, holes);
    }

    @Test
    void resultDoesNotDependOnTheOrderOfRings() {
        List<Ring> rings = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            rings.add(Ring.placed(Point.of(random.nextInt(9_000), random.nextInt(9_000)), 500 + random.nextInt(900),
                    300 + random.nextInt(500), random.nextInt(360)));
        }
        Region expected = Region.of(rings);

        Collections.shuffle(rings, random);

        assertEquals(expected, Region.of(rings));
    }

    @Test
    void adjoiningRingsMergeWithoutStraightCorners() {
        Region row = Region.of(Ring.rectangle(0, 0, 600, 500), Ring.rectangle(600, 0, 1_200, 500),
                Ring.rectangle(1_200, 0, 1_800, 500));

        assertEquals(List.of(new Polygon(Ring.rectangle(0, 0, 1_800, 500), List.of())), row.polygons());
    }

    @Test
    void sliversBelowOneSquareCentimetreAreDropped() {
        Region room = Region.of(ROOM);

        assertEquals(Region.EMPTY, room.intersect(Region.of(Ring.rectangle(-100, -100, 99, 1))));
        assertEquals(100, room.intersect(Region.of(Ring.rectangle(-100, -100, 100, 1))).areaMm2());
        assertEquals(room, room.minus(Region.of(Ring.rectangle(500, 500, 509, 511))));
    }

    @Test
    void ringThatCrossesItselfCountsEvenOdd() {
        Ring twiceAround = Ring.parse(
                "0,0 9000,0 9000,9000 0,9000 0,1000 1000,1000 8000,1000 8000,8000 1000,8000 1000,0");

        Region region = Region.of(twiceAround);

        assertFalse(twiceAround.isSimple());
        assertFalse(region.isEmpty());
        assertTrue(region.areaMm2() < 81e6);
        Region bow = Region.of(Ring.ccw(List.of(Point.of(0, 0), Point.of(1000, 1000), Point.of(1000, 0),
                Point.of(0, 1100))));
        assertEquals(2, bow.polygons().size());
    }

    @Test
    void aMitreThatCrossesItselfIsMended() {
        Ring walls = Ring.parse("100,-8100 4288,-8100 4278,-7776 4326,-6909 4448,-6051 4645,-5206 4915,-4382 "
                + "5254,-3584 5662,-2818 6135,-2091 6213,-1991 6465,-1034 6735,-1106 6649,-1434 "
                + "6669,-1408 7261,-773 7900,-197 8120,-443 7492,-1009 6920,-1622 6437,-2241 "
                + "6412,-2336 6017,-3550 5555,-4740 5027,-5898 4842,-5814 4773,-6112 4654,-6942 "
                + "4608,-7779 4618,-8100 10100,-8100 10100,-100 100,-100");
        Ring sliver = Ring.parse("4932,-5427 4934,-5428 5297,-4631 5754,-3456 5840,-3191 5838,-3190 5552,-3726 "
                + "5224,-4498 4963,-5295");
        Region region = Region.of(walls, sliver);

        Region grown = region.offset(170, Join.MITRE);

        assertTrue(grown.covers(walls));
        assertTrue(grown.areaMm2() > region.areaMm2());
    }

    @Test
    void offsetGrowsByMitreAndRoundAndShrinksBack() {
        Region box = Region.of(Ring.rectangle(0, 0, 1_000, 1_000));

        Region mitre = box.offset(100, Join.MITRE);
        Region round = box.offset(100, Join.ROUND);

        assertEquals(Ring.rectangle(-100, -100, 1_100, 1_100), mitre.polygons().get(0).shell());
        assertEquals(1e6 + 4 * 1e5 + Math.PI * 1e4, round.areaMm2(), 300);
        assertEquals(box, mitre.offset(-100, Join.MITRE));
        assertEquals(box, box.offset(0, Join.MITRE));
        assertEquals(Region.EMPTY, box.offset(-501, Join.MITRE));
        assertThrows(IllegalArgumentException.class, () -> box.offset(Double.NaN, Join.MITRE));
    }

    @Test
    void roundOffsetIsWithinOneMillimetreOfTheTrueDistance() {
        Ring box = Ring.rectangle(0, 0, 1_000, 1_000);
        for (int distance : new int[] {50, 600, 1_200, 5_000}) {
            for (Point point : Region.of(box).offset(distance, Join.ROUND).polygons().get(0).shell().points()) {
                assertEquals(distance, box.distanceMm(point), 1.2);
            }
            Region grown = Region.of(box).offset(distance, Join.ROUND);
            for (Segment edge : grown.polygons().get(0).shell().edges()) {
                assertEquals(distance, box.distanceMm(edge.midPoint()), 1.7);
            }
        }
    }

    @Test
    void halfPlanesShareTheRegionWithoutLoss() {
        Region free = Region.of(ROOM).minus(Region.of(ISLAND));

        List<Region> parts = free.split(new Segment(Point.of(5_000, 0), Point.of(5_000, 1)));

        assertEquals(39e6, parts.get(0).areaMm2());
        assertEquals(39e6, parts.get(1).areaMm2());
        assertTrue(parts.get(0).contains(Point.of(0, 0)) && parts.get(1).contains(Point.of(10_000, 0)));
        assertEquals(free, free.leftOf(new Segment(Point.of(0, -5), Point.of(10, -5))));
        assertEquals(Region.EMPTY, free.leftOf(new Segment(Point.of(10, -5), Point.of(0, -5))));
        assertEquals(free, free.leftOf(new Segment(Point.of(900_000, -500_000), Point.of(900_007, -500_003))));
        assertThrows(ArithmeticException.class, () -> free.leftOf(new Segment(Point.of(1, 1), Point.of(1, 1))));
    }

    @Test
    void skewHalfPlaneCutsOnTheLine() {
        Region room = Region.of(ROOM);
        Segment line = new Segment(Point.of(1_003, 2_001), Point.of(1_010, 2_004));

        Region left = room.leftOf(line);
        Region right = room.leftOf(line.reversed());

        assertEquals(room.areaMm2(), left.areaMm2() + right.areaMm2(), 1);
        assertEquals(Region.EMPTY, left.intersect(right));
        assertTrue(left.contains(Point.of(0, 8_000)) && !left.contains(Point.of(10_000, 0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomOperationsKeepTheBooks(long seed) {
        Random random = new Random(seed);
        Region region = Region.of(ROOM);
        for (int i = 0; i < 60; i++) {
            Ring ring = Ring.placed(Point.of(random.nextInt(10_000), random.nextInt(8_000)), 50 + random.nextInt(1_500),
                    50 + random.nextInt(900), random.nextInt(3600) / 10.0);
            Region other = Region.of(ring);
            Region minus = region.minus(other);
            Region common = region.intersect(other);

            assertEquals(region.areaMm2(), minus.areaMm2() + common.areaMm2(), 20_000, "step " + i);
            assertTrue(minus.polygons().stream().allMatch(p -> p.shell().isSimple()
                    && p.holes().stream().allMatch(h -> h.isSimple() && p.shell().covers(h))), "valid at step " + i);
            region = random.nextInt(4) == 0 ? region.union(other) : minus;
        }
    }

    @Test
    void manyAlmostParallelEdgesNeverThrow() {
        Region region = Region.of(ROOM);
        for (int i = 0; i < 40; i++) {
            region = region.minus(Region.of(Ring.placed(Point.of(5_000, 4_000), 9_000 - 200 * i, 3, i * 0.05)));
            region = region.union(Region.of(Ring.placed(Point.of(5_000, 4_000), 8_900 - 200 * i, 2, i * 0.05 + 0.01)));
        }
        assertTrue(region.areaMm2() > 70e6);
    }
}
