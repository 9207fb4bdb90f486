package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Distances of many places at once against those of each place alone. */
class RoomSweepTest {

    private static final double RADIUS = 900;

    /** Last bits may differ, as edges are looked at in another order. */
    private static final double TOLERANCE_MM = 1e-9;

    private static Corners circle(int x, int y, int radius, int corners) {
        int[] xs = new int[corners];
        int[] ys = new int[corners];
        for (int i = 0; i < corners; i++) {
            xs[i] = (int) Math.round(x + radius * Math.cos(2 * Math.PI * i / corners));
            ys[i] = (int) Math.round(y + radius * Math.sin(2 * Math.PI * i / corners));
        }
        return new Corners(xs, ys);
    }

    private static Corners rectangle(int x, int y, int width, int depth) {
        return new Corners(new int[] {x, x + width, x + width, x}, new int[] {y, y, y + depth, y + depth});
    }

    @Test
    void agreesWithPlacesOneByOne() {
        int onFloor = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Corners> rings = new ArrayList<>();
            rings.add(seed % 3 == 0 ? circle(0, 0, 9000, 40)
                    : seed % 3 == 1 ? rectangle(-8000, -7000, 16_000, 14_000)
                            : new Corners(new int[] {-8000, 8000, 8000, 0, 0, -8000},
                                    new int[] {-7000, -7000, 7000, 7000, 3000, 3000}));
            rings.add(circle(random.nextInt(4000) - 6000, -4000, 700, 20));
            for (int i = random.nextInt(30); i > 0; i--) {
                int x = random.nextInt(18_000) - 9000;
                int y = random.nextInt(16_000) - 8000;
                rings.add(i % 3 == 0 ? circle(x, y, 600, 4 + random.nextInt(30)) : rectangle(x, y, 1200, 600));
            }
            RingSet set = new RingSet(rings.toArray(Corners[]::new), 1);
            double[] x = new double[120];
            double[] y = new double[120];
            for (int i = 0; i < x.length; i++) {
                Corners ring = rings.get(random.nextInt(rings.size()));
                boolean isAtRing = i % 4 == 0;
                x[i] = isAtRing ? ring.minX : random.nextDouble() * 20_000 - 10_000;
                y[i] = isAtRing ? ring.minY - random.nextInt(2) * 600 : random.nextDouble() * 18_000 - 9000;
            }
            double[] swept = new double[x.length];
            RoomSweep.measure(set, 2, RADIUS, new PlaceGrid(x, y), swept);
            PlaceRooms rooms = new PlaceRooms(set, 2, RADIUS);
            for (int i = 0; i < x.length; i++) {
                double alone = rooms.clearance(x[i], y[i], new RingSearch(set));
                assertEquals(alone, swept[i], TOLERANCE_MM, "seed " + seed + ", place " + i);
                onFloor += alone > 0 ? 1 : 0;
            }
            assertArrayEquals(swept, new PlaceRooms(set, 2, RADIUS).clearances(new Places(x, y), new RingSearch(set)));
        }
        assertTrue(onFloor > 5000, onFloor + " places on the floor");
    }

    @Test
    void oneSpotIsAGrid() {
        RingSet set = new RingSet(new Corners[] {rectangle(0, 0, 5000, 5000)}, 1);
        double[] swept = new double[3];

        RoomSweep.measure(set, 1, RADIUS, new PlaceGrid(new double[] {400, 400, 400}, new double[] {700, 700, 700}),
                swept);

        assertArrayEquals(new double[] {400, 400, 400}, swept);
    }
}
