package org.sceneplan.exchange.psa;

import java.util.List;

/**
 * One record.
 *
 * @param line line of the file, from 1
 * @param cells type of the record, then its columns, escapes resolved
 */
public record PsaRow(int line, List<String> cells) {

    public PsaRow {
        cells = List.copyOf(cells);
    }

    /** Type of the record, for example {@code Product}. */
    public String type() {
        return cells.getFirst();
    }

    /** A column, counted from 1 behind the type; empty when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** A column as a number; NaN when it is none. */
    double number(int column) {
        try {
            return cell(column).isEmpty() || cell(column).length() > 40 ? Double.NaN
                    : Double.parseDouble(cell(column));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
