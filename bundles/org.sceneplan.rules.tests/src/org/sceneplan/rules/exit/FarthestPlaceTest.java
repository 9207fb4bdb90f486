package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

class FarthestPlaceTest {

    /** The error the method states. */
    private static final double TOLERANCE_MM = FarthestPlace.ERROR_MM;
    private static final int STEP_MM = 50;

    @Test
    void farthestCornerOfARectangle() {
        FarthestPlace place = FarthestPlace.of(Ring.rectangle(0, 0, 30_000, 40_000), List.of(door(0, 0, 1000, 0)));

        assertEquals(Point.of(30_000, 40_000), place.at());
        assertEquals(Math.hypot(29_000, 40_000), place.distanceMm(), 1e-6);
    }

    @Test
    void farthestPlaceBetweenTwoDoorsLiesOnTheWall() {
        // doors at both ends of the south wall: the middle of the north wall is farthest
        FarthestPlace place = FarthestPlace.of(Ring.rectangle(0, 0, 20_000, 5000),
                List.of(door(0, 0, 0, 1000), door(20_000, 1000, 20_000, 0)));

        assertEquals(Math.hypot(10_000, 4000), place.distanceMm(), TOLERANCE_MM);
    }

    @Test
    void farthestPlaceAmongFourDoorsLiesInside() {
        FarthestPlace place = FarthestPlace.of(Ring.rectangle(0, 0, 20_000, 20_000),
                List.of(door(0, 0, 100, 0), door(20_000, 0, 20_000, 100), door(20_000, 20_000, 19_900, 20_000),
                        door(0, 20_000, 0, 19_900)));

        assertTrue(place.distanceMm() > 14_000, place.toString());
        assertEquals(10_000, place.at().xMm(), 200);
    }

    @Test
    void placesOutsideAnAngledShellDoNotCount() {
        Ring shell = Ring.parse("0,0 20000,0 20000,5000 5000,5000 5000,20000 0,20000");

        FarthestPlace place = FarthestPlace.of(shell, List.of(door(0, 0, 1000, 0)));

        assertEquals(Math.hypot(4000, 20_000), place.distanceMm(), 1e-6);
    }

    @Test
    void agreesWithAFineGridOnRandomShells() {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            Ring shell = Ring.ccw(List.of(Point.of(0, 0), Point.of(6000 + random.nextInt(4000), random.nextInt(2000)),
                    Point.of(7000 + random.nextInt(3000), 6000 + random.nextInt(3000)),
                    Point.of(3000, 3000 + random.nextInt(5000)), Point.of(random.nextInt(900), 8000)));
            List<Segment> doors = List.of(shell.edge(random.nextInt(5)), door(500, 100, 600, 200));

            // the nearest place of the sample lies within half a cell diagonal of any place
            assertEquals(onGrid(shell, doors), FarthestPlace.of(shell, doors).distanceMm(), STEP_MM * 0.71 + 1,
                    "round " + round);
        }
    }

    /** Greatest distance of places on a grid and along the outline. */
    private static double onGrid(Ring shell, List<Segment> doors) {
        List<Point> places = new ArrayList<>();
        for (int x = 0; x <= 10_000; x += STEP_MM) {
            for (int y = 0; y <= 10_000; y += STEP_MM) {
                if (shell.contains(Point.of(x, y))) {
                    places.add(Point.of(x, y));
                }
            }
        }
        for (Segment edge : shell.edges()) {
            for (int along = 0; along < edge.lengthMm(); along += STEP_MM) {
                places.add(edge.pointAt(along));
            }
        }
        return places.stream()
                .mapToDouble(place -> doors.stream().mapToDouble(door -> door.distanceMm(place)).min().orElseThrow())
                .max().orElseThrow();
    }

    private static Segment door(int fromX, int fromY, int toX, int toY) {
        return new Segment(Point.of(fromX, fromY), Point.of(toX, toY));
    }
}
