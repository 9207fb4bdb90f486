package org.sceneplan.exchange.checklist;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/**
 * The verdict on one row of the file or, for {@link ImportVerdict#MISSING_ROW}, on one position of the plan.
 *
 * @param row row of the sheet or line of the text file, from 1; 0 for a missing row
 * @param key stable key as the file has it, the id of the position for a missing row; may be empty
 * @param fixture number of the fixture as the file has it
 * @param position number of the position as the file has it
 * @param verdict what became of it
 * @param reasons why, each a sentence; empty for rows that are taken or unchanged without remark
 * @param changes what was taken over
 * @param cells what the file holds in the cells for the store, in the order of the fields
 */
public record RowVerdict(int row, String key, String fixture, String position, ImportVerdict verdict,
        List<Bilingual> reasons, List<CellChange> changes, List<String> cells) {

    public RowVerdict {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        cells = List.copyOf(cells);
    }
}
