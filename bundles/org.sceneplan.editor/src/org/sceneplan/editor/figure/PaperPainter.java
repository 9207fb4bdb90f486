package org.sceneplan.editor.figure;

import java.util.Collection;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sceneplan.editor.PlanScale;

/** Paints drawn figures on graphics that are scaled once for all of them. */
final class PaperPainter {

    private PaperPainter() {
    }

    /** Something painted before the figures, on graphics in plan mm. */
    @FunctionalInterface
    interface Under {
        /** @param shown what is to be painted, canvas pixels */
        void paint(Graphics graphics, Rectangle shown);
    }

    /**
     * Paints figures inside the clip of graphics.
     *
     * @param graphics in canvas pixels; left as they were
     * @param figures drawn figures, lowest first
     */
    static void paint(Graphics graphics, PlanScale scale, Under under, Collection<?> figures) {
        Rectangle shown = graphics.getClip(new Rectangle());
        float factor = (float) scale.pixelsPerMm();
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setFillRule(SWT.FILL_WINDING);
            graphics.translate((float) scale.x(0), (float) scale.y(0));
            graphics.scale(factor, factor);
            under.paint(graphics, shown);
            for (Object figure : figures) {
                if (((IFigure) figure).intersects(shown)) {
                    ((DrawnFigure) figure).paintScaled(graphics, shown);
                }
            }
        } finally {
            graphics.popState();
        }
    }
}
