package org.sceneplan.editor.figure;

import java.util.Arrays;
import java.util.List;

import org.sceneplan.drawing.PathStep;

/**
 * Takes corners along a curve, as many as it takes to look like it.
 *
 * <p>Source of the number of corners: G. Wang, The Subdivision Method for Finding the Intersection between Two Bezier
 * Curves or Surfaces, Zhejiang University Journal, 1984.
 */
final class FewCorners {
    /** A line that is so far off looks the same once its edges are smoothed. */
    private static final double TOLERANCE_PIXELS = 0.2;
    /** With more corners the curve itself is as fast. */
    private static final int MOST_CORNERS = 20;

    private final double toleranceMm;
    private final int[] xy = new int[2 * MOST_CORNERS];
    private int length;
    private double x;
    private double y;

    private FewCorners(double toleranceMm) {
        this.toleranceMm = toleranceMm;
    }

    /** The corners for a scale, or null when it takes many or the shape has several parts. */
    static CornerShape of(List<PathStep> steps, double pixelsPerMm) {
        FewCorners corners = new FewCorners(TOLERANCE_PIXELS / pixelsPerMm);
        for (int i = 0; i < steps.size(); i++) {
            if (!corners.add(steps.get(i), i == 0, i == steps.size() - 1)) {
                return null;
            }
        }
        return corners.shape(steps.getLast() instanceof PathStep.Close);
    }

    /** Without a switch over patterns, which is slow until it is compiled to the end. */
    private boolean add(PathStep step, boolean isFirst, boolean isLast) {
        if (step instanceof PathStep.CurveTo to) {
            return curve(to);
        }
        if (step instanceof PathStep.LineTo to) {
            return add(to.x(), to.y());
        }
        return step instanceof PathStep.MoveTo to ? isFirst && add(to.x(), to.y()) : isLast;
    }

    private boolean add(double toX, double toY) {
        x = toX;
        y = toY;
        int px = (int) Math.rint(toX);
        int py = (int) -Math.rint(toY);
        if (length > 0 && xy[length - 2] == px && xy[length - 1] == py) {
            return true;
        }
        if (length == xy.length) {
            return false;
        }
        xy[length++] = px;
        xy[length++] = py;
        return true;
    }

    private boolean curve(PathStep.CurveTo to) {
        double fromX = x;
        double fromY = y;
        double bend = Math.max(length(fromX - 2 * to.x1() + to.x2(), fromY - 2 * to.y1() + to.y2()),
                length(to.x1() - 2 * to.x2() + to.x(), to.y1() - 2 * to.y2() + to.y()));
        int parts = (int) Math.max(1, Math.ceil(Math.sqrt(0.75 * bend / toleranceMm)));
        for (int i = 1; i <= parts; i++) {
            double t = (double) i / parts;
            double s = 1 - t;
            if (!add(s * s * s * fromX + 3 * s * s * t * to.x1() + 3 * s * t * t * to.x2() + t * t * t * to.x(),
                    s * s * s * fromY + 3 * s * s * t * to.y1() + 3 * s * t * t * to.y2() + t * t * t * to.y())) {
                return false;
            }
        }
        return true;
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private CornerShape shape(boolean closed) {
        boolean again = closed && length > 2 && xy[0] == xy[length - 2] && xy[1] == xy[length - 1];
        int used = again ? length - 2 : length;
        return used < 4 ? null : new CornerShape(Arrays.copyOf(xy, used), closed);
    }
}
