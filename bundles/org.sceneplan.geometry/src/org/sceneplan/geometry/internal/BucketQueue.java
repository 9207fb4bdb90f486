package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * A queue of cells by key in buckets of equal width; within a bucket last in, first out.
 *
 * <p>Keys never fall below the bucket last taken from by more than a bucket; such late ones go into the current bucket.
 */
final class BucketQueue {

    private final double width;
    private int[] heads = new int[256];
    private int[] nextOf = new int[1024];
    private int[] cells = new int[1024];
    private int used = 1;
    private int current;
    private int last = -1;

    BucketQueue(double width) {
        this.width = width;
    }

    void add(int cell, double key) {
        int bucket = Math.max(current, bucketOf(key));
        if (bucket >= heads.length) {
            heads = Arrays.copyOf(heads, Math.max(bucket + 1, heads.length * 2));
        }
        if (used == cells.length) {
            cells = Arrays.copyOf(cells, used * 2);
            nextOf = Arrays.copyOf(nextOf, used * 2);
        }
        cells[used] = cell;
        nextOf[used] = heads[bucket];
        heads[bucket] = used++;
        last = Math.max(last, bucket);
    }

    int bucketOf(double key) {
        return (int) (key / width);
    }

    /** Returns the bucket taken from last. */
    int current() {
        return current;
    }

    /** Takes a cell of the lowest bucket, -1 when empty. */
    int take() {
        while (current <= last) {
            int entry = heads[current];
            if (entry != 0) {
                heads[current] = nextOf[entry];
                return cells[entry];
            }
            current++;
        }
        return -1;
    }
}
