package org.sceneplan.editor.overlay;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** One thing above the drawing, in plan millimetres; line widths, signs and texts keep their size on the screen. */
public sealed interface OverlayMark {

    /** An area. */
    record Shape(Ring ring, OverlayStyle style) implements OverlayMark {
    }

    /** A line. */
    record Line(Point from, Point to, OverlayStyle style) implements OverlayMark {
    }

    /** A length with arrow heads and its number in the middle. */
    record Length(Point from, Point to, String text, OverlayStyle style) implements OverlayMark {
    }

    /** A sentence beside a point, kept clear of other texts and inside the window. */
    record Tag(Point at, String text, OverlayStyle style) implements OverlayMark {
    }

    /** A square handle. */
    record Grip(Point at, boolean round) implements OverlayMark {
    }

    /** A small cross. */
    record Cross(Point at, OverlayStyle style) implements OverlayMark {
    }
}
