package org.sceneplan.workbench.view.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.DisplayColumn;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.rules.DesignContext;

/**
 * The checklist of a plan as rows, the same lines in the same order as the list that is printed.
 *
 * @param zones zones that have lines, in walking order
 */
public record ChecklistRows(List<ChecklistRow> rows, List<Zone> zones) {

    /** A zone to filter by. */
    public record Zone(String id, String name) {
    }

    public ChecklistRows {
        rows = List.copyOf(rows);
        zones = List.copyOf(zones);
    }

    /**
     * The rows of a plan in a language.
     *
     * @param walk the walk through this state of the plan, whose order they have
     */
    public static ChecklistRows of(DesignContext context, Walk walk, Locale locale) {
        ListTable table = DisplayChecklist.compact(context, walk);
        int sku = table.columnIndex(DisplayColumn.SKU.name());
        List<ChecklistRow> rows = new ArrayList<>();
        for (ListRow row : table.rows()) {
            List<String> cells = row.cells().stream().map(cell -> text(cell, locale)).toList();
            boolean hasProduct = !cells.get(sku).isEmpty();
            rows.add(new ChecklistRow(row.key(), row.elementIds().get(1), row.groupId(), cells, hasProduct,
                    hasProduct && context.catalogue().product(cells.get(sku)).isEmpty()));
        }
        return new ChecklistRows(rows, table.groups().stream()
                .map(group -> new Zone(group.id(), group.title().in(locale))).toList());
    }

    /** Number of rows that still need a product. */
    public long open() {
        return rows.stream().filter(ChecklistRow::isOpen).count();
    }

    /**
     * Rows that pass a filter.
     *
     * @param zoneId only rows of this zone; empty = all
     * @param onlyOpen only rows that still need a product
     * @param text only rows that contain it
     */
    public List<ChecklistRow> filtered(String zoneId, boolean onlyOpen, String text) {
        return rows.stream().filter(row -> (zoneId.isEmpty() || row.zoneId().equals(zoneId))
                && (!onlyOpen || row.isOpen()) && row.contains(text)).toList();
    }

    /** Rows of selected elements: of positions, of what stands on fixtures. */
    public List<ChecklistRow> of(Set<String> ids) {
        return rows.stream().filter(row -> ids.contains(row.positionId()) || ids.contains(row.fixtureId())).toList();
    }

    private static String text(ListCell cell, Locale locale) {
        return switch (cell) {
            case ListCell.Blank blank -> "";
            case ListCell.Text text -> text.text().in(locale);
            case ListCell.Whole whole -> String.valueOf(whole.value());
            case ListCell.Decimal decimal -> decimal.value().toPlainString();
            case ListCell.Money money -> "¥" + money.cny().toPlainString();
            case ListCell.Day day -> day.date().toString();
            case ListCell.YesNo yesNo -> yesNo.yes() ? "✓" : "";
            case ListCell.Choice choice -> choice.choice().name().in(locale);
        };
    }
}
