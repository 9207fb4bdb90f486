package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SightTest {

    private static final double ROUNDING_MM = 1.5;
    private static final Ring ROOM = Ring.rectangle(0, 0, 10_000, 8_000);
    private static final Ring SHELF = Ring.rectangle(4_000, 3_000, 6_000, 4_000);

    @ParameterizedTest
    @CsvSource({"1000,1000,9000,1000,true", "1000,3500,9000,3500,false", "1000,3000,9000,3000,true",
        "4000,1000,4000,7000,true", "3000,4000,5000,2000,true", "3001,4000,5001,2000,false",
        "4000,3000,6000,4000,false", "5000,3500,5000,7000,false", "1000,1000,1000,1000,true",
        "5000,3500,5000,3500,false", "1000,1000,-1,1000,false", "0,0,10000,0,true", "6000,3500,9000,3500,true",
        "5000,3000,5000,4000,false", "0,0,0,0,true"})
    void touchingAnObstacleDoesNotBlock(int fromX, int fromY, int toX, int toY, boolean visible) {
        Sight sight = Sight.of(ROOM, List.of(SHELF));

        assertEquals(visible, sight.isVisible(Point.of(fromX, fromY), Point.of(toX, toY)));
        assertEquals(visible, sight.isVisible(Point.of(toX, toY), Point.of(fromX, fromY)));
    }

    @Test
    void outlineBlocksToo() {
        Sight sight = Sight.of(Ring.parse("0,0 8000,0 8000,8000 5000,8000 5000,3000 3000,3000 3000,8000 0,8000"),
                List.of());

        assertFalse(sight.isVisible(Point.of(1_000, 7_000), Point.of(7_000, 7_000)));
        assertTrue(sight.isVisible(Point.of(1_000, 3_000), Point.of(7_000, 3_000)), "along the edge");
        assertFalse(sight.isVisible(Point.of(3_000, 8_000), Point.of(5_000, 8_000)), "across the mouth outside");
    }

    @Test
    void emptyRoomIsSeenWhole() {
        Sight sight = Sight.of(ROOM, List.of());

        for (Point from : List.of(Point.of(3_000, 2_000), Point.of(0, 0), Point.of(0, 4_000), Point.of(10_000, 8_000),
                Point.of(5_000, 8_000))) {
            assertEquals(ROOM.doubledAreaMm2(), sight.visibleArea(from).orElseThrow().doubledAreaMm2(), from::toString);
        }
        assertEquals(Optional.empty(), sight.visibleArea(Point.of(-1, 0)));
        assertEquals(Optional.empty(), Sight.of(ROOM, List.of(SHELF)).visibleArea(Point.of(5_000, 3_500)));
    }

    @Test
    void shelfCastsItsShadow() {
        Ring area = Sight.of(ROOM, List.of(SHELF)).visibleArea(Point.of(5_000, 1_000)).orElseThrow();

        // shadow behind the front edge: a trapezoid 2,000 wide at 3,000, 7,000 wide at 8,000
        assertEquals(80e6 - (2_000 + 7_000) / 2.0 * 5_000, area.areaMm2(), 10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void linesAgreeWithJts(long seed) {
        RandomRings rings = new RandomRings(seed, 12);
        GeometryFactory factory = new GeometryFactory();
        int free = 0;
        for (int i = 0; i < 400; i++) {
            Ring floor = i % 3 == 0 ? rings.any() : Ring.rectangle(0, 0, 12, 12);
            List<Ring> obstacles = i % 2 == 0 ? List.of(rings.any(), rings.simple(3)) : List.of(rings.simple(3));
            Sight sight = Sight.of(floor, obstacles);
            Point from = rings.point();
            Point to = rings.point();
            Geometry line = from.equals(to) ? Jts.point(from) : factory.createLineString(new Coordinate[] {
                new Coordinate(from.xMm(), from.yMm()), new Coordinate(to.xMm(), to.yMm())});
            boolean expected = Jts.polygon(floor).covers(line)
                    && obstacles.stream().noneMatch(ring -> Jts.polygon(ring).relate(line, "T********"));

            assertEquals(expected, sight.isVisible(from, to), () -> floor + " | " + obstacles + " " + from + " " + to);
            free += expected ? 1 : 0;
        }
        assertTrue(free > 20, "free lines: " + free);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void areaHoldsExactlyThePointsThatAreVisible(long seed) {
        for (int scene = 0; scene < 25; scene++) {
            Random random = new Random(100 * seed + scene);
            double angleDeg = scene % 2 == 0 ? 0 : random.nextInt(360);
            Ring floor = Ring.parse(scene % 3 == 0
                    ? "0,0 9000,0 9000,6000 6000,6000 6000,4500 4000,4500 4000,6000 0,6000"
                    : "0,0 9000,0 9000,6000 0,6000").rotated(Point.of(0, 0), angleDeg);
            List<Ring> obstacles = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                obstacles.add(Ring.placed(Point.of(random.nextInt(90) * 100, random.nextInt(60) * 100),
                        100 + random.nextInt(25) * 100, 100 + random.nextInt(9) * 100,
                        random.nextBoolean() ? 0 : random.nextInt(90)).rotated(Point.of(0, 0), angleDeg));
            }
            Point from = scene % 5 == 0 && !obstacles.isEmpty() ? obstacles.get(0).points().get(0)
                    : Point.of(random.nextInt(9_000), random.nextInt(6_000)).rotated(Point.of(0, 0), angleDeg);
            Sight sight = Sight.of(floor, obstacles);
            Optional<Ring> area = sight.visibleArea(from);
            for (int i = 0; i < 300; i++) {
                Point to = Point.of(random.nextInt(9_000), random.nextInt(6_000)).rotated(Point.of(0, 0), angleDeg);
                if (area.isEmpty() || area.get().boundaryDistanceMm(to) > ROUNDING_MM) {
                    boolean seen = area.isPresent() && area.get().contains(to);
                    assertEquals(sight.isVisible(from, to), seen, "scene " + scene + " from " + from + " to " + to);
                }
            }
        }
    }
}
