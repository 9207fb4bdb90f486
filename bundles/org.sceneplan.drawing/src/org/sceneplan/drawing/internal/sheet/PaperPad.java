package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.text.NotoSansMetrics;

/** Collects lines and texts in paper mm; texts that are too wide are set smaller, then cut. */
public final class PaperPad {
    public static final Style THIN = Style.stroked(Ink.BLACK, Ink.PRODUCT_MM);
    public static final Style HAIR = Style.stroked(Ink.FAINT, Ink.THIN_MM);
    static final double LEAST_SIZE = 0.72;
    /** No text is printed smaller: about five points. */
    private static final double LEAST_TEXT_MM = 1.8;
    private static final double MIDDLE_EM = 0.37;

    private final List<Primitive> primitives = new ArrayList<>();

    public List<Primitive> primitives() {
        return List.copyOf(primitives);
    }

    public void line(double x1, double y1, double x2, double y2, Style style) {
        primitives.addAll(new Sketch(Frame.IDENTITY).line(x1, y1, x2, y2, style).primitives());
    }

    public void rectangle(double minX, double minY, double maxX, double maxY, Style style) {
        primitives.addAll(new Sketch(Frame.IDENTITY).rectangle(minX, minY, maxX, maxY, style).primitives());
    }

    /** Shapes drawn by somebody else. */
    public void add(List<Primitive> others) {
        primitives.addAll(others);
    }

    /** How a text is set. */
    public record Type(double sizeMm, Weight weight, String colour, Anchor anchor) {
        public static final Type BODY = new Type(2.3, Weight.REGULAR, Ink.BLACK, Anchor.START);
        public static final Type LABEL = new Type(1.9, Weight.REGULAR, Ink.DETAIL, Anchor.START);
        public static final Type STRONG = new Type(2.6, Weight.BOLD, Ink.BLACK, Anchor.START);

        public Type anchored(Anchor other) {
            return new Type(sizeMm, weight, colour, other);
        }

        public Type sized(double mm) {
            return new Type(mm, weight, colour, anchor);
        }

        public Type coloured(String other) {
            return new Type(sizeMm, weight, other, anchor);
        }
    }

    /** A text on a baseline, no wider than {@code widthMm}. */
    public void text(String text, double x, double y, double widthMm, Type type) {
        if (text.isEmpty()) {
            return;
        }
        String fitted = text;
        double size = type.sizeMm();
        double natural = width(text, type.weight()) * size;
        if (natural > widthMm) {
            size = Math.max(Math.max(size * LEAST_SIZE, Math.min(size, LEAST_TEXT_MM)), size * widthMm / natural);
            fitted = cut(text, type.weight(), widthMm / size);
        }
        primitives.add(new Text(fitted, new Coordinate(x, y), size, 0, type.anchor(), type.weight(), type.colour(),
                ""));
    }

    /** A text whose capitals are centred on a height. */
    public void centred(String text, double x, double middleY, double widthMm, Type type) {
        text(text, x, middleY - type.sizeMm() * MIDDLE_EM, widthMm, type);
    }

    private static String cut(String text, Weight weight, double widthEm) {
        if (width(text, weight) <= widthEm + 1e-9) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", weight) > widthEm) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** Breaks a text into lines no wider than {@code widthMm}: between words, Chinese anywhere. */
    public static List<String> lines(String text, double widthMm, Type type) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.length();
            while (width(text.substring(start, end), type.weight()) * type.sizeMm() > widthMm && end > start + 1) {
                end = breakBefore(text, start, end);
            }
            lines.add(text.substring(start, end).strip());
            start = end;
        }
        return lines;
    }

    private static int breakBefore(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            boolean chinese = text.charAt(i) >= 0x2E80 && "，。；：、）".indexOf(text.charAt(i)) < 0;
            if (chinese || text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return start + 1;
    }

    private static double width(String text, Weight weight) {
        return NotoSansMetrics.INSTANCE.widthEm(text, weight);
    }
}
