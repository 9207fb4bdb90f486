package org.sceneplan.exchange.dxf.write;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;

/**
 * Draws primitives as polylines and texts. Lines only: fills, colours and widths belong to layers in CAD. Curves that
 * are arcs of circles stay arcs, others become chains of short lines.
 */
public final class PrimitivePen {
    /** Height of capital letters as a share of the font size. */
    public static final double CAPITAL_SHARE = 0.7;
    private static final int CURVE_STEPS = 12;
    private static final double ARC_TOLERANCE = 0.002;

    private final EntityWriter out;
    private final String layer;
    private final double scale;
    private final DoubleBinaryOperator toX;
    private final DoubleBinaryOperator toY;
    private final double angleDeg;
    private double[] corners = new double[48];
    private int length;

    private PrimitivePen(EntityWriter out, String layer, double scale, Placement frame) {
        this.out = out;
        this.layer = layer;
        this.scale = scale;
        double cos = StrictMath.cos(StrictMath.toRadians(frame.angleDeg()));
        double sin = StrictMath.sin(StrictMath.toRadians(frame.angleDeg()));
        this.toX = (x, y) -> (x - frame.x()) * cos + (y - frame.y()) * sin;
        this.toY = (x, y) -> (y - frame.y()) * cos - (x - frame.x()) * sin;
        this.angleDeg = frame.angleDeg();
    }

    /**
     * A pen.
     *
     * @param scale mm of the plan per mm of paper, for the size of texts
     */
    public static PrimitivePen on(EntityWriter out, String layer, double scale) {
        return new PrimitivePen(out, layer, scale, new Placement(0, 0, 0));
    }

    /** A pen that draws plan coordinates in the frame of something placed in the plan. */
    public static PrimitivePen inFrame(EntityWriter out, String layer, double scale, Placement frame) {
        return new PrimitivePen(out, layer, scale, frame);
    }

    /** Draws primitives in their order. */
    public void draw(List<Primitive> primitives) {
        for (Primitive primitive : primitives) {
            switch (primitive) {
                case Primitive.Path path -> draw(path);
                case Primitive.Text text -> draw(text);
            }
        }
    }

    private void draw(Primitive.Text text) {
        Placement at = new Placement(x(text.at().x(), text.at().y()), y(text.at().x(), text.at().y()),
                text.angleDeg() - angleDeg);
        int align = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> 1;
            case END -> 2;
        };
        out.text(layer, at, text.sizeMm() * scale * CAPITAL_SHARE, align, text.text());
    }

    private void draw(Primitive.Path path) {
        boolean isDashed = !path.style().dashMm().isEmpty();
        double[] last = new double[2];
        length = 0;
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo to -> {
                    flush(false, isDashed);
                    corner(to.x(), to.y(), last);
                }
                case PathStep.LineTo to -> corner(to.x(), to.y(), last);
                case PathStep.CurveTo to -> curve(to, last);
                case PathStep.Close close -> flush(true, isDashed);
            }
        }
        flush(false, isDashed);
    }

    private void corner(double x, double y, double[] last) {
        if (length + 3 > corners.length) {
            corners = java.util.Arrays.copyOf(corners, corners.length * 2);
        }
        corners[length++] = x(x, y);
        corners[length++] = y(x, y);
        corners[length++] = 0;
        last[0] = x;
        last[1] = y;
    }

    private void curve(PathStep.CurveTo to, double[] last) {
        double bulge = bulge(to, last[0], last[1]);
        if (!Double.isNaN(bulge)) {
            corners[length - 1] = bulge;
            corner(to.x(), to.y(), last);
            return;
        }
        double fromX = last[0];
        double fromY = last[1];
        for (int i = 1; i <= CURVE_STEPS; i++) {
            double t = (double) i / CURVE_STEPS;
            corner(bezier(fromX, to.x1(), to.x2(), to.x(), t), bezier(fromY, to.y1(), to.y2(), to.y(), t), last);
        }
    }

    /** The bulge of a curve that is an arc of a circle, NaN of any other. */
    private static double bulge(PathStep.CurveTo to, double fromX, double fromY) {
        double startX = to.x1() - fromX;
        double startY = to.y1() - fromY;
        double endX = to.x() - to.x2();
        double endY = to.y() - to.y2();
        double angle = StrictMath.atan2(startX * endY - startY * endX, startX * endX + startY * endY);
        double chord = Math.hypot(to.x() - fromX, to.y() - fromY);
        if (chord == 0 || angle == 0 || Math.abs(Math.hypot(startX, startY) - Math.hypot(endX, endY)) > chord / 100) {
            return Double.NaN;
        }
        double bulge = StrictMath.tan(angle / 4);
        double middleX = bezier(fromX, to.x1(), to.x2(), to.x(), 0.5);
        double middleY = bezier(fromY, to.y1(), to.y2(), to.y(), 0.5);
        double arcX = (fromX + to.x()) / 2 + bulge / 2 * (to.y() - fromY);
        double arcY = (fromY + to.y()) / 2 - bulge / 2 * (to.x() - fromX);
        return Math.hypot(middleX - arcX, middleY - arcY) > chord * ARC_TOLERANCE ? Double.NaN : bulge;
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private void flush(boolean isClosed, boolean isDashed) {
        boolean repeats = isClosed && length > 6 && Math.hypot(corners[0] - corners[length - 3],
                corners[1] - corners[length - 2]) < 1e-6;
        int end = repeats ? length - 3 : length;
        if (end >= 6) {
            out.polyline(layer, java.util.Arrays.copyOf(corners, end), isClosed, isDashed, "");
        }
        length = 0;
    }

    private double x(double x, double y) {
        return toX.applyAsDouble(x, y);
    }

    private double y(double x, double y) {
        return toY.applyAsDouble(x, y);
    }
}
