package org.sceneplan.workbench.view.display;

import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.DisplayColumn;

/**
 * One line of the checklist. Rows of the same display position are equal, whatever stands there.
 *
 * @param cells texts by column of the checklist
 * @param hasProduct whether a product is chosen, not its type only
 * @param unknownProduct whether the catalogue does not have the product that is chosen
 */
public record ChecklistRow(String positionId, String fixtureId, String zoneId, List<String> cells, boolean hasProduct,
        boolean unknownProduct) {

    public ChecklistRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column. */
    public String text(DisplayColumn column) {
        return cells.get(column.ordinal());
    }

    /** Line number, from 1. */
    public int line() {
        return Integer.parseInt(text(DisplayColumn.LINE));
    }

    /** Whether somebody still has to choose a product for it. */
    public boolean isOpen() {
        return !hasProduct || unknownProduct;
    }

    /** Whether any cell contains a text, in any case. */
    public boolean contains(String wanted) {
        String lower = wanted.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() || cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(lower));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChecklistRow row && row.positionId.equals(positionId);
    }

    @Override
    public int hashCode() {
        return positionId.hashCode();
    }
}
