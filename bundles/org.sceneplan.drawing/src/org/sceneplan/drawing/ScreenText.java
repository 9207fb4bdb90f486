package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.geometry.Box;

/**
 * A text as a screen shows it.
 *
 * @param text the text on paper
 * @param factor how many times larger than on paper it shows
 * @param fixed the point that stays where it is, in the millimetres of the group
 * @param lines what is written in its place, in its size on paper: the text itself, its two halves below each other, or
 *        its beginning
 */
public record ScreenText(Primitive.Text text, double factor, Coordinate fixed, List<Primitive.Text> lines) {

    public ScreenText {
        requireNonNull(text, "text");
        requireNonNull(fixed, "fixed");
        lines = List.copyOf(lines);
    }

    /** A text that is written as on paper. */
    public ScreenText(Primitive.Text text, double factor, Coordinate fixed) {
        this(text, factor, fixed, List.of(text));
    }

    /** A text that shows so many times larger about its anchor. */
    public static ScreenText of(Primitive.Text text, double factor) {
        return new ScreenText(text, factor, text.at());
    }

    /** Whether something else is written than on paper. */
    public boolean isRewritten() {
        return lines.size() != 1 || lines.getFirst() != text;
    }

    /** Every line as a text of its own. */
    public List<ScreenText> each() {
        return lines.stream().map(line -> new ScreenText(line, factor, fixed)).toList();
    }

    /** The text as it shows in one line. */
    public Primitive.Text enlarged() {
        return enlarged(text);
    }

    /** The lines as they show. */
    public List<Primitive.Text> enlargedLines() {
        return lines.stream().map(this::enlarged).toList();
    }

    /**
     * The box around all that is written, plan mm.
     *
     * @param paperToPlan plan mm of one paper mm
     */
    public Box box(double paperToPlan) {
        List<Patch> boxes = enlargedLines().stream().map(line -> TextBoxes.of(line, paperToPlan)).toList();
        return new Box((int) Math.floor(boxes.stream().mapToDouble(Patch::minX).min().orElseThrow()),
                (int) Math.floor(boxes.stream().mapToDouble(Patch::minY).min().orElseThrow()),
                (int) Math.ceil(boxes.stream().mapToDouble(Patch::maxX).max().orElseThrow()),
                (int) Math.ceil(boxes.stream().mapToDouble(Patch::maxY).max().orElseThrow()));
    }

    private Primitive.Text enlarged(Primitive.Text line) {
        return new Primitive.Text(line.text(), new Coordinate(fixed.x() + (line.at().x() - fixed.x()) * factor,
                fixed.y() + (line.at().y() - fixed.y()) * factor), line.sizeMm() * factor, line.angleDeg(),
                line.anchor(), line.weight(), line.colour(), line.halo());
    }
}
