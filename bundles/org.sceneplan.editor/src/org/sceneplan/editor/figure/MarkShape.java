package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Graphics;

/** The shape of a mark in plan mm with y downwards; may own a path. */
sealed interface MarkShape permits CornerShape, PathShape {

    /** Fills with the background colour. */
    void fill(Graphics graphics);

    /** Strokes with the present line. */
    void draw(Graphics graphics);

    /** Releases the path if there is one; the shape is not to be used any more. */
    void dispose();
}
