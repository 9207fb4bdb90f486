package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Frames the outline of a selected element above everything drawn. */
public final class SelectionFigure extends Figure {
    private static final int LINE_PIXELS = 3;
    private static final int FILL_ALPHA = 36;
    private static final Color COLOUR = new Color(0, 102, 214);

    private Ring outline;
    private final PlanScale scale;

    /**
     * A frame.
     *
     * @param outline of the element, plan mm
     */
    public SelectionFigure(Ring outline, PlanScale scale) {
        this.outline = outline;
        this.scale = scale;
        updateBounds();
    }

    /** Frames another outline, in the present scale. */
    public void show(Ring newOutline) {
        outline = newOutline;
        updateBounds();
        repaint();
    }

    private void updateBounds() {
        setBounds(ScaledBounds.of(outline.box(), scale, LINE_PIXELS));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        int[] points = pixels();
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(FILL_ALPHA);
        graphics.setBackgroundColor(Paper.of(COLOUR));
        graphics.fillPolygon(points);
        graphics.setAlpha(255);
        graphics.setForegroundColor(Paper.of(COLOUR));
        graphics.setLineWidth(LINE_PIXELS);
        graphics.setLineJoin(SWT.JOIN_ROUND);
        graphics.drawPolygon(points);
    }

    private int[] pixels() {
        int[] points = new int[2 * outline.size()];
        int i = 0;
        for (Point point : outline.points()) {
            points[i++] = (int) Math.round(scale.x(point.xMm()));
            points[i++] = (int) Math.round(scale.y(point.yMm()));
        }
        return points;
    }
}
