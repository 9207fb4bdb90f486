package org.sceneplan.geometry.internal;

/**
 * Exact Euclidean distance transform in linear time.
 *
 * <p>Source: A. Meijster, J. B. T. M. Roerdink, W. H. Hesselink, "A general algorithm for computing distance transforms
 * in linear time", 2000.
 */
public final class DistanceTransform {

    private DistanceTransform() {
    }

    /**
     * Returns for each cell the squared distance, in cells, from its centre to the centre of the nearest seed.
     *
     * @param seeds   row after row; at least one seed, else distances are meaninglessly large
     * @param columns cells per row
     * @return a new array of the same length
     */
    public static int[] squared(boolean[] seeds, int columns) {
        int rows = seeds.length / columns;
        int[] result = alongColumns(seeds, columns, rows);
        int[] heights = new int[columns];
        int[] apexes = new int[columns];
        int[] begins = new int[columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(result, row * columns, heights, 0, columns);
            alongRow(heights, apexes, begins, result, row * columns);
        }
        return result;
    }

    private static int[] alongColumns(boolean[] seeds, int columns, int rows) {
        int[] steps = new int[seeds.length];
        int far = columns + rows;
        for (int c = 0; c < seeds.length; c++) {
            steps[c] = seeds[c] ? 0 : c < columns ? far : Math.min(far, steps[c - columns] + 1);
        }
        for (int c = seeds.length - columns - 1; c >= 0; c--) {
            steps[c] = Math.min(steps[c], steps[c + columns] + 1);
        }
        return steps;
    }

    /** Lower envelope of the parabolas over one row. */
    private static void alongRow(int[] heights, int[] apexes, int[] begins, int[] result, int offset) {
        int columns = heights.length;
        int last = 0;
        apexes[0] = 0;
        begins[0] = 0;
        for (int u = 1; u < columns; u++) {
            while (last >= 0 && value(begins[last], apexes[last], heights) > value(begins[last], u, heights)) {
                last--;
            }
            if (last < 0) {
                last = 0;
                apexes[0] = u;
                begins[0] = 0;
            } else {
                int begin = 1 + meeting(apexes[last], u, heights);
                if (begin < columns) {
                    last++;
                    apexes[last] = u;
                    begins[last] = begin;
                }
            }
        }
        for (int u = columns - 1; u >= 0; u--) {
            result[offset + u] = value(u, apexes[last], heights);
            if (u == begins[last]) {
                last--;
            }
        }
    }

    private static int value(int x, int apex, int[] heights) {
        return (x - apex) * (x - apex) + heights[apex] * heights[apex];
    }

    /** Last x, rounded down, at which the parabola of i is not above that of u; i is west of u. */
    private static int meeting(int i, int u, int[] heights) {
        return Math.floorDiv(u * u - i * i + heights[u] * heights[u] - heights[i] * heights[i], 2 * (u - i));
    }
}
