package org.sceneplan.editor.figure;

import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.PlanScale;

/**
 * The layer of all drawn figures. It scales the graphics once and lets the figures paint in plan mm, which is several
 * times faster than a scale and a clip for each. Reaches as far as the scale says, whatever is drawn.
 */
public final class PaperFigure extends FreeformLayer {
    private static final int PLAIN_ZOOM = 100;

    private final PlanScale scale;
    private final BooleanSupplier moving;
    private final PaperCopy copy;
    private UnderlayFigure underlay;

    /**
     * An empty layer.
     *
     * @param moving whether something is dragged above the drawing, which stays as it is meanwhile
     */
    public PaperFigure(PlanScale scale, BooleanSupplier moving) {
        this.scale = scale;
        this.moving = moving;
        this.copy = new PaperCopy(scale);
    }

    /** Told when something is drawn otherwise than before. */
    public void changed() {
        copy.forget();
    }

    /** Takes the pictures that are painted before everything else. */
    public void showUnder(UnderlayFigure pictures) {
        underlay = pictures;
        changed();
        repaint();
    }

    @Override
    public Rectangle getFreeformExtent() {
        return new Rectangle(0, 0, scale.widthPixels(), scale.heightPixels());
    }

    /** Copies of screens with another number of dots per pixel would be blurred. */
    @Override
    protected void paintChildren(Graphics graphics) {
        Display display = Display.getCurrent();
        if (moving.getAsBoolean() && display != null && display.getPrimaryMonitor().getZoom() == PLAIN_ZOOM) {
            copy.paint(graphics, graphics.getClip(new Rectangle()), window(), display, this::paintDrawing);
        } else {
            changed();
            paintDrawing(graphics);
        }
    }

    /** Canvas pixels that show. */
    private Rectangle window() {
        IFigure above = getParent();
        while (!(above instanceof Viewport)) {
            above = above.getParent();
        }
        Viewport viewport = (Viewport) above;
        return new Rectangle(viewport.getViewLocation(), viewport.getSize());
    }

    private void paintDrawing(Graphics graphics) {
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
