package org.sceneplan.catalogue.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of one sheet; columns count from 0, rows from 1. */
final class MergedCells {
    static final MergedCells NONE = new MergedCells();
    private static final Pattern RANGE = Pattern.compile(
            "\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int MAX_COLUMNS = 100;
    private static final int LETTERS = 26;

    private final Map<Integer, TreeMap<Integer, Range>> rangesByColumn = new HashMap<>();
    private int columns;

    /** One merged cell, corners included. */
    record Range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        boolean covers(int column, int row) {
            boolean inside = column <= lastColumn && row >= firstRow && row <= lastRow;
            return inside && (column != firstColumn || row != firstRow);
        }
    }

    void add(String reference) {
        Matcher matcher = RANGE.matcher(reference);
        if (!matcher.matches()) {
            return;
        }
        Range range = new Range(column(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                column(matcher.group(3)), Integer.parseInt(matcher.group(4)));
        for (int column = range.firstColumn; column <= Math.min(range.lastColumn, MAX_COLUMNS - 1); column++) {
            rangesByColumn.computeIfAbsent(column, key -> new TreeMap<>()).put(range.firstRow, range);
            columns = Math.max(columns, column + 1);
        }
    }

    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    boolean isEmpty() {
        return rangesByColumn.isEmpty();
    }

    /** Number of columns from the first to the last with a merged cell. */
    int columns() {
        return columns;
    }

    /** The merged cell that begins at a cell; null for none. */
    Range startingAt(int column, int row) {
        TreeMap<Integer, Range> ranges = rangesByColumn.get(column);
        Range range = ranges == null ? null : ranges.get(row);
        return range != null && range.firstColumn == column ? range : null;
    }

    /** The merged cell that covers a cell which is not its first one; null for none. */
    Range covering(int column, int row) {
        TreeMap<Integer, Range> ranges = rangesByColumn.get(column);
        Map.Entry<Integer, Range> above = ranges == null ? null : ranges.floorEntry(row);
        return above != null && above.getValue().covers(column, row) ? above.getValue() : null;
    }
}
