package org.sceneplan.plan.walk;

import java.util.Arrays;

/**
 * Cells by length, shortest first within the width of a bucket. A cell may come out more often than once and slightly
 * out of order; who asks corrects its lengths.
 */
final class CellQueue {
    private static final int BUCKETS = 8;
    private static final int NONE = -1;

    private final int widthMm;
    private final int[][] buckets = new int[BUCKETS][64];
    private final int[] counts = new int[BUCKETS];
    private int now;
    private int waiting;

    /** @param cellMm side of a cell; the longest step is less than three cells */
    CellQueue(int cellMm) {
        this.widthMm = cellMm / 2;
    }

    void add(int cell, int lengthMm) {
        int bucket = lengthMm / widthMm % BUCKETS;
        if (waiting == 0) {
            now = bucket;
        }
        if (counts[bucket] == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], 2 * counts[bucket]);
        }
        buckets[bucket][counts[bucket]++] = cell;
        waiting++;
    }

    /** The next cell; -1 when none waits. */
    int take() {
        if (waiting == 0) {
            return NONE;
        }
        while (counts[now] == 0) {
            now = (now + 1) % BUCKETS;
        }
        waiting--;
        return buckets[now][--counts[now]];
    }
}
