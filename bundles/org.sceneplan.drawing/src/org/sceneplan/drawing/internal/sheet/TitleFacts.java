package org.sceneplan.drawing.internal.sheet;

import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.rules.DesignContext;

/**
 * What a title block writes.
 *
 * @param sheetNumber number of the sheet, as people read it
 * @param scaleText scale as it is printed
 * @param sizeText size of the sheet, with what it is reduced to
 * @param sealed whether the block keeps a field for a seal
 */
record TitleFacts(DesignContext context, Texts texts, SheetSettings settings, String drawingName, String sheetNumber,
        String scaleText, String sizeText, boolean sealed) {
}
