package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Places found by the cells of a grid. */
class PlaceGridTest {

    @Test
    void everyPlaceInABoxIsInItsRuns() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(200);
            double[] x = new double[count];
            double[] y = new double[count];
            for (int i = 0; i < count; i++) {
                x[i] = seed % 5 == 0 ? 7 : random.nextInt(50_000) - 10_000;
                y[i] = seed % 7 == 0 ? -3 : random.nextDouble() * 3000;
            }
            PlaceGrid grid = new PlaceGrid(x, y);
            double west = random.nextInt(60_000) - 15_000;
            double east = west + random.nextInt(20_000);
            double south = random.nextInt(4000) - 500;
            double north = south + random.nextInt(2000);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int i = 0; i < count; i++) {
                if (x[i] >= west && x[i] <= east && y[i] >= south && y[i] <= north) {
                    expected.add(i);
                }
            }
            TreeSet<Integer> found = new TreeSet<>();
            for (int row = grid.rowOf(south); row <= grid.rowOf(north); row++) {
                for (int at = grid.start(row, grid.columnOf(west)); at < grid.end(row, grid.columnOf(east)); at++) {
                    assertEquals(x[grid.number[at]], grid.x[at]);
                    assertEquals(y[grid.number[at]], grid.y[at]);
                    if (expected.contains(grid.number[at])) {
                        found.add(grid.number[at]);
                    }
                }
            }
            assertEquals(expected, found, "seed " + seed);
        }
    }
}
