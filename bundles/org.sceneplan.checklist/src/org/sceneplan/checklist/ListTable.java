package org.sceneplan.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A list as a table.
 *
 * @param id stable id, for example {@code display}
 * @param title title for people
 * @param columns columns in order
 * @param groups groups in the order their rows appear
 * @param rows rows in printing order; rows of one group stand together
 * @param totals lines below the rows
 * @param notes sentences about the list as a whole, printed above it: proof of completeness, length of the walk
 */
public record ListTable(String id, Bilingual title, ListSubject subject, List<ListColumn> columns,
        List<ListGroup> groups, List<ListRow> rows, List<ListTotal> totals, List<Bilingual> notes) {

    /**
     * Checks that every row fits the columns.
     *
     * @throws IllegalArgumentException if a row has the wrong number or kind of cells, a key is used twice or a group
     *         is unknown
     */
    public ListTable {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
        Set<String> keys = new HashSet<>();
        for (ListRow row : rows) {
            requireFit(row, columns);
            if (!keys.add(row.key())) {
                throw new IllegalArgumentException("list %s: the key %s stands in two rows".formatted(id, row.key()));
            }
            if (!row.groupId().isEmpty() && groups.stream().noneMatch(group -> group.id().equals(row.groupId()))) {
                throw new IllegalArgumentException("list %s, row %s: there is no group %s".formatted(id, row.key(),
                        row.groupId()));
            }
        }
    }

    /** A list without notes. */
    public ListTable(String id, Bilingual title, ListSubject subject, List<ListColumn> columns, List<ListGroup> groups,
            List<ListRow> rows, List<ListTotal> totals) {
        this(id, title, subject, columns, groups, rows, totals, List.of());
    }

    /** The same list with sentences about it as a whole. */
    public ListTable withNotes(List<Bilingual> newNotes) {
        return new ListTable(id, title, subject, columns, groups, rows, totals, newNotes);
    }

    /** Index of a column; throws when there is none. */
    public int columnIndex(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("list %s has no column %s".formatted(id, columnId));
    }

    private static void requireFit(ListRow row, List<ListColumn> columns) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("row %s has %d cells for %d columns".formatted(row.key(),
                    row.cells().size(), columns.size()));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).kind().accepts(row.cells().get(i))) {
                throw new IllegalArgumentException("row %s, column %s: a %s cell can't hold %s".formatted(row.key(),
                        columns.get(i).id(), columns.get(i).kind(), row.cells().get(i)));
            }
        }
    }
}
