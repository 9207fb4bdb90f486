package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Shortest ways over the wide cells of a floor from several sources, with straight stretches at any angle.
 *
 * <p>Lazy Theta*: a cell inherits the turning point of its neighbour and the sight line is checked once, when the cell
 * is taken from the queue; sight lines leap by the distance to the next cell that is not wide. Places are numbered:
 * cells first, then the sources. Inside, lengths are in cells and a cell's centre has its column and row as
 * coordinates.
 * Source: A. Nash, S. Koenig, C. Tovey, "Lazy Theta*", AAAI 2010; deviation: keys are rounded to buckets of half a
 * cell, and all sources start at once.
 */
public final class WalkSearch {

    /** Clearance beyond half a diagonal that every wide cell keeps: no wall fits between two samples a cell apart. */
    private static final double SPARE_CELLS = 0.5;
    private static final double BUCKET_CELLS = 0.5;
    private static final double DIAGONAL_CELLS = Math.sqrt(2);

    private final CellGrid grid;
    private final WalkEntries entries;
    /** How far, in cells, a sight line may leap from a point in the cell; 0 in cells that are not wide. */
    private final float[] leaps;
    private final int cells;
    private final int columns;
    private final int[] sourceX;
    private final int[] sourceY;
    private final boolean[] isSourceWide;
    private final double[] length;
    private final int[] turn;
    private final boolean[] done;
    private final BucketQueue queue;

    /** Spreads from the sources at once. */
    public WalkSearch(Floor floor, int[] sourceX, int[] sourceY, int minWidth) {
        this.grid = floor.grid;
        this.sourceX = sourceX;
        this.sourceY = sourceY;
        cells = grid.size();
        columns = grid.columns;
        double half = grid.diagonal() / 2;
        leaps = leaps(floor.cellsWithClearance(Math.max(minWidth / 2.0 - half, half + SPARE_CELLS * grid.cell)));
        entries = new WalkEntries(floor, leaps, 0.75 * minWidth + 4 * half);
        length = new double[cells];
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        turn = new int[cells];
        done = new boolean[cells];
        queue = new BucketQueue(BUCKET_CELLS);
        isSourceWide = new boolean[sourceX.length];
        for (int s = 0; s < sourceX.length; s++) {
            start(s);
        }
        for (int c = queue.take(); c >= 0; c = queue.take()) {
            if (!done[c] && !isPostponed(c)) {
                done[c] = true;
                spreadFrom(c);
            }
        }
    }

    private float[] leaps(boolean[] wide) {
        boolean[] narrow = new boolean[cells];
        for (int c = 0; c < cells; c++) {
            narrow[c] = !wide[c];
        }
        int[] squared = DistanceTransform.squared(narrow, columns);
        float[] leaps = new float[cells];
        for (int c = 0; c < cells; c++) {
            if (wide[c]) {
                leaps[c] = squared[c] <= 5 ? 1 : (float) Math.max(1, Math.sqrt(squared[c]) - DIAGONAL_CELLS - 0.01);
            }
        }
        return leaps;
    }

    private void start(int source) {
        int own = grid.at(sourceX[source], sourceY[source]);
        isSourceWide[source] = own >= 0 && leaps[own] > 0;
        double x = cellsX(sourceX[source]);
        double y = cellsY(sourceY[source]);
        for (int c : entries.of(sourceX[source], sourceY[source], null)) {
            offer(c, cells + source, distance(c % columns - x, c / columns - y));
        }
    }

    private void offer(int c, int place, double newLength) {
        if (newLength < length[c]) {
            length[c] = newLength;
            turn[c] = place;
            queue.add(c, newLength);
        }
    }

