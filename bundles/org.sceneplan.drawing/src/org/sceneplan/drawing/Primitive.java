package org.sceneplan.drawing;

import java.util.List;

/** Something a pen can paint. */
public sealed interface Primitive {

    /**
     * A path of straight and curved steps; filled with the non-zero rule, then stroked with round joins and butt
     * ends.
     */
    record Path(List<PathStep> steps, Style style) implements Primitive {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One line of text.
     *
     * @param at anchor point on the baseline, in the millimetres of the group
     * @param sizeMm font size (em) in PAPER mm: a Chinese character is about 0.9 of it high, a capital letter 0.73
     * @param angleDeg direction of the baseline, counter-clockwise from the x axis of the group
     * @param weight normal or bold letters
     * @param colour colour of the letters {@code #RRGGBB}
     * @param halo colour behind the letters so that they stay readable on lines, empty = none
     */
    record Text(String text, Coordinate at, double sizeMm, double angleDeg, Anchor anchor, Weight weight,
            String colour, String halo) implements Primitive {
    }

    /** Which point of the text lies on its anchor point. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** Thickness of letters. */
    enum Weight {
        REGULAR, BOLD
    }
}
