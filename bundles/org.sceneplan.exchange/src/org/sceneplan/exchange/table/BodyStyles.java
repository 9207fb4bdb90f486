package org.sceneplan.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListGroup;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;

/** Frames, colours and formats of the rows of a list, set at once for all cells of a column that look alike in a row. */
final class BodyStyles {
    private final Worksheet sheet;
    private final ListTable table;
    private final int firstRow;
    private final int zoneColumn;
    private final Map<String, String> tintByGroup = new HashMap<>();

    /**
     * How a cell looks.
     *
     * @param format     number format, empty for the general one
     * @param horizontal alignment, empty for that of the value
     * @param fill       colour behind it, empty for none
     */
    private record Look(String format, String horizontal, String fill, boolean startsGroup) {
    }

    BodyStyles(Worksheet sheet, ListTable table, int firstRow) {
        this.sheet = sheet;
        this.table = table;
        this.firstRow = firstRow;
        this.zoneColumn = zoneColumn(table.columns());
        for (ListGroup group : table.groups()) {
            tintByGroup.putIfAbsent(group.id(), group.tint().replace("#", "").toUpperCase(Locale.ROOT));
        }
    }

    void write() {
        int rows = table.rows().size();
        for (int x = 0; x < table.columns().size(); x++) {
            for (int from = 0; from < rows;) {
                Look look = look(from, x);
                int end = from + 1;
                while (end < rows && look(end, x).equals(look)) {
                    end++;
                }
                set(sheet.range(firstRow + from, x, firstRow + end - 1, x).style(), look);
                from = end;
            }
        }
    }

    private Look look(int row, int x) {
        ListRow line = table.rows().get(row);
        ListCell cell = line.cells().get(x);
        ListColumn column = table.columns().get(x);
        boolean lineNumber = x == 0 && cell instanceof ListCell.Whole;
        boolean centred = cell instanceof ListCell.Choice || cell instanceof ListCell.YesNo || lineNumber;
        String tint = x == zoneColumn ? tintByGroup.getOrDefault(line.groupId(), "") : "";
        return new Look(SheetStyle.format(cell, column.kind()),
                centred ? "center" : cell instanceof ListCell.Text ? "left" : "",
                tint.isEmpty() && column.isFilledByStore() ? SheetStyle.STORE_FILL : tint,
                row > 0 && !line.groupId().equals(table.rows().get(row - 1).groupId()));
    }

    private static void set(StyleSetter style, Look look) {
        style.verticalAlignment("center").wrapText(true).borderStyle(BorderStyle.THIN).borderColor(SheetStyle.LINE);
        if (!look.format().isEmpty()) {
            style.format(look.format());
        }
        if (!look.horizontal().isEmpty()) {
            style.horizontalAlignment(look.horizontal()).indent(look.horizontal().equals("left") ? 1 : 0);
        }
        if (look.startsGroup()) {
            style.borderStyle(BorderSide.TOP, BorderStyle.MEDIUM).borderColor(BorderSide.TOP, SheetStyle.GROUP_LINE);
        }
        if (!look.fill().isEmpty()) {
            style.fillColor(look.fill());
        }
        style.set();
    }

    private static int zoneColumn(List<ListColumn> columns) {
        for (int x = 0; x < columns.size(); x++) {
            if (columns.get(x).id().equalsIgnoreCase("zone")) {
                return x;
            }
        }
        return -1;
    }
}
