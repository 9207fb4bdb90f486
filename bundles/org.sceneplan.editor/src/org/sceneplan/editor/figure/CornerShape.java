package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.sceneplan.drawing.PathStep;

/**
 * One line or polygon with corners in whole mm, as most shapes of a plan are: painted without a path, which costs more
 * to make and to hand over than to paint.
 *
 * @param xy x and y of each corner
 */
record CornerShape(int[] xy, boolean closed) implements MarkShape {
    /** Turned shapes are off the grid by rounding only. */
    private static final double TOLERANCE_MM = 1e-6;

    /** The shape of steps, or null when it has curves, several parts or corners between whole mm. */
    static CornerShape of(List<PathStep> steps) {
        boolean closed = steps.size() > 1 && steps.getLast() instanceof PathStep.Close;
        int[] xy = new int[2 * (closed ? steps.size() - 1 : steps.size())];
        for (int i = 0; i < xy.length / 2; i++) {
            double x;
            double y;
            if (i == 0 && steps.get(i) instanceof PathStep.MoveTo move) {
                x = move.x();
                y = move.y();
            } else if (i > 0 && steps.get(i) instanceof PathStep.LineTo line) {
                x = line.x();
                y = line.y();
            } else {
                return null;
            }
            if (Math.abs(x - Math.rint(x)) > TOLERANCE_MM || Math.abs(y - Math.rint(y)) > TOLERANCE_MM) {
                return null;
            }
            xy[2 * i] = (int) Math.rint(x);
            xy[2 * i + 1] = (int) -Math.rint(y);
        }
        return xy.length < 4 ? null : new CornerShape(xy, closed);
    }

    /** Whether a closed shape turns one way at every corner. */
    boolean isConvex() {
        boolean left = false;
        boolean right = false;
        for (int i = 0; i < xy.length; i += 2) {
            int j = (i + 2) % xy.length;
            int k = (i + 4) % xy.length;
            long turn = (long) (xy[j] - xy[i]) * (xy[k + 1] - xy[j + 1])
                    - (long) (xy[j + 1] - xy[i + 1]) * (xy[k] - xy[j]);
            left |= turn > 0;
            right |= turn < 0;
        }
        return closed && left != right;
    }

    /**
     * Fills the shape as it is with its corners moved away from its middle.
     *
     * @param byMm negative towards the middle, not beyond it
     */
    void fillGrown(Graphics graphics, double byMm) {
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < xy.length; i += 2) {
            middleX += 2.0 * xy[i] / xy.length;
            middleY += 2.0 * xy[i + 1] / xy.length;
        }
        int[] grown = new int[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            double dx = xy[i] - middleX;
            double dy = xy[i + 1] - middleY;
            double factor = Math.max(0, 1 + byMm / Math.sqrt(dx * dx + dy * dy));
            grown[i] = (int) Math.round(middleX + dx * factor);
            grown[i + 1] = (int) Math.round(middleY + dy * factor);
        }
        graphics.fillPolygon(grown);
    }

    @Override
    public void fill(Graphics graphics, double pixelsPerMm) {
        graphics.fillPolygon(xy);
    }

    @Override
    public void draw(Graphics graphics, double pixelsPerMm) {
        if (closed) {
            graphics.drawPolygon(xy);
        } else {
            graphics.drawPolyline(xy);
        }
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
