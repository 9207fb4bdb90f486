package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.drawing.text.TextMetrics;
import org.sceneplan.geometry.Box;

/** Collects how far painted primitives reach, in plan mm. */
public final class DrawnBounds {
    /** Fonts of the system may be wider than the one the metrics are of. */
    private static final double FONT_SPARE = 1.15;
    private static final double ACCENT_EM = 0.15;

    private final double paperToPlan;
    private double minXMm = Double.POSITIVE_INFINITY;
    private double minYMm = Double.POSITIVE_INFINITY;
    private double maxXMm = Double.NEGATIVE_INFINITY;
    private double maxYMm = Double.NEGATIVE_INFINITY;

    /**
     * Bounds of nothing yet.
     *
     * @param paperToPlan plan mm of one paper mm, for example 100
     */
    public DrawnBounds(double paperToPlan) {
        this.paperToPlan = paperToPlan;
    }

    /** Takes primitives in; returns these bounds. */
    public DrawnBounds add(List<Primitive> primitives) {
        for (Primitive primitive : primitives) {
            add(primitive);
        }
        return this;
    }

    /** Takes a primitive in; returns these bounds. */
    public DrawnBounds add(Primitive primitive) {
        if (primitive instanceof Primitive.Path path) {
            addPath(path);
        } else if (primitive instanceof Primitive.Text text) {
            addText(text);
        }
        return this;
    }

    /** Whether nothing was taken in. */
    public boolean isEmpty() {
        return minXMm > maxXMm;
    }

    /**
     * The bounds in whole mm, rounded outwards.
     *
     * @throws IllegalArgumentException if nothing was taken in
     */
    public Box box() {
        return new Box((int) Math.floor(minXMm), (int) Math.floor(minYMm), (int) Math.ceil(maxXMm),
                (int) Math.ceil(maxYMm));
    }

    private void addPath(Primitive.Path path) {
        double half = path.style().strokeWidthMm() * paperToPlan / 2;
        for (PathStep step : path.steps()) {
            add(step, half);
        }
    }

    private void addText(Primitive.Text text) {
        double size = text.sizeMm() * paperToPlan;
        double width = NotoSansMetrics.INSTANCE.widthEm(text.text(), text.weight()) * size * FONT_SPARE;
        double left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        double low = -(TextMetrics.DESCENT_EM + ACCENT_EM) * size;
        double high = (TextMetrics.ASCENT_EM + ACCENT_EM) * size;
        double cos = Math.cos(Math.toRadians(text.angleDeg()));
        double sin = Math.sin(Math.toRadians(text.angleDeg()));
        for (double x : new double[] {left, left + width}) {
            for (double y : new double[] {low, high}) {
                add(text.at().x() + x * cos - y * sin, text.at().y() + x * sin + y * cos, 0);
            }
        }
    }

    /** Without a switch over patterns, which is slow until it is compiled to the end; closing adds no point. */
    private void add(PathStep step, double margin) {
        if (step instanceof PathStep.LineTo to) {
            add(to.x(), to.y(), margin);
        } else if (step instanceof PathStep.MoveTo to) {
            add(to.x(), to.y(), margin);
        } else if (step instanceof PathStep.CurveTo to) {
            add(to.x1(), to.y1(), margin);
            add(to.x2(), to.y2(), margin);
            add(to.x(), to.y(), margin);
        }
    }

    /** Without the functions for the least and the greatest number, which look for zeros of either sign first. */
    private void add(double x, double y, double margin) {
        if (x - margin < minXMm) {
            minXMm = x - margin;
        }
        if (y - margin < minYMm) {
            minYMm = y - margin;
        }
        if (x + margin > maxXMm) {
            maxXMm = x + margin;
        }
        if (y + margin > maxYMm) {
            maxYMm = y + margin;
        }
    }
}
