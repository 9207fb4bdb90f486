package org.sceneplan.geometry.internal;

/** Places, and which of them any cycle separates from the last one. */
final class PlaceField implements CyclePlaces {

    private final PlaceGrid grid;
    /** Where the last place is in the grid. */
    private final int last;
    /** Per place in the order of the grid whether a cycle runs round it and not round the last one. */
    private final boolean[] isApart;
    /** The number of cycles round the last place, and per place that of those of these which run round it, too. */
    private int roundLast;
    private final int[] roundBoth;
    /** The places looked at, and whether the lines of the cycle cross the ray east from each an odd number of times. */
    private final int[] selected;
    private final boolean[] isOdd;
    /** The rows of the grid looked at, and per row the first of the places looked at in it or in a later one. */
    private int firstRow;
    private int lastRow;
    private final int[] startOfRow;

    PlaceField(PlaceGrid grid) {
        this.grid = grid;
        int at = 0;
        while (grid.number[at] != grid.size() - 1) {
            at++;
        }
        last = at;
        isApart = new boolean[grid.size()];
        roundBoth = new int[grid.size()];
        selected = new int[grid.size()];
        isOdd = new boolean[grid.size()];
        startOfRow = new int[grid.rows() + 1];
    }

    /** Returns per place, in the order in which they were given, whether a cycle runs round it or the last one only. */
    boolean[] isApart() {
        boolean[] given = new boolean[isApart.length];
        for (int at = 0; at < given.length; at++) {
            given[grid.number[at]] = isApart[at] || roundBoth[at] < roundLast;
        }
        return given;
    }

    @Override
    public boolean select(double minX, double minY, double maxX, double maxY) {
        int count = 0;
        int from = grid.columnOf(minX);
        int to = grid.columnOf(maxX);
        firstRow = grid.rowOf(minY);
        lastRow = grid.rowOf(maxY);
        for (int row = firstRow; row <= lastRow; row++) {
            startOfRow[row] = count;
            int end = grid.end(row, to);
            for (int at = grid.start(row, from); at < end; at++) {
                if (grid.y[at] >= minY && grid.y[at] < maxY && grid.x[at] >= minX && grid.x[at] <= maxX) {
                    isOdd[count] = false;
                    selected[count++] = at;
                }
            }
        }
        startOfRow[lastRow + 1] = count;
        return count > 0;
    }

    @Override
    public void cross(double ax, double ay, double bx, double by) {
        double from = Math.min(ay, by);
        double to = Math.max(ay, by);
        double along = by > ay ? 1 : -1;
        double dx = along * (bx - ax);
        double dy = along * (by - ay);
        int end = startOfRow[Math.min(lastRow, grid.rowOf(to)) + 1];
        for (int k = startOfRow[Math.max(firstRow, grid.rowOf(from))]; k < end; k++) {
            double y = grid.y[selected[k]];
            isOdd[k] ^= y >= from && y < to && dx * (y - ay) - dy * (grid.x[selected[k]] - ax) > 0;
        }
    }

    @Override
    public void note(int cycle) {
        int count = startOfRow[lastRow + 1];
        boolean isRoundLast = false;
        for (int k = 0; k < count; k++) {
            isRoundLast |= isOdd[k] && selected[k] == last;
        }
        roundLast += isRoundLast ? 1 : 0;
        for (int k = 0; k < count; k++) {
            if (isOdd[k] && isRoundLast) {
                roundBoth[selected[k]]++;
            } else {
                isApart[selected[k]] |= isOdd[k];
            }
        }
    }
}
