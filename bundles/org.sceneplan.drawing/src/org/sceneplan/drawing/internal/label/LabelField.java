package org.sceneplan.drawing.internal.label;

import java.util.Arrays;

import org.sceneplan.drawing.internal.Patch;

/**
 * What is already on the plan, for placing texts: blocked patches that no text may touch, and crowded patches that a
 * text may lie on at a price.
 */
public final class LabelField {
    private static final int MAX_CELLS_PER_AXIS = 256;
    private static final int LINE_CELLS = 3;

    private static final int FIRST_SLOTS = 1024;

    private final double cellMm;
    private long[] keys = new long[FIRST_SLOTS];
    private Cell[] cells = new Cell[FIRST_SLOTS];
    private int used;
    private int visits;

    /** A patch; {@code visit} is the last visit that met it, so that one in several cells is met once. */
    private static final class Entry {
        private final Patch patch;
        private final double price;
        private int visit;

        Entry(Patch patch, double price) {
            this.patch = patch;
            this.price = price;
        }
    }

    /** The patches that touch a square of the plan, in the order they came. */
    private static final class Cell {
        private Entry[] entries = new Entry[8];
        private int count;

        void add(Entry entry) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
            entries[count++] = entry;
        }
    }

    /** An empty field; {@code cellMm} is about the size of a label. */
    public LabelField(double cellMm) {
        this.cellMm = cellMm;
    }

    /** No text may touch this. */
    public void block(Patch patch) {
        add(patch, Double.POSITIVE_INFINITY);
    }

    /** No text may touch this line. */
    public void blockLine(double x1, double y1, double x2, double y2) {
        addLine(x1, y1, x2, y2, Double.POSITIVE_INFINITY);
    }

    /** A text on this line costs {@code price}, more than 0. */
    public void crowdLine(double x1, double y1, double x2, double y2, double price) {
        addLine(x1, y1, x2, y2, price);
    }

    /** A text on this costs {@code price}, more than 0. */
    public void crowd(Patch patch, double price) {
        add(patch, price);
    }

    /** Whether a text box touches nothing blocked. */
    public boolean isFree(Patch box) {
        return sum(box, Double.POSITIVE_INFINITY, true) == 0;
    }

    /** Price of a text box: the sum over what it touches, infinite when something is blocked. */
    public double price(Patch box) {
        return sum(box, Double.POSITIVE_INFINITY, false);
    }

    /** As {@link #price(Patch)}; any price of the limit or above stands for all above. */
    public double price(Patch box, double limit) {
        return sum(box, limit, false);
    }

    private double sum(Patch box, double limit, boolean blockedOnly) {
        int visit = ++visits;
        double sum = 0;
        long toX = lastX(box);
        long toY = lastY(box);
        for (long x = cell(box.minX()); x <= toX; x++) {
            for (long y = cell(box.minY()); y <= toY; y++) {
                Cell cell = cells[slot(key(x, y))];
                for (int i = 0; cell != null && i < cell.count; i++) {
                    Entry entry = cell.entries[i];
                    if (entry.visit != visit && !(blockedOnly && !Double.isInfinite(entry.price))) {
                        entry.visit = visit;
                        if (entry.patch.overlaps(box)) {
                            sum += entry.price;
                            if (sum >= limit) {
                                return sum;
                            }
                        }
                    }
                }
            }
        }
        return sum;
    }

    private void addLine(double x1, double y1, double x2, double y2, double price) {
        int parts = Math.max(1, (int) Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (LINE_CELLS * cellMm)));
        for (int i = 0; i < parts; i++) {
            double from = (double) i / parts;
            double to = (double) (i + 1) / parts;
            add(Patch.line(x1 + from * (x2 - x1), y1 + from * (y2 - y1), x1 + to * (x2 - x1), y1 + to * (y2 - y1)),
                    price);
        }
    }

    private void add(Patch patch, double price) {
        Entry entry = new Entry(patch, price);
        long toX = lastX(patch);
        long toY = lastY(patch);
        for (long x = cell(patch.minX()); x <= toX; x++) {
            for (long y = cell(patch.minY()); y <= toY; y++) {
                at(key(x, y)).add(entry);
            }
        }
    }

    private Cell at(long key) {
        int slot = slot(key);
        if (cells[slot] == null) {
            if (2 * ++used > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            cells[slot] = new Cell();
        }
        return cells[slot];
    }

    /** The slot of a key, or the empty one where it would go. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & keys.length - 1;
        while (cells[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        Cell[] oldCells = cells;
        keys = new long[2 * oldKeys.length];
        cells = new Cell[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCells[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                cells[slot] = oldCells[i];
            }
        }
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xFFFFFFFFL;
    }

    private long lastX(Patch patch) {
        return Math.min(cell(patch.maxX()), cell(patch.minX()) + MAX_CELLS_PER_AXIS);
    }

    private long lastY(Patch patch) {
        return Math.min(cell(patch.maxY()), cell(patch.minY()) + MAX_CELLS_PER_AXIS);
    }

    private long cell(double mm) {
        return (long) Math.floor(mm / cellMm);
    }
}
