package org.sceneplan.drawing.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sceneplan.drawing.internal.Patch;

/**
 * What is already on the plan, for placing texts: blocked patches that no text may touch, and crowded patches that a
 * text may lie on at a price.
 */
public final class LabelField {
    private static final int MAX_CELLS_PER_AXIS = 256;
    private static final int LINE_CELLS = 3;

    private final double cellMm;
    private final Map<Long, List<Entry>> entriesByCell = new HashMap<>();
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
        boolean[] free = { true };
        visit(box, entry -> free[0] &= !Double.isInfinite(entry.price) || !entry.patch.overlaps(box));
        return free[0];
    }

    /** Price of a text box: the sum over what it touches, infinite when something is blocked. */
    public double price(Patch box) {
        double[] sum = { 0 };
        visit(box, entry -> {
            if (!Double.isInfinite(sum[0]) && entry.patch.overlaps(box)) {
                sum[0] += entry.price;
            }
        });
        return sum[0];
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
        forCells(patch, cell -> entriesByCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(entry));
    }

    private void visit(Patch box, Consumer<Entry> visitor) {
        int visit = ++visits;
        forCells(box, cell -> {
            for (Entry entry : entriesByCell.getOrDefault(cell, List.of())) {
                if (entry.visit != visit) {
                    entry.visit = visit;
                    visitor.accept(entry);
                }
            }
        });
    }

    private void forCells(Patch patch, Consumer<Long> visitor) {
        long fromX = cell(patch.minX());
        long fromY = cell(patch.minY());
        long toX = Math.min(cell(patch.maxX()), fromX + MAX_CELLS_PER_AXIS);
        long toY = Math.min(cell(patch.maxY()), fromY + MAX_CELLS_PER_AXIS);
        for (long x = fromX; x <= toX; x++) {
            for (long y = fromY; y <= toY; y++) {
                visitor.accept(x << 32 ^ y & 0xFFFFFFFFL);
            }
        }
    }

    private long cell(double mm) {
        return (long) Math.floor(mm / cellMm);
    }
}
