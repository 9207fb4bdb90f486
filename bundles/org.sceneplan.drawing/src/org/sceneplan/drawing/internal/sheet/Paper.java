package org.sceneplan.drawing.internal.sheet;

import org.sceneplan.drawing.SheetSize;

/** A sheet of paper with its frame and the column for title block, legend and notes at the right. */
public record Paper(SheetSize size, boolean landscape) {
    private static final double COLUMN_MM = 84;
    private static final double PAD_MM = 4;

    double widthMm() {
        return size.widthMm(landscape);
    }

    double heightMm() {
        return size.heightMm(landscape);
    }

    Area frame() {
        return new Area(SheetSize.BINDING_MM, size.marginMm(), widthMm() - size.marginMm(),
                heightMm() - size.marginMm());
    }

    /** The column at the right, to its edges. */
    Area column() {
        Area frame = frame();
        return new Area(frame.maxX() - COLUMN_MM, frame.minY(), frame.maxX(), frame.maxY());
    }

    /** Where blocks may be drawn in the column. */
    Area blocks() {
        return column().inset(PAD_MM);
    }

    /** Area of the drawing with its tables. */
    Area drawing() {
        Area frame = frame();
        return new Area(frame.minX(), frame.minY(), column().minX(), frame.maxY()).inset(PAD_MM);
    }
}
