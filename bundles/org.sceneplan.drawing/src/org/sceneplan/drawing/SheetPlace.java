package org.sceneplan.drawing;

import org.sceneplan.geometry.Box;

/**
 * Where a sheet falls around the plan that is drawn on it. Boxes in plan mm, frame x east and y north, rounded to whole
 * mm of the plan: far less than a line is wide on paper.
 *
 * @param size size of the sheet
 * @param scaleDenominator scale of the plan, 100 for 1:100
 * @param paper edge of the trimmed sheet
 * @param frame drawing frame on it
 * @param blocks the part of the frame that title block, legend and tables take; the plan lies in the rest
 */
public record SheetPlace(SheetSize size, int scaleDenominator, Box paper, Box frame, Box blocks) {

    /** Size and scale as they are written in every language, {@code A2 1:75}. */
    public String label() {
        return size.name() + " 1:" + scaleDenominator;
    }
}
