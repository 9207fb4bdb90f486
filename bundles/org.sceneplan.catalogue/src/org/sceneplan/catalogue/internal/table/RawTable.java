package org.sceneplan.catalogue.internal.table;

import java.util.List;

/**
 * One table of a file.
 *
 * @param name name of the sheet; empty for a text file
 * @param rows rows that are not blank, in file order
 */
public record RawTable(String name, List<RawRow> rows) {

    public RawTable {
        rows = List.copyOf(rows);
    }
}
