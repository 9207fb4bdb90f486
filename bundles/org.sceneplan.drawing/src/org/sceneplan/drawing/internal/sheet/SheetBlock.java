package org.sceneplan.drawing.internal.sheet;

/** A part of the sheet that fills a column: title block, table, legend. */
public interface SheetBlock {

    /** Height it needs in a column of this width, paper mm; 0 = it has nothing to say. */
    double heightMm(double widthMm);

    /** Draws it with its upper left corner at x, top. */
    void draw(PaperPad pad, double x, double top, double widthMm);
}
