package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.catalogue.internal.table.RawRow;
import org.sceneplan.checklist.DisplayField;

/**
 * The heading of a checklist: which cell of a row holds which field. Headings may be Chinese or English, with the
 * number of the form before them, and in any order; a heading that was written over is known by its neighbours.
 */
final class HeaderRow {
    /** A row with fewer known headings is no heading. */
    private static final int LEAST_FIELDS = 4;
    private static final int MISSING = -1;

    private final Map<DisplayField, Integer> columns = new EnumMap<>(DisplayField.class);
    private final Map<Integer, String> unknown = new TreeMap<>();
    private final Map<DisplayField, String> renamed = new EnumMap<>(DisplayField.class);
    private final boolean countsFrom1904;
    private DisplayField twice;
    private int key = MISSING;

    private HeaderRow(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    /** Reads a row as a heading; null when it is none. */
    static HeaderRow of(RawRow row, boolean countsFrom1904) {
        HeaderRow header = new HeaderRow(countsFrom1904);
        for (int x = 0; x < row.cells().size(); x++) {
            header.take(x, CellWords.plain(row.cells().get(x).text()).replaceFirst("^\\d{1,2} +", ""));
        }
        if (header.columns.size() < LEAST_FIELDS) {
            return null;
        }
        header.readRenamed();
        return header;
    }

    /** An unknown heading between the neighbours of the one field for the store that is missing is that field. */
    private void readRenamed() {
        for (int x : List.copyOf(unknown.keySet())) {
            for (DisplayField field : missingForStore()) {
                if (isAt(x - 1, field.ordinal() - 1) && isAt(x + 1, field.ordinal() + 1)) {
                    columns.put(field, x);
                    renamed.put(field, unknown.remove(x));
                    break;
                }
            }
        }
    }

    private boolean isAt(int x, int ordinal) {
        return ordinal == DisplayField.values().length ? key == x
                : columns.getOrDefault(DisplayField.values()[ordinal], MISSING) == x;
    }

    private void take(int x, String title) {
        if (title.equals("键") || title.equalsIgnoreCase("key")) {
            key = key == MISSING ? x : key;
            return;
        }
        boolean known = title.isEmpty();
        for (DisplayField field : DisplayField.values()) {
            if (title.equals(field.title().zh()) || title.equalsIgnoreCase(field.title().en())) {
                known = true;
                twice = columns.putIfAbsent(field, x) == null ? twice : field;
            }
        }
        if (!known) {
            unknown.put(x, title);
        }
    }

    /** Titles that mean no field, in the order of the file. */
    List<String> unknown() {
        return List.copyOf(unknown.values());
    }

    /** Fields whose heading was replaced by this title, which are read all the same. */
    Map<DisplayField, String> renamed() {
        return renamed;
    }

    /** A field that two columns mean; null for none. */
    DisplayField twice() {
        return twice;
    }

    /** Whether bare numbers are days from 1904 on. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    boolean hasKey() {
        return key != MISSING;
    }

    boolean has(DisplayField field) {
        return columns.containsKey(field);
    }

    /** Fields for the store that the file lacks. */
    List<DisplayField> missingForStore() {
        return List.of(DisplayField.values()).stream().filter(DisplayField::isFilledByStore)
                .filter(field -> !has(field)).toList();
    }

    SheetCell key(RawRow row) {
        return cell(row, key);
    }

    SheetCell cell(RawRow row, DisplayField field) {
        return cell(row, columns.getOrDefault(field, MISSING));
    }

    private static SheetCell cell(RawRow row, int x) {
        return x == MISSING || x >= row.cells().size() ? SheetCell.EMPTY : SheetCell.of(row.cells().get(x));
    }
}
