package org.sceneplan.drawing.internal.label;

import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.text.NotoSansMetrics;

/** Writes a name that is too wide for its place in other ways. */
public final class NameLines {
    private static final double LINE_EM = 1.15;
    private static final int LEAST_LETTERS = 4;
    private static final String MORE = "\u2026";

    private NameLines() {
    }

    /**
     * The name in two lines about its own place, broken between words or Chinese characters where they are most alike;
     * empty for a single word.
     *
     * @param mmPerPaperMm group mm per paper mm
     */
    public static List<Primitive.Text> halves(Primitive.Text name, double mmPerPaperMm) {
        String text = name.text();
        int best = -1;
        double bestEm = Double.POSITIVE_INFINITY;
        for (int i = 1; i < text.length(); i++) {
            if (isBreak(text, i)) {
                double em = Math.max(widthEm(name, text.substring(0, i).strip()),
                        widthEm(name, text.substring(i).strip()));
                if (em < bestEm) {
                    best = i;
                    bestEm = em;
                }
            }
        }
        double half = LINE_EM / 2 * name.sizeMm() * mmPerPaperMm;
        return best < 0 ? List.of() : List.of(line(name, text.substring(0, best).strip(), half),
                line(name, text.substring(best).strip(), -half));
    }

    /** The beginning of the name with an ellipsis, no wider than asked for; empty when hardly a letter would be left. */
    public static Optional<Primitive.Text> beginning(Primitive.Text name, double mostMm, double mmPerPaperMm) {
        for (int end = name.text().length() - 1; end >= LEAST_LETTERS; end--) {
            Primitive.Text shorter = line(name, name.text().substring(0, end).strip() + MORE, 0);
            if (TextBoxes.widthMm(shorter, mmPerPaperMm) <= mostMm) {
                return Optional.of(shorter);
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(String text, int index) {
        return text.charAt(index) == ' ' || TextBoxes.hasChinese(text.substring(index - 1, index))
                && TextBoxes.hasChinese(text.substring(index, index + 1));
    }

    private static double widthEm(Primitive.Text name, String text) {
        return NotoSansMetrics.INSTANCE.widthEm(text, name.weight());
    }

    private static Primitive.Text line(Primitive.Text name, String text, double upMm) {
        Coordinate at = Frame.at(name.at(), name.angleDeg()).toPlan(0, upMm);
        return new Primitive.Text(text, at, name.sizeMm(), name.angleDeg(), name.anchor(), name.weight(),
                name.colour(), name.halo());
    }
}
