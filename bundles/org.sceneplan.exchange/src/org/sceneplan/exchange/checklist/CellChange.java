package org.sceneplan.exchange.checklist;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.rules.wording.Bilingual;

/**
 * A cell the store changed.
 *
 * @param field which cell
 * @param before what the plan held; empty texts for nothing
 * @param after what it holds now
 */
public record CellChange(DisplayField field, Bilingual before, Bilingual after) {
}
