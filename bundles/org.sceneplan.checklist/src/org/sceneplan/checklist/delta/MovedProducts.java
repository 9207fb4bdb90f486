package org.sceneplan.checklist.delta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;

/**
 * Which products of the display checklist stand in another place than before: each that left a place is paired with one
 * of the same SKU (where none is chosen, of the same type) that came to a place; rather on the same fixture, then in the
 * same zone, then in walking order.
 */
final class MovedProducts {
    private final ListTable before;
    private final ListTable after;
    private final Map<String, List<ListRow>> leftByProduct = new HashMap<>();
    private final Map<String, ListRow> originByKey = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> gone = new HashSet<>();

    private MovedProducts(ListTable before, ListTable after) {
        this.before = before;
        this.after = after;
    }

    /** The moves between two states of a list; none for lists of other things than samples. */
    static MovedProducts of(ListTable before, ListTable after, boolean samples) {
        MovedProducts moves = new MovedProducts(before, after);
        if (samples) {
            moves.pair();
        }
        return moves;
    }

    /** Where the product of a place stood before; null when it is new in the plan or has not moved. */
    ListRow origin(ListRow row) {
        return originByKey.get(row.key());
    }

    /** Whether the product that a place had before stands elsewhere now. */
    boolean hasLeft(ListRow was) {
        return gone.contains(was.key());
    }

    /** Whether what a place had before is in no place now. */
    boolean isDropped(ListRow was) {
        return replaced.contains(was.key()) && !hasLeft(was);
    }

    /** Whether a place has a product and not only a type. */
    static boolean isChosen(ListTable table, ListRow row) {
        return !text(table, row, DisplayField.SKU).isEmpty();
    }

    private void pair() {
        Map<String, ListRow> earlier = byKey(before);
        Map<String, ListRow> later = byKey(after);
        for (ListRow was : before.rows()) {
            if (!stays(was, later.get(was.key()), before, after)) {
                replaced.add(was.key());
                leftByProduct.computeIfAbsent(product(before, was), product -> new ArrayList<>()).add(was);
            }
        }
        for (DisplayField nearness : List.of(DisplayField.FIXTURE, DisplayField.ZONE, DisplayField.STORE)) {
            for (ListRow row : after.rows()) {
                ListRow was = earlier.get(row.key());
                if (!originByKey.containsKey(row.key()) && !stays(row, was, after, before)) {
                    take(row, nearness);
                }
            }
        }
    }

    private void take(ListRow row, DisplayField nearness) {
        List<ListRow> left = leftByProduct.getOrDefault(product(after, row), List.of());
        String wanted = text(after, row, nearness);
        for (ListRow was : left) {
            if (text(before, was, nearness).equals(wanted)) {
                left.remove(was);
                originByKey.put(row.key(), was);
                gone.add(was.key());
                return;
            }
        }
    }

    /** Whether the place still shows it in its other state; a type stays where a product of it is chosen or dropped. */
    private static boolean stays(ListRow row, ListRow other, ListTable table, ListTable otherTable) {
        if (other == null) {
            return false;
        }
        return isChosen(table, row) ? product(table, row).equals(product(otherTable, other))
                : text(table, row, DisplayField.TYPE_CODE).equals(text(otherTable, other, DisplayField.TYPE_CODE));
    }

    private static Map<String, ListRow> byKey(ListTable table) {
        Map<String, ListRow> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static String product(ListTable table, ListRow row) {
        return isChosen(table, row) ? "sku:" + text(table, row, DisplayField.SKU)
                : "type:" + text(table, row, DisplayField.TYPE_CODE);
    }

    private static String text(ListTable table, ListRow row, DisplayField field) {
        ListCell cell = row.cells().get(table.columnIndex(field.name()));
        return cell instanceof ListCell.Choice choice ? choice.choice().code() : ListDelta.shown(cell).zh();
    }
}
