package org.sceneplan.checklist.delta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListChoice;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The delta of one list: one line per line that was added, removed or changed, matched by the stable keys of the rows,
 * in the order of the new list, removed lines last. A product that moved to another place is one line there.
 */
final class ListDelta {
    /** Id of the column with the kind of the change. */
    static final String CHANGE = "change";
    private static final Wording WORDING = Wording.of(ListDelta.class);
    private static final List<ListChoice> KINDS = Arrays.stream(ChangeKind.values())
            .map(kind -> new ListChoice(kind.name(), kind.title())).toList();

    private final ListTable before;
    private final ListTable after;
    private final DeltaRules rules;
    private final List<ListRow> rows = new ArrayList<>();
    private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);

    private ListDelta(ListTable before, ListTable after) {
        this.before = before;
        this.after = after;
        this.rules = DeltaRules.of(after);
    }

    /** Compares two states of the same list. */
    static ListTable of(ListTable before, ListTable after) {
        if (!before.columns().stream().map(ListColumn::id).toList()
                .equals(after.columns().stream().map(ListColumn::id).toList())) {
            throw new IllegalArgumentException("lists %s and %s have other columns".formatted(before.id(), after.id()));
        }
        ListDelta delta = new ListDelta(before, after);
        delta.compare();
        return delta.table();
    }

    private void compare() {
        MovedProducts moves = MovedProducts.of(before, after, !rules.along().isEmpty());
        Map<String, ListRow> old = new LinkedHashMap<>();
        before.rows().forEach(row -> old.put(row.key(), row));
        for (ListRow row : after.rows()) {
            ListRow was = old.remove(row.key());
            ListRow origin = moves.origin(row);
            if (origin != null) {
                addMoved(row, origin, was != null && moves.isDropped(was) ? was : null);
            } else if (was == null) {
                add(ChangeKind.ADDED, row, List.of());
            } else {
                boolean emptied = moves.hasLeft(was) && !MovedProducts.isChosen(after, row);
                addChanged(was, row, changed(was, row, emptied ? rules.along() : Set.of()));
            }
        }
        old.values().stream().filter(row -> !moves.hasLeft(row)).forEach(
                row -> add(ChangeKind.REMOVED, row, List.of()));
    }

    private List<Integer> changed(ListRow was, ListRow row, Set<String> besides) {
        List<Integer> changed = new ArrayList<>();
        for (int x = 0; x < after.columns().size(); x++) {
            ListColumn column = after.columns().get(x);
            if (rules.counts(column) && !besides.contains(column.id())
                    && !was.cells().get(x).equals(row.cells().get(x))) {
                changed.add(x);
            }
        }
        return changed;
    }

    private void addChanged(ListRow was, ListRow row, List<Integer> changed) {
        if (!changed.isEmpty()) {
            add(kind(changed), row, values(was, row, changed));
        }
    }

    /**
     * A product that stood elsewhere, with both places.
     *
     * @param displaced what the place had before, when that is in no place now; null when there is no such thing
     */
    private void addMoved(ListRow row, ListRow origin, ListRow displaced) {
        List<Bilingual[]> cells = new ArrayList<>(values(origin, row, changed(origin, row, Set.of())));
        if (displaced != null) {
            cells.add(new Bilingual[] {WORDING.text("ListDelta_displaced"), name(displaced), Bilingual.same("")});
        }
        add(ChangeKind.MOVED, row, cells);
    }

    private List<Bilingual[]> values(ListRow was, ListRow row, List<Integer> changed) {
        return changed.stream().map(x -> new Bilingual[] {after.columns().get(x).title(), shown(was.cells().get(x)),
                shown(row.cells().get(x))}).toList();
    }

    /** A sample of the list before by type, brand and model. */
    private Bilingual name(ListRow was) {
        List<Bilingual> parts = Stream.of(DisplayField.TYPE_NAME, DisplayField.BRAND, DisplayField.MODEL)
                .map(field -> shown(was.cells().get(before.columnIndex(field.name()))))
                .filter(part -> !part.zh().isEmpty()).toList();
        return new Bilingual(parts.stream().map(Bilingual::zh).collect(Collectors.joining(" ")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
    }

    private ChangeKind kind(List<Integer> changed) {
        List<String> ids = changed.stream().map(x -> after.columns().get(x).id()).toList();
        return ids.stream().anyMatch(rules.product()::contains) ? ChangeKind.REPLACED
                : ids.stream().anyMatch(rules.place()::contains) ? ChangeKind.MOVED : ChangeKind.CHANGED;
    }

    private void add(ChangeKind kind, ListRow row, List<Bilingual[]> cells) {
        counts.merge(kind, 1, Integer::sum);
        List<ListCell> line = new ArrayList<>();
        line.add(new ListCell.Whole(rows.size() + 1));
        line.add(new ListCell.Choice(KINDS.get(kind.ordinal())));
        rules.named().forEach(id -> line.add(ListCell.text(shown(row.cells().get(after.columnIndex(id))))));
        line.add(ListCell.text(joined(cells, 0)));
        line.add(ListCell.text(joined(cells, 1)));
        line.add(ListCell.text(joined(cells, 2)));
        rows.add(new ListRow(row.key(), "", row.elementIds(), line));
    }

    /** One line of text per changed cell, so that field, before and after stand side by side. */
    private static Bilingual joined(List<Bilingual[]> cells, int part) {
        return new Bilingual(cells.stream().map(cell -> orDash(cell[part].zh())).collect(Collectors.joining("\n")),
                cells.stream().map(cell -> orDash(cell[part].en())).collect(Collectors.joining("\n")));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private ListTable table() {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(ListColumn.of("line", WORDING.text("ListDelta_line"), CellKind.WHOLE));
        columns.add(new ListColumn(CHANGE, WORDING.text("ListDelta_change"), CellKind.CHOICE, KINDS));
        rules.named().forEach(id -> columns.add(ListColumn.of(id, after.columns().get(after.columnIndex(id)).title(),
                CellKind.TEXT)));
        for (String id : List.of("field", "before", "after")) {
            columns.add(ListColumn.of(id, WORDING.text("ListDelta_" + id), CellKind.TEXT));
        }
        String from = Integer.toString(before.subject().revision());
        String to = Integer.toString(after.subject().revision());
        Bilingual note = rows.isEmpty() ? WORDING.text("ListDelta_none", from, to, after.rows().size())
                : WORDING.text("ListDelta_counts", from, to, rows.size(), count(ChangeKind.ADDED),
                        count(ChangeKind.REMOVED), count(ChangeKind.REPLACED), count(ChangeKind.MOVED),
                        count(ChangeKind.CHANGED));
        return new ListTable(after.id() + "-changes", WORDING.text("ListDelta_title", after.title()), after.subject(),
                columns, List.of(), rows, List.of(), List.of(note));
    }

    private int count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    static Bilingual shown(ListCell cell) {
        return switch (cell) {
            case ListCell.Blank blank -> Bilingual.same("");
            case ListCell.Text text -> text.text();
            case ListCell.Choice choice -> choice.choice().name();
            case ListCell.Whole whole -> Bilingual.same(Long.toString(whole.value()));
            case ListCell.Decimal decimal -> Bilingual.same(decimal.value().toPlainString());
            case ListCell.Money money -> Bilingual.same(money.cny().stripTrailingZeros().toPlainString());
            case ListCell.Day day -> Bilingual.same(day.date().toString());
            case ListCell.YesNo yesNo -> yesNo.yes() ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        };
    }
}
