package org.sceneplan.drawing.text;

import org.sceneplan.drawing.Primitive.Weight;

/** Widths and heights of letters, all as a share of the font size (em). */
public interface TextMetrics {

    /** Height of a capital letter or digit above the baseline, em. */
    double CAP_HEIGHT_EM = 0.74;

    /** Top of a Chinese character above the baseline, em. */
    double ASCENT_EM = 0.86;

    /** Bottom of a Chinese character below the baseline, em; positive. */
    double DESCENT_EM = 0.12;

    /**
     * Width of a line of text.
     *
     * @return sum of the advance widths in em; 0 for an empty text
     */
    double widthEm(String text, Weight weight);
}
