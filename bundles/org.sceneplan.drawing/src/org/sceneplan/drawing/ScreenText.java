package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

/**
 * A text as a screen shows it.
 *
 * @param text the text on paper
 * @param factor how many times larger than on paper it shows
 * @param fixed the point that stays where it is, in the millimetres of the group
 */
public record ScreenText(Primitive.Text text, double factor, Coordinate fixed) {

    public ScreenText {
        requireNonNull(text, "text");
        requireNonNull(fixed, "fixed");
    }

    /** A text that shows so many times larger about its anchor. */
    public static ScreenText of(Primitive.Text text, double factor) {
        return new ScreenText(text, factor, text.at());
    }

    /** The text as it shows. */
    public Primitive.Text enlarged() {
        return new Primitive.Text(text.text(), new Coordinate(fixed.x() + (text.at().x() - fixed.x()) * factor,
                fixed.y() + (text.at().y() - fixed.y()) * factor), text.sizeMm() * factor, text.angleDeg(),
                text.anchor(), text.weight(), text.colour(), text.halo());
    }
}
