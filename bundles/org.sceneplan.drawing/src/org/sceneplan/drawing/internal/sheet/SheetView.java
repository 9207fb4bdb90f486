package org.sceneplan.drawing.internal.sheet;

import java.util.List;

import org.sceneplan.drawing.DrawnElement;

/** What stands in the middle of a sheet, drawn true to scale in plan mm. */
public interface SheetView {

    /** Width of the bare content in plan mm, a lower bound of what is drawn. */
    double widthMm();

    /** Height of the bare content in plan mm, a lower bound of what is drawn. */
    double heightMm();

    /** Paper mm that annotations need at least beside the content, both sides together. */
    double besideMm();

    /** Draws the content at a scale, in painting order. */
    List<DrawnElement> draw(double scale);
}
