package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * The corners of a counter-clockwise ring as plain arrays, with what the hot paths ask first: box and shape.
 *
 * <p>Integer mm; arrays are not copied and must not be changed.
 */
public final class Corners {

    /** Number of corners. */
    public final int size;
    /** Least x. */
    public final int minX;
    /** Least y. */
    public final int minY;
    /** Greatest x. */
    public final int maxX;
    /** Greatest y. */
    public final int maxY;
    /** Twice the signed area. */
    public final long doubledArea;
    /** No right turn, and once around only. */
    public final boolean convex;
    /** Four axis-parallel edges. */
    public final boolean rectangle;

    final int[] x;
    final int[] y;

    /** Keeps the arrays and derives the rest in one pass. */
    public Corners(int[] x, int[] y) {
        this.x = x;
        this.y = y;
        size = x.length;
        int west = x[0];
        int east = x[0];
        int south = y[0];
        int north = y[0];
        long doubled = 0;
        for (int i = 0; i < size; i++) {
            west = Math.min(west, x[i]);
            east = Math.max(east, x[i]);
            south = Math.min(south, y[i]);
            north = Math.max(north, y[i]);
            int j = next(i);
            doubled += ((long) x[i] - x[0]) * ((long) y[j] - y[0]) - ((long) y[i] - y[0]) * ((long) x[j] - x[0]);
        }
        minX = west;
        maxX = east;
        minY = south;
        maxY = north;
        doubledArea = doubled;
        convex = turnsLeftOnceAround();
        rectangle = convex && size == 4 && isAxisParallel();
    }

    /** Returns the x of corner i. */
    public int x(int i) {
        return x[i];
    }

    /** Returns the y of corner i. */
    public int y(int i) {
        return y[i];
    }

    /** Returns the index after i. */
    public int next(int i) {
        return i + 1 == size ? 0 : i + 1;
    }

    /** Returns the index before i. */
    public int previous(int i) {
        return i == 0 ? size - 1 : i - 1;
    }

    private boolean turnsLeftOnceAround() {
        int rises = 0;
        for (int i = 0; i < size; i++) {
            int before = previous(i);
            int after = next(i);
            long inX = (long) x[i] - x[before];
            long inY = (long) y[i] - y[before];
            long outX = (long) x[after] - x[i];
            long outY = (long) y[after] - y[i];
            long turn = inX * outY - inY * outX;
            if (turn < 0 || turn == 0 && inX * outX + inY * outY < 0) {
                return false;
            }
            if (!isUpward(inX, inY) && isUpward(outX, outY)) {
                rises++;
            }
        }
        return rises == 1;
    }

    private static boolean isUpward(long dx, long dy) {
        return dy > 0 || dy == 0 && dx > 0;
    }

    private boolean isAxisParallel() {
        for (int i = 0; i < size; i++) {
            int j = next(i);
            if (x[i] != x[j] && y[i] != y[j]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the distance between the box of the ring and another. */
    double boxDistance(double west, double south, double east, double north) {
        double dx = Math.max(0, Math.max(minX - east, west - maxX));
        double dy = Math.max(0, Math.max(minY - north, south - maxY));
        return dy == 0 ? dx : dx == 0 ? dy : Math.sqrt(dx * dx + dy * dy);
    }

    /** Tells whether another ring has the same corners from the same start. */
    boolean sameAs(Corners other) {
        return this == other || Arrays.equals(x, other.x) && Arrays.equals(y, other.y);
    }

    /** Corners as a key of a map. */
    record Key(Corners corners) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && corners.sameAs(key.corners);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(corners.x) + Arrays.hashCode(corners.y);
        }
    }

    Key key() {
        return new Key(this);
    }
}
