package org.sceneplan.drawing.internal.label;

import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.drawing.text.TextMetrics;

/** The area a text covers. */
public final class TextBoxes {
    private static final int FIRST_CHINESE = 0x2E80;
    private static final String TAILS = "gjpqyQ,;()[]/|²³";

    private TextBoxes() {
    }

    /**
     * Box of a text in the millimetres of its group.
     *
     * @param mmPerPaperMm group mm per paper mm: 100 at 1:100, 1 on paper
     */
    public static Patch of(Primitive.Text text, double mmPerPaperMm) {
        double em = text.sizeMm() * mmPerPaperMm;
        double width = widthMm(text, mmPerPaperMm);
        double start = startMm(text, mmPerPaperMm);
        return Patch.box(Frame.at(text.at(), text.angleDeg()), start, -descentEm(text.text()) * em, start + width,
                ascentEm(text.text()) * em);
    }

    /** Width of a text in the millimetres of its group, along its line. */
    public static double widthMm(Primitive.Text text, double mmPerPaperMm) {
        return NotoSansMetrics.INSTANCE.widthEm(text.text(), text.weight()) * text.sizeMm() * mmPerPaperMm;
    }

    /** Where a text begins, from its anchor in the direction of reading, in the millimetres of its group. */
    public static double startMm(Primitive.Text text, double mmPerPaperMm) {
        return switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -widthMm(text, mmPerPaperMm) / 2;
            case END -> -widthMm(text, mmPerPaperMm);
        };
    }

    /** Height of the text above its baseline, em: letters and digits are lower than Chinese characters. */
    public static double ascentEm(String text) {
        return hasChinese(text) ? TextMetrics.ASCENT_EM : TextMetrics.CAP_HEIGHT_EM + 0.02;
    }

    /** Depth below the baseline, em. */
    public static double descentEm(String text) {
        return hasChinese(text) || hasTail(text) ? TextMetrics.DESCENT_EM : 0.02;
    }

    /** Whether there are Chinese characters in a text. */
    public static boolean hasChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_CHINESE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTail(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TAILS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
