package org.sceneplan.geometry.internal;

/** Sorting of numbers of things by a length, without objects. */
final class Order {

    private static final int RUN = 12;

    private Order() {
    }

    /** Returns 0..count-1 such that the keys ascend; equal keys keep their order. */
    static int[] ascending(double[] keys, int count) {
        return ascending(keys, null, count);
    }

    /** Returns 0..count-1 such that the keys ascend, and with equal keys the others. */
    static int[] ascending(double[] keys, long[] others, int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (int from = 0; from < count; from += RUN) {
            insertionSort(keys, others, order, from, Math.min(count, from + RUN));
        }
        int[] other = new int[count];
        for (int width = RUN; width < count; width *= 2) {
            for (int from = 0; from < count; from += 2 * width) {
                merge(keys, others, order, other,
                        new int[] {from, Math.min(count, from + width), Math.min(count, from + 2 * width)});
            }
            int[] merged = other;
            other = order;
            order = merged;
        }
        return order;
    }

    private static void insertionSort(double[] keys, long[] others, int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int moved = order[i];
            int k = i;
            for (; k > from && isAfter(keys, others, order[k - 1], moved); k--) {
                order[k] = order[k - 1];
            }
            order[k] = moved;
        }
    }

    private static boolean isAfter(double[] keys, long[] others, int i, int k) {
        return keys[i] > keys[k] || others != null && keys[i] == keys[k] && others[i] > others[k];
    }

    private static void merge(double[] keys, long[] others, int[] order, int[] merged, int[] limits) {
        int left = limits[0];
        int right = limits[1];
        for (int k = limits[0]; k < limits[2]; k++) {
            if (right == limits[2] || left < limits[1] && !isAfter(keys, others, order[left], order[right])) {
                merged[k] = order[left++];
            } else {
                merged[k] = order[right++];
            }
        }
    }
}
