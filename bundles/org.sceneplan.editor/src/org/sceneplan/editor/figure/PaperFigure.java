package org.sceneplan.editor.figure;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sceneplan.editor.PlanScale;

/**
 * The layer of all drawn figures. It scales the graphics once and lets the figures paint in plan mm, which is several
 * times faster than a scale and a clip for each. Reaches as far as the scale says, whatever is drawn.
 */
public final class PaperFigure extends FreeformLayer {
    private final PlanScale scale;
    private UnderlayFigure underlay;

    public PaperFigure(PlanScale scale) {
        this.scale = scale;
    }

    /** Takes the pictures that are painted before everything else. */
    public void showUnder(UnderlayFigure pictures) {
        underlay = pictures;
        repaint();
    }

    @Override
    public Rectangle getFreeformExtent() {
        return new Rectangle(0, 0, scale.widthPixels(), scale.heightPixels());
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle shown = graphics.getClip(new Rectangle());
        float factor = (float) scale.pixelsPerMm();
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setFillRule(SWT.FILL_WINDING);
            graphics.translate((float) scale.x(0), (float) scale.y(0));
            graphics.scale(factor, factor);
            if (underlay != null) {
                underlay.paintScaled(graphics);
            }
            for (Object child : getChildren()) {
                if (((IFigure) child).intersects(shown)) {
                    ((DrawnFigure) child).paintScaled(graphics, shown);
                }
            }
        } finally {
            graphics.popState();
        }
    }
}
