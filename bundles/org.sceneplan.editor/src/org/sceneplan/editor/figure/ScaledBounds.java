package org.sceneplan.editor.figure;

import org.eclipse.draw2d.geometry.Rectangle;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Box;

/** Pixels that a box of the plan covers. */
final class ScaledBounds {

    private ScaledBounds() {
    }

    /** The pixels that a box touches, with spare pixels on each side. */
    static Rectangle of(Box box, PlanScale scale, int sparePixels) {
        int x = (int) Math.floor(scale.x(box.minXMm())) - sparePixels;
        int y = (int) Math.floor(scale.y(box.maxYMm())) - sparePixels;
        int right = (int) Math.ceil(scale.x(box.maxXMm())) + sparePixels;
        int bottom = (int) Math.ceil(scale.y(box.minYMm())) + sparePixels;
        return new Rectangle(x, y, right - x, bottom - y);
    }
}
