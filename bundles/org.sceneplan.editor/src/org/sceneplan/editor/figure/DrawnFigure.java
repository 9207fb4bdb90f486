package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Paints the primitives of one element; can be hit inside its outline when it has one. */
public final class DrawnFigure extends Figure {
    private static final int SELECTION_WIDTH = 3;
    private static final double TEXT_REACH_MM = 6;

    private final List<Primitive> primitives;
    private final Ring outline;
    private final Draw2dPen pen;
    private final PlanScale scale;
    private final double[] boundsMm;
    private boolean selected;

    /**
     * A figure.
     *
     * @param outline where the element can be clicked, in plan mm; null when it cannot
     * @param paperToPlan plan mm of one paper mm
     */
    public DrawnFigure(List<Primitive> primitives, Ring outline, Draw2dPen pen, PlanScale scale, double paperToPlan) {
        this.primitives = primitives;
        this.outline = outline;
        this.pen = pen;
        this.scale = scale;
        this.boundsMm = bounds(primitives, paperToPlan);
        updateBounds();
    }

    /** Takes the current scale into the bounds; called after every zoom. */
    public void updateBounds() {
        if (boundsMm[0] > boundsMm[2]) {
            setBounds(new Rectangle(0, 0, 0, 0));
            return;
        }
        int x = (int) Math.floor(scale.x(boundsMm[0])) - SELECTION_WIDTH;
        int y = (int) Math.floor(scale.y(boundsMm[3])) - SELECTION_WIDTH;
        int right = (int) Math.ceil(scale.x(boundsMm[2])) + SELECTION_WIDTH;
        int bottom = (int) Math.ceil(scale.y(boundsMm[1])) + SELECTION_WIDTH;
        setBounds(new Rectangle(x, y, right - x, bottom - y));
    }

    /** Shows or hides the selection frame. */
    public void setSelected(boolean newSelected) {
        selected = newSelected;
        repaint();
    }

    /** Whether the selection frame shows. */
    public boolean isSelected() {
        return selected;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return outline != null && super.containsPoint(x, y) && outline.contains(scale.toPlan(x, y));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        for (Primitive primitive : primitives) {
            pen.paint(graphics, primitive, scale);
        }
        if (selected && outline != null) {
            graphics.setForegroundColor(ColorConstants.menuBackgroundSelected);
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.setLineWidth(SELECTION_WIDTH);
            graphics.drawPolygon(pixels(outline));
        }
    }

    private int[] pixels(Ring ring) {
        int[] points = new int[2 * ring.size()];
        int i = 0;
        for (Point point : ring.points()) {
            points[i++] = (int) Math.round(scale.x(point.xMm()));
            points[i++] = (int) Math.round(scale.y(point.yMm()));
        }
        return points;
    }

    /** min x, min y, max x, max y in plan mm; min > max when nothing is drawn. */
    private static double[] bounds(List<Primitive> primitives, double paperToPlan) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Primitive primitive : primitives) {
            switch (primitive) {
                case Primitive.Path path -> {
                    double half = path.style().strokeWidthMm() * paperToPlan / 2;
                    path.steps().forEach(step -> add(box, step, half));
                }
                case Primitive.Text text -> {
                    double reach = text.sizeMm() * paperToPlan * Math.max(1.5, text.text().length() * 1.1);
                    add(box, text.at().x(), text.at().y(), reach + TEXT_REACH_MM);
                }
            }
        }
        return box;
    }

    private static void add(double[] box, PathStep step, double margin) {
        switch (step) {
            case PathStep.MoveTo(double x, double y) -> add(box, x, y, margin);
            case PathStep.LineTo(double x, double y) -> add(box, x, y, margin);
            case PathStep.CurveTo c -> {
                add(box, c.x1(), c.y1(), margin);
                add(box, c.x2(), c.y2(), margin);
                add(box, c.x(), c.y(), margin);
            }
            case PathStep.Close() -> { /* back to a point already counted */ }
        }
    }

    private static void add(double[] box, double x, double y, double margin) {
        box[0] = Math.min(box[0], x - margin);
        box[1] = Math.min(box[1], y - margin);
        box[2] = Math.max(box[2], x + margin);
        box[3] = Math.max(box[3], y + margin);
    }
}
