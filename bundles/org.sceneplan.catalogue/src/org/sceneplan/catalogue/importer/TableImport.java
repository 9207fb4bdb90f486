package org.sceneplan.catalogue.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.internal.table.RawCell;
import org.sceneplan.catalogue.internal.table.RawRow;

/** Takes the rows of one table over into the draft. */
final class TableImport<T> {

    private final CatalogueDraft.Target<T> target;
    private final HeaderMatch header;
    private final String sheet;
    private final ImportMode mode;
    private final Map<String, Integer> rowByKey = new HashMap<>();

    TableImport(CatalogueDraft.Target<T> target, HeaderMatch header, String sheet, ImportMode mode) {
        this.target = target;
        this.header = header;
        this.sheet = sheet;
        this.mode = mode;
    }

    List<RowResult> run(List<RawRow> rows) {
        List<RowResult> results = new ArrayList<>(rows.size());
        rows.forEach(row -> results.add(take(row)));
        return results;
    }

    private RowResult take(RawRow raw) {
        CatalogueTable<T> table = target.table();
        RowCells keyCells = new RowCells(cells(raw), Map.of(), Map.of());
        String key = keyCells.text(table.columns().get(0), CatalogueTable.MAX_KEY);
        T before = target.entryByKey().get(key);
        Map<String, String> old = before == null ? Map.of() : table.cells(before);
        RowCells cells = new RowCells(cells(raw), old, header.unitByColumn());
        T entry = table.read(cells);
        checkShape(raw, cells);
        if (!cells.isRejected() && rowByKey.containsKey(key)) {
            cells.add(ProblemKind.DUPLICATE_KEY, table.columns().get(0), key, rowByKey.get(key));
        }
        target.named().add(key);
        if (cells.isRejected()) {
            return result(raw, key, RowOutcome.REJECTED, List.of(), cells);
        }
        rowByKey.put(key, raw.number());
        List<FieldChange> changes = before == null ? List.of() : changes(old, table.cells(entry));
        if (mode == ImportMode.APPEND && !changes.isEmpty()) {
            return result(raw, key, RowOutcome.CONFLICT, changes, cells);
        }
        target.entryByKey().put(key, entry);
        RowOutcome outcome = before == null ? RowOutcome.ACCEPTED
                : changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return result(raw, key, outcome, changes, cells);
    }

    private void checkShape(RawRow raw, RowCells cells) {
        if (raw.damaged()) {
            cells.onlyProblem(ProblemKind.DAMAGED_ROW);
            return;
        }
        int width = header.row().cells().size();
        boolean extra = raw.cells().stream().skip(width).anyMatch(cell -> !cell.text().isBlank());
        if (extra) {
            cells.onlyProblem(ProblemKind.EXTRA_CELLS, raw.cells().size(), width);
        }
    }

    private Map<String, RawCell> cells(RawRow raw) {
        Map<String, RawCell> cells = new LinkedHashMap<>();
        header.cellByColumn().forEach((column, index) -> cells.put(column,
                index < raw.cells().size() ? raw.cells().get(index) : RawCell.of("")));
        return cells;
    }

    private static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((column, value) -> {
            if (!value.equals(before.get(column))) {
                changes.add(new FieldChange(column, before.get(column), value));
            }
        });
        return changes;
    }

    private RowResult result(RawRow raw, String key, RowOutcome outcome, List<FieldChange> changes, RowCells cells) {
        List<RowProblem> problems = cells.problems().stream()
                .map(problem -> problem.under(header.heading(problem.column()))).toList();
        return new RowResult(sheet, raw.number(), target.table().kind(), key, outcome, changes, problems);
    }
}
