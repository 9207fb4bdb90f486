package org.sceneplan.geometry.internal;

/**
 * Numbers by place, in a table that grows; cleared when it holds very many. Places are the same if both coordinates
 * are. Any thread may ask.
 */
final class PlaceTable {

    private static final int MOST = 65_536;
    private static final long MIX_X = 0x9e3779b97f4a7c15L;
    private static final long MIX_Y = 0xc2b2ae3d27d4eb4fL;

    /** Per slot x, y and the number; NaN as number where the slot is free. */
    private double[] slots = free(64);
    private int size;

    private static double[] free(int count) {
        double[] slots = new double[3 * count];
        for (int i = 2; i < slots.length; i += 3) {
            slots[i] = Double.NaN;
        }
        return slots;
    }

    /** Returns the number of a place, NaN if there is none. */
    synchronized double get(double x, double y) {
        return slots[slot(x, y) + 2];
    }

    /** Sets the number of a place, not NaN. */
    synchronized void put(double x, double y, double number) {
        if (size >= MOST) {
            clear();
        } else if (6 * size >= slots.length) {
            grow();
        }
        int slot = slot(x, y);
        size += Double.isNaN(slots[slot + 2]) ? 1 : 0;
        slots[slot] = x;
        slots[slot + 1] = y;
        slots[slot + 2] = number;
    }

    /** Forgets all. */
    synchronized void clear() {
        slots = free(64);
        size = 0;
    }

    private void grow() {
        double[] old = slots;
        slots = free(2 * old.length / 3);
        for (int i = 0; i < old.length; i += 3) {
            if (!Double.isNaN(old[i + 2])) {
                System.arraycopy(old, i, slots, slot(old[i], old[i + 1]), 3);
            }
        }
    }

    /** The slot of a place, or the free one where it belongs; their number is a power of two. */
    private int slot(double x, double y) {
        long mixed = Double.doubleToRawLongBits(x) * MIX_X + Double.doubleToRawLongBits(y) * MIX_Y;
        int mask = slots.length / 3 - 1;
        int i = (int) ((mixed ^ mixed >>> Integer.SIZE) * MIX_X >>> Integer.SIZE) & mask;
        while (!Double.isNaN(slots[3 * i + 2]) && (slots[3 * i] != x || slots[3 * i + 1] != y)) {
            i = i + 1 & mask;
        }
        return 3 * i;
    }
}
