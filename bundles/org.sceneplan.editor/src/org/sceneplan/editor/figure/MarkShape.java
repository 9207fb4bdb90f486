package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Graphics;

/** The shape of a mark in plan mm with y downwards; may own a path. */
sealed interface MarkShape permits CornerShape, CurveShape, PathShape {

    /** Fills with the background colour on graphics of a scale. */
    void fill(Graphics graphics, double pixelsPerMm);

    /** Strokes with the present line on graphics of a scale. */
    void draw(Graphics graphics, double pixelsPerMm);

    /** Releases the path if there is one; the shape is not to be used any more. */
    void dispose();
}
