package org.sceneplan.geometry.internal;

/** Stable sorting of numbers of things by a length, without objects. */
final class Order {

    private static final int RUN = 12;

    private Order() {
    }

    /** Returns 0..count-1 such that the keys ascend; equal keys keep their order. */
    static int[] ascending(double[] keys, int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (int from = 0; from < count; from += RUN) {
            insertionSort(keys, order, from, Math.min(count, from + RUN));
        }
        int[] other = new int[count];
        for (int width = RUN; width < count; width *= 2) {
            for (int from = 0; from < count; from += 2 * width) {
                merge(keys, order, other, from, Math.min(count, from + width), Math.min(count, from + 2 * width));
            }
            int[] merged = other;
            other = order;
            order = merged;
        }
        return order;
    }

    private static void insertionSort(double[] keys, int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int moved = order[i];
            double key = keys[moved];
            int k = i;
            for (; k > from && keys[order[k - 1]] > key; k--) {
                order[k] = order[k - 1];
            }
            order[k] = moved;
        }
    }

    private static void merge(double[] keys, int[] order, int[] merged, int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            if (right == to || left < middle && keys[order[left]] <= keys[order[right]]) {
                merged[k] = order[left++];
            } else {
                merged[k] = order[right++];
            }
        }
    }
}
