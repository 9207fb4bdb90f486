package org.sceneplan.rules.exit;

import java.util.Arrays;

/**
 * Cells waiting by their length, shortest first; several of the same length in any order.
 *
 * <p>Those added lie above the one taken last by less than {@value #BUCKETS}. Each costs constant time.
 */
final class CellQueue {

    private static final int BUCKETS = 32;

    private final long[] first;
    private int taken;
    private final int[][] cells = new int[BUCKETS][16];
    private final int[] size = new int[BUCKETS];
    private int waiting;
    private int length;
    private int cell;

    /** Begins with cells of any lengths, each as of {@link #entry}. */
    CellQueue(long[] first) {
        this.first = first.clone();
        Arrays.sort(this.first);
    }

    /** A cell to begin with. */
    static long entry(int cell, int length) {
        return (long) length << Integer.SIZE | cell;
    }

    /** Adds a cell. */
    void add(int newCell, int itsLength) {
        int bucket = itsLength % BUCKETS;
        if (size[bucket] == cells[bucket].length) {
            cells[bucket] = Arrays.copyOf(cells[bucket], size[bucket] * 2);
        }
        cells[bucket][size[bucket]++] = newCell;
        waiting++;
    }

    /** Takes the next cell; false when none is left. */
    boolean next() {
        if (waiting == 0) {
            if (taken == first.length) {
                return false;
            }
            length = (int) (first[taken] >> Integer.SIZE);
        }
        while (true) {
            while (taken < first.length && first[taken] >> Integer.SIZE == length) {
                add((int) first[taken++], length);
            }
            int bucket = length % BUCKETS;
            if (size[bucket] > 0) {
                cell = cells[bucket][--size[bucket]];
                waiting--;
                return true;
            }
            length++;
        }
    }

    /** Returns the cell taken last. */
    int cell() {
        return cell;
    }

    /** Returns the length with which it waited. */
    int length() {
        return length;
    }
}
