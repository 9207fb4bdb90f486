package org.sceneplan.drawing;

import java.util.List;

/** Something a pen can paint. */
public sealed interface Primitive {

    /** A path of straight and curved steps; filled with the non-zero rule, then stroked. */
    record Path(List<PathStep> steps, Style style) implements Primitive {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One line of text.
     *
     * @param at anchor point in the millimetres of the group
     * @param heightMm height of a capital-size character in PAPER mm
     * @param angleDeg direction of the baseline, counter-clockwise
     * @param halo colour behind the letters so that they stay readable on lines, empty = none
     */
    record Text(String text, Coordinate at, double heightMm, double angleDeg, Anchor anchor, String colour,
            String halo) implements Primitive {
    }

    /** Which point of the text lies on its anchor point. */
    enum Anchor {
        START, MIDDLE, END
    }
}
