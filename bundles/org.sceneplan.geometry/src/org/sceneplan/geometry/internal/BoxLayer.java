package org.sceneplan.geometry.internal;

/**
 * A uniform grid over boxes of similar size, each listed only in the cell of its south-west corner.
 *
 * <p>A query looks as much farther west and south as the largest box of the layer reaches. Cells are squares with a
 * power of two as side, so finding a cell needs no division; boxes are stored row by row, cell by cell, so the cells of
 * one row that a query meets are one run in memory.
 */
final class BoxLayer {

    private static final int FIELDS = 5;
    private static final double CELLS_PER_BOX = 4;
    /** So many boxes are looked at one by one. */
    private static final int FEW = 2;

    private final int reachX;
    private final int reachY;
    private final int originX;
    private final int originY;
    /** Greatest of the least x and of the least y of the boxes. */
    private final int lastX;
    private final int lastY;
    private final int shift;
    private final int columns;
    private final int rows;
    private final int[] starts;
    /** Per box: least x, least y, greatest x, greatest y, index. */
    private final int[] packed;

    /** Sorts the boxes with the given indices into cells. */
    BoxLayer(Boxes boxes, int[] indices) {
        long west = Integer.MAX_VALUE;
        long south = Integer.MAX_VALUE;
        long east = Integer.MIN_VALUE;
        long north = Integer.MIN_VALUE;
        int wide = 0;
        int deep = 0;
        for (int i : indices) {
            west = Math.min(west, boxes.minX[i]);
            south = Math.min(south, boxes.minY[i]);
            east = Math.max(east, boxes.minX[i]);
            north = Math.max(north, boxes.minY[i]);
            wide = Math.max(wide, boxes.maxX[i] - boxes.minX[i]);
            deep = Math.max(deep, boxes.maxY[i] - boxes.minY[i]);
        }
        reachX = wide;
        reachY = deep;
        originX = (int) west;
        originY = (int) south;
        lastX = (int) east;
        lastY = (int) north;
        shift = shift(east - west + 1.0, north - south + 1.0, indices.length);
        columns = (int) ((east - west) >> shift) + 1;
        rows = (int) ((north - south) >> shift) + 1;
        starts = new int[columns * rows + 1];
        packed = new int[indices.length * FIELDS];
        fill(boxes, indices);
    }

    /** About one box per cell, never more than four cells per box. */
    private static int shift(double width, double depth, int count) {
        double side = Math.max(Math.sqrt(width * depth / count), Math.max(width, depth) / (CELLS_PER_BOX * count));
        int bits = 0;
        while (bits < 30 && (1L << bits) < side * 0.75) {
            bits++;
        }
        return bits;
    }

    private void fill(Boxes boxes, int[] indices) {
        int[] cells = new int[indices.length];
        for (int k = 0; k < cells.length; k++) {
            cells[k] = cell(boxes, indices[k]);
            starts[cells[k]]++;
        }
        int sum = 0;
        for (int c = 0; c < starts.length; c++) {
            sum += starts[c];
            starts[c] = sum;
        }
        for (int k = indices.length - 1; k >= 0; k--) {
            int i = indices[k];
            int at = --starts[cells[k]] * FIELDS;
            packed[at] = boxes.minX[i];
            packed[at + 1] = boxes.minY[i];
            packed[at + 2] = boxes.maxX[i];
            packed[at + 3] = boxes.maxY[i];
            packed[at + 4] = i;
        }
    }

    private int cell(Boxes boxes, int i) {
        return (boxes.minY[i] - originY >> shift) * columns + (boxes.minX[i] - originX >> shift);
    }

    /** Adds all boxes with an index of at least {@code least} that share a point with the query box. */
    void query(Boxes.Query query, int least, Boxes.Found found) {
        if (query.east < originX || query.north < originY || query.west - (long) reachX > lastX
                || query.south - (long) reachY > lastY) {
            return;
        }
        int firstColumn = clamp((long) query.west - reachX - originX >> shift, columns);
        int lastColumn = clamp((long) query.east - originX >> shift, columns);
        int lastRow = clamp((long) query.north - originY >> shift, rows);
        for (int row = clamp((long) query.south - reachY - originY >> shift, rows); row <= lastRow; row++) {
            int end = starts[row * columns + lastColumn + 1] * FIELDS;
            for (int at = starts[row * columns + firstColumn] * FIELDS; at < end; at += FIELDS) {
                // one branch instead of five: all differences fit an int, and none may be negative
                int signs = query.east - packed[at] | packed[at + 2] - query.west | query.north - packed[at + 1]
                        | packed[at + 3] - query.south | packed[at + 4] - least;
                if (signs >= 0) {
                    found.add(packed[at + 4]);
                }
            }
        }
    }

    /** Returns the number of boxes. */
    int size() {
        return packed.length / FIELDS;
    }