    /** Checks the sight line that was taken on trust; without it the way leads through a neighbour and may be later. */
    private boolean isPostponed(int c) {
        int place = turn[c];
        int column = c % columns;
        int row = c / columns;
        if (place >= cells && !isSourceWide[place - cells] || isBetweenSightLines(c, place)
                || isInSight(columnOf(place), rowOf(place), column, row)) {
            return false;
        }
        length[c] = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 9; k++) {
            int n = c + (k / 3 - 1) * columns + k % 3 - 1;
            if (done[n]) {
                double newLength = length[n] + distance(k % 3 - 1, k / 3 - 1);
                if (newLength < length[c]) {
                    length[c] = newLength;
                    turn[c] = n;
                }
            }
        }
        if (queue.bucketOf(length[c]) > queue.current()) {
            queue.add(c, length[c]);
            return true;
        }
        return false;
    }

    /**
     * Tells whether the sight line of a cell runs between clear ones of its two neighbours towards the turning point.
     *
     * <p>They are at most a diagonal apart, and what is not wide round any wall is a disc of more than 1.2 cells radius:
     * it can't lie between two clear lines.
     */
    private boolean isBetweenSightLines(int c, int place) {
        double dx = columnOf(place) - c % columns;
        double dy = rowOf(place) - c / columns;
        int stepX = (int) Math.signum(dx);
        int stepY = (int) Math.signum(dy) * columns;
        int straight = c + (Math.abs(dx) >= Math.abs(dy) ? stepX : stepY);
        int slanting = c + stepX + stepY;
        return turn[straight] == place && turn[slanting] == place && done[straight] && done[slanting];
    }

    private void spreadFrom(int c) {
        int place = turn[c];
        if (place >= cells && !isSourceWide[place - cells]) {
            place = c;
        }
        double before = place < cells ? length[place] : 0;
        double x = c % columns - columnOf(place);
        double y = c / columns - rowOf(place);
        for (int stepY = -1; stepY <= 1; stepY++) {
            for (int stepX = -1; stepX <= 1; stepX++) {
                int n = c + stepY * columns + stepX;
                if (leaps[n] > 0 && !done[n]) {
                    offer(n, place, before + distance(x + stepX, y + stepY));
                }
            }
        }
    }

    /** Tells whether the straight line between two points stays in wide cells. */
    public boolean isInSight(int fromX, int fromY, int toX, int toY) {
        return grid.at(fromX, fromY) >= 0 && grid.at(toX, toY) >= 0
                && isInSight(cellsX(fromX), cellsY(fromY), cellsX(toX), cellsY(toY));
    }

    private boolean isInSight(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double total = distance(dx, dy);
        if (total == 0) {
            return leapAt(toX, toY) > 0;
        }
        dx /= total;
        dy /= total;
        double left = total;
        while (left > 0) {
            double leap = leapAt(toX - left * dx, toY - left * dy);
            if (leap == 0) {
                return false;
            }
            left -= leap;
        }
        return leapAt(toX, toY) > 0;
    }

    private double leapAt(double x, double y) {
        return leaps[(int) (y + 0.5) * columns + (int) (x + 0.5)];
    }

    /** Returns the cells from which a reached point is stepped on to, ascending; empty if no source leads there. */
    public int[] entriesReached(int x, int y) {
        return entries.of(x, y, done);
    }

    /** Returns the length of the way from the nearest source to a reached cell in mm. */
    public double lengthTo(int cell) {
        return length[cell] * grid.cell;
    }

    /** Returns the place where the way to a reached cell turned last. */
    public int turnBefore(int cell) {
        return turn[cell];
    }

    /** Tells whether a place is a source. */
    public boolean isSource(int place) {
        return place >= cells;
    }

    /** Returns the x of a place in mm: the centre of a cell or a source. */
    public int placeX(int place) {
        return place < cells ? grid.centreX(place) : sourceX[place - cells];
    }

    /** Returns the y of a place in mm: the centre of a cell or a source. */
    public int placeY(int place) {
        return place < cells ? grid.centreY(place) : sourceY[place - cells];
    }

    private double columnOf(int place) {
        return place < cells ? place % columns : cellsX(sourceX[place - cells]);
    }

    private double rowOf(int place) {
        return place < cells ? place / columns : cellsY(sourceY[place - cells]);
    }

    private double cellsX(int x) {
        return ((double) x - grid.originX - grid.cell / 2) / grid.cell;
    }

    private double cellsY(int y) {
        return ((double) y - grid.originY - grid.cell / 2) / grid.cell;
    }

    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
