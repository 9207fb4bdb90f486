package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;

/** Paints one drawn element; can be hit inside its outline when it has one. */
public final class DrawnFigure extends Figure {
    /** Room for antialiasing and for lines drawn thicker than they are. */
    private static final int SPARE_PIXELS = 2;

    private final List<Primitive> primitives;
    private final Ring outline;
    private final Draw2dPen pen;
    private final PlanScale scale;
    private final double paperToPlan;
    private final Box drawn;
    private final double labelSizeMm;

    /**
     * A figure.
     *
     * @param outline where the element can be clicked, in plan mm; null when it cannot
     * @param paperToPlan plan mm of one paper mm
     */
    public DrawnFigure(DrawnElement element, Ring outline, Draw2dPen pen, PlanScale scale, double paperToPlan) {
        this.primitives = element.primitives();
        this.outline = outline;
        this.pen = pen;
        this.scale = scale;
        this.paperToPlan = paperToPlan;
        DrawnBounds bounds = new DrawnBounds(paperToPlan).add(primitives);
        this.drawn = bounds.isEmpty() ? null : bounds.box();
        this.labelSizeMm = element.layer() == DrawingLayer.LABELS ? textSizeMm() : 0;
        updateBounds();
    }

    /** Takes the current scale into the bounds; called after every zoom. */
    public void updateBounds() {
        if (drawn != null) {
            setBounds(ScaledBounds.of(drawn, scale, SPARE_PIXELS));
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return outline != null && super.containsPoint(x, y) && outline.contains(scale.toPlan(x, y));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (labelSizeMm == 0 || pen.isReadable(labelSizeMm, scale)) {
            graphics.setAntialias(SWT.ON);
            pen.paint(graphics, primitives, scale, paperToPlan);
        }
    }

    /** Size of the largest text in plan mm; the frame of a label shows only with its text. */
    private double textSizeMm() {
        double size = 0;
        for (Primitive primitive : primitives) {
            if (primitive instanceof Primitive.Text text) {
                size = Math.max(size, text.sizeMm() * paperToPlan);
            }
        }
        return size;
    }
}
