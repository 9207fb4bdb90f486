package org.sceneplan.geometry.internal;

import java.util.Arrays;

/** Places ascending by y, and the cycles that run round each. */
final class PlaceRow implements CyclePlaces {

    private static final int[] NONE = {};

    private final double[] x;
    private final double[] y;
    /** Per place the numbers of the cycles noted, ascending. */
    private final int[][] cycles;
    /** The places looked at, and whether the lines of the cycle cross the ray east from each an odd number of times. */
    private int[] selected = new int[64];
    private boolean[] isOdd = new boolean[64];
    private int count;

    PlaceRow(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        cycles = new int[x.length][];
        Arrays.fill(cycles, NONE);
    }

    /** Returns per place the numbers of the cycles noted, ascending. */
    int[][] cycles() {
        return cycles;
    }

    @Override
    public boolean select(double minX, double minY, double maxX, double maxY) {
        count = 0;
        for (int i = first(minY); i < y.length && y[i] < maxY; i++) {
            if (x[i] >= minX && x[i] <= maxX) {
                if (count == selected.length) {
                    selected = Arrays.copyOf(selected, 2 * count);
                    isOdd = new boolean[2 * count];
                }
                selected[count++] = i;
            }
        }
        Arrays.fill(isOdd, 0, count, false);
        return count > 0;
    }

    /** The first place as far north as a y. */
    private int first(double northFrom) {
        int low = 0;
        int high = y.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (y[middle] < northFrom) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void cross(double ax, double ay, double bx, double by) {
        double from = Math.min(ay, by);
        double to = Math.max(ay, by);
        if (y[selected[0]] >= to || y[selected[count - 1]] < from) {
            return;
        }
        double along = by > ay ? 1 : -1;
        double dx = along * (bx - ax);
        double dy = along * (by - ay);
        for (int k = firstSelected(from); k < count && y[selected[k]] < to; k++) {
            int i = selected[k];
            isOdd[k] ^= dx * (y[i] - ay) - dy * (x[i] - ax) > 0;
        }
    }

    private int firstSelected(double northFrom) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (y[selected[middle]] < northFrom) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void note(int cycle) {
        for (int k = 0; k < count; k++) {
            if (isOdd[k]) {
                int[] before = cycles[selected[k]];
                cycles[selected[k]] = Arrays.copyOf(before, before.length + 1);
                cycles[selected[k]][before.length] = cycle;
            }
        }
    }
}
