package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Places that cycles separate from the last one. */
class PlaceFieldTest {

    private static void note(PlaceField field, int west, int south, int east, int north) {
        if (field.select(west, south, east, north)) {
            field.cross(west, south, east, south);
            field.cross(east, south, east, north);
            field.cross(east, north, west, north);
            field.cross(west, north, west, south);
            field.note(0);
        }
    }

    @Test
    void aCycleRoundTheLastPlaceSeparatesAllOutsideIt() {
        PlaceField field = new PlaceField(new Places(new double[] {10, 50, 90}, new double[] {50, 50, 50}).grid());

        note(field, 40, 0, 100, 100);

        assertTrue(field.isApart()[0]);
        assertEquals(false, field.isApart()[1] || field.isApart()[2]);
    }

    @Test
    void agreesWithEachPlaceAlone() {
        int apart = 0;
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double[] x = new double[2 + random.nextInt(60)];
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = random.nextInt(10_000) + 0.5;
                y[i] = random.nextInt(6000) + 0.5;
            }
            PlaceField field = new PlaceField(new Places(x, y).grid());
            boolean[] expected = new boolean[x.length];
            int last = x.length - 1;
            for (int cycle = random.nextInt(5); cycle >= 0; cycle--) {
                int west = random.nextInt(9000);
                int south = random.nextInt(5000);
                int east = west + 1 + random.nextInt(6000);
                int north = south + 1 + random.nextInt(4000);
                note(field, west, south, east, north);
                boolean isRoundLast = x[last] > west && x[last] < east && y[last] > south && y[last] < north;
                for (int i = 0; i < x.length; i++) {
                    boolean isRound = x[i] > west && x[i] < east && y[i] > south && y[i] < north;
                    expected[i] |= isRound != isRoundLast;
                }
            }
            boolean[] found = field.isApart();
            for (int i = 0; i < x.length; i++) {
                assertEquals(expected[i], found[i], "seed " + seed + ", place " + i);
                apart += found[i] ? 1 : 0;
            }
        }
        assertTrue(apart > 1000, apart + " apart");
    }
}
