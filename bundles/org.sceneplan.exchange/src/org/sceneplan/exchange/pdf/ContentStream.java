package org.sceneplan.exchange.pdf;

import java.util.List;

import org.sceneplan.drawing.PaperBox;
import org.sceneplan.exchange.bytes.TextBytes;

/**
 * The drawing operators of one page. What is set already is not set again: colours, widths, dashes, joins, opacity, font
 * and text mode hold until they change. Texts that follow one another share a text object. Source: ISO 32000-1:2008, 8.4
 * (graphics state), 8.5 (paths), 9.4 (text objects), 14.6 (marked content).
 */
final class ContentStream {
    /** Text mode: letters are filled. */
    static final int FILL = 0;
    /** Text mode: outlines of letters are stroked. */
    static final int STROKE = 1;
    private static final double UNKNOWN = Double.NaN;
    private static final int NOT_SET = -1;

    private final OperatorBytes out;
    private String fillColour = "";
    private String strokeColour = "";
    private double opacity = 1;
    private String fillColourOutside = "";
    private double opacityOutside = 1;
    private double widthMm = UNKNOWN;
    private List<Double> dashMm = List.of();
    private int join;
    private int textMode;
    private String font = "";
    private double fontSize;
    private boolean inText;

    /**
     * A page without content.
     *
     * @param out is cleared
     */
    ContentStream(OperatorBytes out) {
        this.out = out;
        out.clear();
    }

    /** Scales everything that follows; only before anything is drawn. */
    void scale(String factor) {
        out.operand(factor).operand("0 0").operand(factor).operand("0 0").operator("cm");
    }

    /** Moves and scales everything that follows; only before anything is drawn. */
    void place(double x, double y, double factor) {
        out.factor(factor).operand("0 0").factor(factor).factor(x).factor(y).operator("cm");
    }

    /** Moves and scales what follows until {@link #endFrame}: areas only. */
    void beginFrame(double x, double y, double scale) {
        endText();
        fillColourOutside = fillColour;
        opacityOutside = opacity;
        out.operator("q").factor(scale).operand("0 0").factor(scale).factor(x).factor(y).operator("cm");
    }

    /** Everything is again as it was before the frame. */
    void endFrame() {
        out.operator("Q");
        fillColour = fillColourOutside;
        opacity = opacityOutside;
    }

    /** Paints only inside a part of the page until {@link #endWindow}. */
    void beginWindow(PaperBox window) {
        endText();
        opacityOutside = opacity;
        out.operator("q");
        rectangle(window.xMm(), window.yMm(), window.xMm() + window.widthMm(), window.yMm() + window.heightMm());
        out.operator("W").operator("n");
    }

    /** Paints everywhere again; what is set is set anew. */
    void endWindow() {
        endText();
        out.operator("Q");
        fillColour = "";
        strokeColour = "";
        opacity = opacityOutside;
        widthMm = UNKNOWN;
        dashMm = null;
        join = NOT_SET;
        textMode = NOT_SET;
        font = "";
    }

    /** Opens optional content. */
    void beginLayer(String name) {
        endText();
        out.operand("/OC").operand("/" + name).operator("BDC");
    }

    /** Closes optional content. */
    void endLayer() {
        endText();
        out.operator("EMC");
    }

    /** Colour of areas and letters as {@code #RRGGBB}. */
    void fillColour(String colour) {
        if (!colour.equals(fillColour)) {
            fillColour = colour;
            out.operand(PdfColour.operands(colour)).operator("rg");
        }
    }

    /** Colour of lines as {@code #RRGGBB}. */
    void strokeColour(String colour) {
        if (!colour.equals(strokeColour)) {
            strokeColour = colour;
            out.operand(PdfColour.operands(colour)).operator("RG");
        }
    }

    /** Opacity of areas and letters, by the name of a state; lines stay opaque. */
    void opacity(double value, String state) {
        opacity = value;
        out.operand("/" + state).operator("gs");
    }

    /** Whether areas and letters have another opacity. */
    boolean hasOtherOpacity(double value) {
        return value != opacity;
    }

    /** How lines are drawn, in mm. */
    void line(double newWidthMm, List<Double> newDashMm, int newJoin) {
        if (newWidthMm != widthMm) {
            widthMm = newWidthMm;
            out.number(newWidthMm).operator("w");
        }
        if (!newDashMm.equals(dashMm)) {
            dashMm = newDashMm;
            out.operand("[");
            for (double part : newDashMm) {
                out.number(part);
            }
            out.operand("] 0").operator("d");
        }
        if (newJoin != join) {
            join = newJoin;
            out.number(newJoin).operator("j");
        }
    }

    void moveTo(double x, double y) {
        endText();
        out.number(x).number(y).operator("m");
    }

    void lineTo(double x, double y) {
        out.number(x).number(y).operator("l");
    }

    void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        out.number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    void close() {
        out.operator("h");
    }

    /** A closed rectangle: the same as a move, three lines and a close. */
    void rectangle(double x, double y, double oppositeX, double oppositeY) {
        endText();
        long left = TextBytes.thousandths(x);
        long low = TextBytes.thousandths(y);
        out.thousandths(left).thousandths(low).thousandths(TextBytes.thousandths(oppositeX) - left)
                .thousandths(TextBytes.thousandths(oppositeY) - low).operator("re");
    }

    /** Paints the path: {@code f}, {@code S} or {@code B}. */
    void paint(boolean filled, boolean stroked) {
        out.operator(filled && stroked ? "B" : filled ? "f" : "S");
    }

    /** Places the next letters: cosine and sine of the direction of the line, and where it begins. */
    void textAt(double cos, double sin, double x, double y, int mode) {
        if (!inText) {
            inText = true;
            out.operator("BT");
        }
        if (mode != textMode) {
            textMode = mode;
            out.number(mode).operator("Tr");
        }
        out.number(cos).number(sin).number(-sin).number(cos).number(x).number(y).operator("Tm");
    }

    /** Font of the next letters. */
    void font(String name, double size) {
        if (!name.equals(font) || size != fontSize) {
            font = name;
            fontSize = size;
            out.operand("/" + name).number(size).operator("Tf");
        }
    }

    /** Where the numbers of the next glyphs go; {@link #closeGlyphs} shows them. */
    OperatorBytes openGlyphs() {
        out.openString();
        return out;
    }

    /** Shows the glyphs. */
    void closeGlyphs() {
        out.closeString().operator("Tj");
    }

    /** Ends the page. */
    void finish() {
        endText();
    }

    private void endText() {
        if (inText) {
            inText = false;
            out.operator("ET");
        }
    }
}
