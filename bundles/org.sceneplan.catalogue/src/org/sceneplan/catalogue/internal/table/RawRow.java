package org.sceneplan.catalogue.internal.table;

import java.util.List;

/**
 * One row.
 *
 * @param number line of a text file or row of a sheet where it starts, from 1
 * @param cells from the first column on
 * @param damaged the quotes of a text line do not pair, so the cells can't be trusted
 */
public record RawRow(int number, List<RawCell> cells, boolean damaged) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** Whether no cell of its own holds anything but blanks; what merged cells cover is not its own. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.kind() == RawCell.Kind.MERGED || cell.text().isBlank());
    }
}
