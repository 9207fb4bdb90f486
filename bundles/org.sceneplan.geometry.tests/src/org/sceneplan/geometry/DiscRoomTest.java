package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscRoomTest {

    private static final int CAP_MM = 2_500;
    private static final int STEP_MM = 25;

    @Test
    void corridorTakesExactlyItsWidth() {
        DiscRoom room = DiscRoom.of(Region.of(Ring.rectangle(0, 0, 9_000, 1_500)), List.of());
        Ring anywhere = Ring.rectangle(2_000, 100, 7_003, 1_400);

        assertTrue(room.fits(1_500, anywhere));
        assertFalse(room.fits(1_501, anywhere));
        assertEquals(1_500, room.widestMm(anywhere, CAP_MM));
        assertEquals(1_200, room.widestMm(anywhere, 1_200));
        assertEquals(750, room.centre(1_500, anywhere).orElseThrow().yMm());
        assertTrue(room.fits(1_500, Point.of(3_000, 700), 50));
        assertFalse(room.fits(1_500, Point.of(3_000, 700), 49));
    }

    @Test
    void roomBetweenFourCornersOfPosts() {
        List<Ring> posts = List.of(Ring.rectangle(0, 0, 1_000, 1_000), Ring.rectangle(2_200, 0, 3_200, 1_000),
                Ring.rectangle(0, 1_900, 1_000, 2_900), Ring.rectangle(2_200, 1_900, 3_200, 2_900));
        DiscRoom room = DiscRoom.of(Region.of(Ring.rectangle(-5_000, -5_000, 9_000, 9_000)), posts);

        // the disc through the four corners of the crossing 1,200 by 900
        assertEquals(1_500, room.widestMm(Ring.rectangle(1_000, 1_000, 2_200, 1_900), CAP_MM));
        assertEquals(Optional.of(Point.of(1_600, 1_450)),
                room.centre(1_500, Ring.rectangle(1_000, 1_000, 2_200, 1_900)));
    }

    @Test
    void nothingFitsOffTheFloorOrInAnObstacle() {
        DiscRoom room = DiscRoom.of(Region.of(Ring.rectangle(0, 0, 5_000, 5_000)),
                List.of(Ring.rectangle(1_000, 1_000, 4_000, 4_000)));

        assertFalse(room.fits(1, Ring.rectangle(1_500, 1_500, 3_500, 3_500)));
        assertFalse(room.fits(1, Point.of(8_000, 8_000), 100));
        assertEquals(0, room.widestMm(Ring.rectangle(6_000, 6_000, 7_000, 7_000), CAP_MM));
        assertThrows(IllegalArgumentException.class, () -> room.fits(0, Point.of(0, 0), 1));
        assertThrows(IllegalArgumentException.class, () -> room.fits(1, Point.of(0, 0), -1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTryingManyCentres(long seed) {
        for (int scene = 0; scene < 12; scene++) {
            Random random = new Random(100 * seed + scene);
            double angleDeg = scene % 2 == 0 ? 0 : random.nextInt(360);
            Point pivot = Point.of(0, 0);
            Ring shell = Ring.parse("0,0 6000,0 6000,5000 3500,5000 3500,3600 2500,3600 2500,5000 0,5000")
                    .rotated(pivot, angleDeg);
            List<Ring> blocked = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                blocked.add(Ring.placed(Point.of(random.nextInt(6_000), random.nextInt(5_000)),
                        200 + random.nextInt(1_500), 100 + random.nextInt(800), random.nextInt(90))
                        .rotated(pivot, angleDeg));
            }
            Ring within = Ring.placed(Point.of(500 + random.nextInt(5_000), 500 + random.nextInt(4_000)),
                    300 + random.nextInt(2_500), 300 + random.nextInt(2_000), random.nextInt(90))
                    .rotated(pivot, angleDeg);
            DiscRoom room = DiscRoom.of(Region.of(shell), blocked);

            int widest = room.widestMm(within, CAP_MM);

            double tried = widestTried(shell, blocked, within);
            assertTrue(widest >= Math.floor(tried), "scene " + scene + ": " + widest + " but room for " + tried);
            assertTrue(widest <= tried + 2 * STEP_MM * Math.sqrt(2), "scene " + scene + ": " + widest + ", " + tried);
            if (widest > 0) {
                Point centre = room.centre(widest, within).orElseThrow();
                assertTrue(2 * clearance(shell, blocked, centre) > widest - 2, "centre has room");
                assertTrue(within.distanceMm(centre) < 1, "centre is within");
            }
        }
    }

    /** The widest disc with its centre on a grid in the ring or on its edges. */
    private static double widestTried(Ring shell, List<Ring> blocked, Ring within) {
        double widest = 0;
        Box box = within.box();
        for (int x = box.minXMm(); x <= box.maxXMm(); x += STEP_MM) {
            for (int y = box.minYMm(); y <= box.maxYMm(); y += STEP_MM) {
                if (within.contains(Point.of(x, y))) {
                    widest = Math.max(widest, clearance(shell, blocked, Point.of(x, y)));
                }
            }
        }
        for (Point corner : within.points()) {
            widest = Math.max(widest, clearance(shell, blocked, corner));
        }
        return Math.min(CAP_MM, 2 * widest);
    }

    private static double clearance(Ring shell, List<Ring> blocked, Point point) {
        double least = shell.contains(point) ? shell.boundaryDistanceMm(point) : 0;
        for (Ring ring : blocked) {
            least = Math.min(least, ring.distanceMm(point));
        }
        return least;
    }
}
