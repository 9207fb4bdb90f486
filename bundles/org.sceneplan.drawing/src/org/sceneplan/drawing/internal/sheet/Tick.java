package org.sceneplan.drawing.internal.sheet;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Sketch;

/** The mark for yes, drawn: as a letter it is a square root in some fonts. */
public final class Tick {
    private static final double PEN_MM = 0.35;

    private Tick() {
    }

    /** Draws it about the origin of a frame in paper mm. */
    public static void draw(Sketch sketch, String colour) {
        sketch.polyline(Style.stroked(colour, PEN_MM), -1, 0, -0.35, -0.8, 1, 0.9);
    }
}