    /** Adds all pairs of boxes of this layer, as {@link Boxes#pairs} does. */
    void pairs(Boxes.Query query, int distance, int least, Boxes.Found pairs) {
        for (int row = 0; row < rows; row++) {
            int end = starts[(row + 1) * columns] * FIELDS;
            for (int at = starts[row * columns] * FIELDS; at < end; at += FIELDS) {
                if (packed[at + 4] >= least) {
                    laterNear(set(query, at, distance), at, row, least, pairs);
                }
            }
        }
    }

    private Boxes.Query set(Boxes.Query query, int at, int distance) {
        return query.set((long) packed[at] - distance, (long) packed[at + 1] - distance,
                (long) packed[at + 2] + distance, (long) packed[at + 3] + distance);
    }

    /** Of each pair the box that comes first in memory finds the other: later in its row or in a row farther north. */
    private void laterNear(Boxes.Query query, int box, int row, int least, Boxes.Found pairs) {
        int firstColumn = clamp((long) query.west - reachX - originX >> shift, columns);
        int lastColumn = clamp((long) query.east - originX >> shift, columns);
        int lastRow = clamp((long) query.north - originY >> shift, rows);
        for (int r = row; r <= lastRow; r++) {
            int end = starts[r * columns + lastColumn + 1] * FIELDS;
            for (int at = r == row ? box + FIELDS : starts[r * columns + firstColumn] * FIELDS; at < end;
                    at += FIELDS) {
                int signs = query.east - packed[at] | packed[at + 2] - query.west | query.north - packed[at + 1]
                        | packed[at + 3] - query.south | packed[at + 4] - least;
                if (signs >= 0) {
                    pairs.addPair(packed[box + 4], packed[at + 4]);
                }
            }
        }
    }

    /** Adds all pairs of a box of this layer and one of another, as {@link Boxes#pairs} does. */
    void pairs(Boxes.Query query, int distance, int least, BoxLayer other, Boxes.Found pairs) {
        Boxes.Found found = new Boxes.Found();
        for (int at = 0; at < packed.length; at += FIELDS) {
            if (packed[at + 4] >= least) {
                found.clear();
                other.query(set(query, at, distance), least, found);
                for (int i = 0; i < found.size(); i++) {
                    pairs.addPair(packed[at + 4], found.get(i));
                }
            }
        }
    }

    /** As {@link Boxes#nearest}, of this layer. */
    double nearest(Boxes.Query query, double x, double y, boolean[] isFilled, double most, Boxes.Found others) {
        if (query.east < originX || query.north < originY || query.west - (long) reachX > lastX
                || query.south - (long) reachY > lastY) {
            return most;
        }
        if (packed.length <= FEW * FIELDS) {
            return nearest(0, packed.length, query, x, y, isFilled, most, others);
        }
        double least = most;
        int firstColumn = clamp((long) query.west - reachX - originX >> shift, columns);
        int lastColumn = clamp((long) query.east - originX >> shift, columns) + 1;
        int firstRow = clamp((long) query.south - reachY - originY >> shift, rows);
        int lastRow = clamp((long) query.north - originY >> shift, rows);
        int home = Math.max(firstRow, Math.min(lastRow, clamp((long) y - originY >> shift, rows)));
        // from the row of the place outwards, as far as something nearer may be
        for (int row = home; row >= firstRow && !isBeyond(y - top(row), least); row--) {
            least = nearest(starts[row * columns + firstColumn] * FIELDS, starts[row * columns + lastColumn] * FIELDS,
                    query, x, y, isFilled, least, others);
        }
        for (int row = home + 1; row <= lastRow && !isBeyond(bottom(row) - y, least); row++) {
            least = nearest(starts[row * columns + firstColumn] * FIELDS, starts[row * columns + lastColumn] * FIELDS,
                    query, x, y, isFilled, least, others);
        }
        return least;
    }

    private static boolean isBeyond(double away, double square) {
        return away > 0 && away * away >= square;
    }

    /** The boxes of a row begin at or above it. */
    private double bottom(int row) {
        return originY + ((double) row * (1 << shift));
    }

    /** The boxes of a row end below it. */
    private double top(int row) {
        return bottom(row + 1) + reachY;
    }

    private double nearest(int from, int end, Boxes.Query query, double x, double y, boolean[] isFilled, double most,
            Boxes.Found others) {
        double least = most;
        for (int at = from; at < end; at += FIELDS) {
            int signs = query.east - packed[at] | packed[at + 2] - query.west | query.north - packed[at + 1]
                    | packed[at + 3] - query.south;
            if (signs >= 0) {
                double dx = Math.max(0, Math.max(packed[at] - x, x - packed[at + 2]));
                double dy = Math.max(0, Math.max(packed[at + 1] - y, y - packed[at + 3]));
                double square = dx * dx + dy * dy;
                if (square > 0 && isFilled[packed[at + 4]]) {
                    least = Math.min(least, square);
                } else if (square < least || square == 0) {
                    others.add(packed[at + 4]);
                }
            }
        }
        return least;
    }

    private static int clamp(long value, int count) {
        return value < 0 ? 0 : value >= count ? count - 1 : (int) value;
    }
}
