package org.sceneplan.catalogue.internal.table;

import java.util.List;

/**
 * One table of a file.
 *
 * @param name name of the sheet; empty for a text file
 * @param rows rows that are not blank, in file order; of a hidden sheet only the first ones
 * @param isHidden whether the sheet is hidden, which means that it is not to be read
 * @param hiddenRows number of the rows that a filter or the user hides; they are read like the others
 * @param countsFrom1904 whether bare numbers count days from 1904 instead of 1900
 */
public record RawTable(String name, List<RawRow> rows, boolean isHidden, int hiddenRows, boolean countsFrom1904) {

    public RawTable {
        rows = List.copyOf(rows);
    }

    /** A table of which everything is seen. */
    public RawTable(String name, List<RawRow> rows) {
        this(name, rows, false, 0, false);
    }
}
