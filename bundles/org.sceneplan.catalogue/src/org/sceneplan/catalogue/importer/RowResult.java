package org.sceneplan.catalogue.importer;

import java.util.List;

/**
 * What became of one row.
 *
 * @param sheet sheet of a workbook; empty for a text file
 * @param row line of the file or row of the sheet, from 1
 * @param kind what the row describes
 * @param key key as read; empty when missing
 * @param changes fields that differ, for {@link RowOutcome#CHANGED} and {@link RowOutcome#CONFLICT}
 * @param problems why it was rejected, or notes on what was set right
 */
public record RowResult(String sheet, int row, CatalogueKind kind, String key, RowOutcome outcome,
        List<FieldChange> changes, List<RowProblem> problems) {

    public RowResult {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
