package org.sceneplan.drawing.internal.design;

import org.sceneplan.drawing.ChangeMark;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;

/**
 * How changes look. Colours are told apart by people who see red and green alike (Okabe and Ito, Color Universal
 * Design, 2008); line widths and dashes tell them apart in grey print.
 */
final class ChangeInk {
    static final String ADDED = "#0072B2";
    static final String REMOVED = "#D55E00";
    static final String MOVED = Ink.BLACK;
    static final String OTHER = "#882E72";

    static final Style ARROW = Style.stroked(MOVED, 0.5);
    private static final Style OLD_PLACE = Style.stroked(Ink.DETAIL, 0.3).dashed(1.0, 0.7);
    private static final Style CROSS = Style.stroked(REMOVED, Ink.PRODUCT_MM);

    private ChangeInk() {
    }

    /** The colour of a mark. */
    static String colour(ChangeMark mark) {
        return switch (mark) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case MOVED -> MOVED;
            case REPLACED, CHANGED -> OTHER;
        };
    }

    /** The outline of a thing with a mark, with the paper or a tint in it. */
    static Style body(ChangeMark mark) {
        return switch (mark) {
            case ADDED -> Style.stroked(ADDED, 0.7).withFill("#CFE5F3", 1);
            case REMOVED -> Style.stroked(REMOVED, 0.5).dashed(1.6, 0.9);
            case REPLACED -> Style.stroked(OTHER, 0.5).dashed(3.0, 0.6, 0.6, 0.6).withFill("#EFE0EC", 1);
            case MOVED -> Style.stroked(MOVED, 0.5).withFill(Ink.PAPER, 1);
            case CHANGED -> Style.stroked(OTHER, 0.5).dashed(0.6, 0.6).withFill(Ink.PAPER, 1);
        };
    }

    /** A box about the origin of a frame, as it is drawn with a mark. */
    static void box(Sketch pad, ChangeMark mark, double widthMm, double depthMm) {
        double w = widthMm / 2;
        double d = depthMm / 2;
        pad.rectangle(-w, -d, w, d, body(mark));
        if (mark == ChangeMark.REMOVED) {
            pad.line(-w, -d, w, d, CROSS);
            pad.line(-w, d, w, -d, CROSS);
        }
    }

    /** Where something that moved stood before. */
    static void oldPlace(Sketch pad, double widthMm, double depthMm) {
        pad.rectangle(-widthMm / 2, -depthMm / 2, widthMm / 2, depthMm / 2, OLD_PLACE);
    }

    /** The sign of a mark, 8 wide and 3 high about the origin of a frame in paper mm. */
    static void sign(Sketch pad, ChangeMark mark) {
        if (mark == ChangeMark.MOVED) {
            oldPlace(pad.inner(-2.9, 0, 0), 2.2, 2.4);
            box(pad.inner(2.9, 0, 0), mark, 2.2, 2.4);
            pad.line(-2.9, 0, 1, 0, ARROW);
            pad.polygon(Style.filled(MOVED), 1.8, 0, 0.4, 0.6, 0.4, -0.6);
        } else {
            box(pad, mark, 6, 2.4);
        }
    }

    /** A pad about the origin. */
    static Sketch pad() {
        return new Sketch(Frame.IDENTITY);
    }
}
