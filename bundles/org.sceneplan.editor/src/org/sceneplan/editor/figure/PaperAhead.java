package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.PlanScale;

/**
 * The first pixels of a plan, painted while the canvas that will show them is being made. Whoever has made it disposes
 * it, unless a {@link PaperFigure} has taken it.
 */
public final class PaperAhead {
    private final PaperStrips strips;
    private final Rectangle window;
    private final float density;
    private PlanScale scale;
    private boolean taken;

    private PaperAhead(Display display, Point size, float density) {
        this.window = new Rectangle(0, 0, size.x, size.y);
        this.density = density;
        this.strips = new PaperStrips(display, new Dimension(size.x, size.y), density);
    }

    /**
     * Pixels for a canvas, made in the thread of the user interface.
     *
     * @param size size the canvas will most likely have, pixels
     * @return null where pixels can't be painted ahead
     */
    public static PaperAhead of(Display display, Point size) {
        return "gtk".equals(SWT.getPlatform()) && size.x > 0 && size.y > 0
                ? new PaperAhead(display, size, PaperFigure.density(display)) : null;
    }

    /**
     * Begins to paint. In any thread, once.
     *
     * @param fitted the scale of the figures, fitted to the size the pixels were made for
     * @param figures what is painted, lowest first, and not changed before a layer has taken the pixels; nothing is
     *            painted where one has texts, which the thread of the user interface makes ready
     * @return paints in the calling thread what no other has begun; may be left out
     */
    public synchronized Runnable begin(PlanScale fitted, List<DrawnFigure> figures) {
        if (taken || figures.stream().anyMatch(DrawnFigure::hasTexts)) {
            return () -> { };
        }
        scale = fitted;
        return strips.paintFirst(window, reach(figures),
                graphics -> PaperPainter.paint(graphics, fitted, (under, shown) -> { }, figures));
    }

    private static Rectangle reach(List<DrawnFigure> figures) {
        Rectangle reach = null;
        for (DrawnFigure figure : figures) {
            // the union with an empty rectangle would reach to where that lies
            if (!figure.getBounds().isEmpty()) {
                reach = reach == null ? figure.getBounds().getCopy() : reach.union(figure.getBounds());
            }
        }
        return reach == null ? new Rectangle() : reach;
    }

    /** Whether these are the pixels of figures in a scale. */
    synchronized boolean isOf(PlanScale wanted) {
        return scale == wanted && !taken;
    }

    /** The canvas pixels that are painted. */
    Rectangle window() {
        return new Rectangle(window);
    }

    float density() {
        return density;
    }

    /** The pixels; released by the caller from now on. */
    synchronized PaperStrips take() {
        taken = true;
        return strips;
    }

    /** Releases the pixels, unless they were taken. */
    public synchronized void dispose() {
        if (!taken) {
            taken = true;
            strips.dispose();
        }
    }
}
