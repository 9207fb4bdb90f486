package org.sceneplan.workbench.view.display;

import java.util.Locale;
import java.util.Map;

import org.sceneplan.checklist.DisplayColumn;
import org.sceneplan.editor.PackageTexts;

/** The columns that the checklist shows: how wide they are, and their headings in few words. */
final class ChecklistHeadings {
    /** Columns shown with their width in letters. */
    static final Map<DisplayColumn, Integer> WIDTHS = Map.ofEntries(Map.entry(DisplayColumn.LINE, 12),
            Map.entry(DisplayColumn.ZONE, 14), Map.entry(DisplayColumn.FIXTURE, 10),
            Map.entry(DisplayColumn.POSITION, 10), Map.entry(DisplayColumn.PRODUCT_TYPE, 22),
            Map.entry(DisplayColumn.BRAND, 10), Map.entry(DisplayColumn.MODEL, 18), Map.entry(DisplayColumn.SKU, 18),
            Map.entry(DisplayColumn.QUANTITY, 17), Map.entry(DisplayColumn.DISPLAY_MODE, 20),
            Map.entry(DisplayColumn.OWNERSHIP, 18), Map.entry(DisplayColumn.OBLIGATION, 14),
            Map.entry(DisplayColumn.HERO_RANK, 12), Map.entry(DisplayColumn.SIZE, 24),
            Map.entry(DisplayColumn.NEEDS, 22), Map.entry(DisplayColumn.PRICE, 20),
            Map.entry(DisplayColumn.REMARK, 20));

    private ChecklistHeadings() {
    }

    /** The heading of a column, shorter than its title where that is long. */
    static String text(DisplayColumn column, Locale locale) {
        return switch (column) {
            case FIXTURE, POSITION, PRODUCT_TYPE, QUANTITY, OWNERSHIP, OBLIGATION, SIZE, NEEDS, PRICE, REMARK ->
                PackageTexts.of(ChecklistHeadings.class, locale).text("heading." + column);
            default -> column.title().in(locale);
        };
    }
}
