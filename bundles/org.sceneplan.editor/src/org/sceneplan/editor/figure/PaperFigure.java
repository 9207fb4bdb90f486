package org.sceneplan.editor.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.geometry.Box;

/**
 * The layer of all drawn figures. It scales the graphics once and lets the figures paint in plan mm, which is several
 * times faster than a scale and a clip for each. Reaches as far as the scale says, whatever is drawn, so that no figure
 * that comes or goes asks for a layout, as each in a {@link org.eclipse.draw2d.FreeformLayer} does.
 */
public final class PaperFigure extends Layer implements FreeformFigure {
    private static final float PLAIN_ZOOM = 100;
    private static final boolean IS_GTK = "gtk".equals(SWT.getPlatform());
    /** The time between two steps of a zoom in which nothing is painted sharply. */
    private static final int PAUSE_MS = 60;

    private final PlanScale scale;
    private final PaperCopy copy;
    private final Runnable sharpen = this::sharpen;
    private Rectangle asked = new Rectangle();
    private UnderlayFigure underlay;
    private Runnable firstPaint;
    private boolean disposed;
    /** Dots of the screen along a canvas pixel; 0 until asked for, which takes the window system a while. */
    private float density;
    private boolean mayStretch;
    private final List<FreeformListener> listeners = new ArrayList<>();
    /** What came in above all others and is not painted yet. */
    private final Set<DrawnFigure> added = new LinkedHashSet<>();
    private boolean adding;
    private boolean placing;

    /** An empty layer. */
    public PaperFigure(PlanScale scale) {
        this.scale = scale;
        this.copy = new PaperCopy(scale, graphics -> paintDrawing(graphics, true, getChildren()), this::prepareAside);
    }

    /** Dots of the screen along a canvas pixel. */
    static float density(Display display) {
        return display.getPrimaryMonitor().getZoom() / PLAIN_ZOOM;
    }

    /** Takes who is told once, when the figures have been painted in a window for the first time. */
    public void onFirstPaint(Runnable listener) {
        firstPaint = listener;
    }

    /** Told when everything is drawn otherwise than before. */
    public void changed() {
        copy.damage();
        repaint();
    }

    /** What comes in above all others is painted over the pixels that are there already. */
    @Override
    public void add(IFigure figure, Object constraint, int index) {
        settle();
        adding = figure instanceof DrawnFigure && (index < 0 || index == getChildren().size());
        placing = true;
        try {
            super.add(figure, constraint, index);
            if (adding) {
                added.add((DrawnFigure) figure);
            }
        } finally {
            adding = false;
            placing = false;
        }
    }

    @Override
    public void remove(IFigure figure) {
        settle();
        added.remove(figure);
        placing = true;
        try {
            super.remove(figure);
        } finally {
            placing = false;
        }
    }

    @Override
    public void revalidate() {
        if (!placing) {
            super.revalidate();
        }
    }

    /** Told by a figure when it is drawn otherwise than before inside these canvas pixels. */
    void changed(DrawnFigure figure, Rectangle part) {
        if (!adding && !added.contains(figure)) {
            copy.damage(part);
        }
        if (!asked.contains(part)) {
            // the union with an empty rectangle would reach to where that lies
            asked = asked.isEmpty() ? new Rectangle(part) : asked.getUnion(part);
            repaint(part);
        }
    }

    /** To be called before a figure is changed: threads may be painting it. */
    public void settle() {
        copy.settle();
    }

    /** Told when the scale has changed; the figures have their new bounds. */
    public void rescaled() {
        mayStretch = copy.isStretched();
        density = 0;
        fireExtentChanged();
        revalidate();
        repaint();
    }

    /** Whether what shows is painted in the present scale, not stretched. */
    public boolean isSharp() {
        return !copy.isStretched();
    }

    /** Releases what the layer holds; to be called when it is not shown any more. */
    public void dispose() {
        disposed = true;
        copy.dispose();
    }

    /** Takes the pictures that are painted before everything else. */
    public void showUnder(UnderlayFigure pictures) {
        underlay = pictures;
        changed();
    }

    /** Shows the pictures as they are in the plan now. */
    public void refreshUnder() {
        if (underlay != null && underlay.isOutdated()) {
            changed();
        }
    }

    @Override
    public Rectangle getFreeformExtent() {
        return new Rectangle(0, 0, scale.widthPixels(), scale.heightPixels());
    }

    @Override
    public void setFreeformBounds(Rectangle newBounds) {
        setBounds(newBounds);
    }

    @Override
    public void addFreeformListener(FreeformListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeFreeformListener(FreeformListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void fireExtentChanged() {
        List.copyOf(listeners).forEach(FreeformListener::notifyFreeformExtentChanged);
    }

    /** Figures stay where they are on the canvas when the layer is moved. */
    @Override
    protected void primTranslate(int dx, int dy) {
        bounds.translate(dx, dy);
    }

    /** Elsewhere than on GTK an image has dots of its own, and a copy could be blurred. */
    @Override
    protected void paintChildren(Graphics graphics) {
        asked = new Rectangle();
        Display display = Display.getCurrent();
        Viewport window = window();
        density = density == 0 && display != null ? density(display) : density;
        if (window == null || display == null || density != 1 && !IS_GTK) {
            added.clear();
            paintDrawing(graphics, true, getChildren());
            tellPainted();
            return;
        }
        copy.setDensity(density);
        Rectangle shown = new Rectangle(window.getViewLocation(), window.getSize());
        takeAdded(shown, display);
        copy.paint(graphics, shown, display, mayStretch);
        tellPainted();
        if (copy.isStretched()) {
            display.timerExec(PAUSE_MS, sharpen);
        }
    }

    private void tellPainted() {
        Runnable listener = firstPaint;
        firstPaint = null;
        if (listener != null) {
            listener.run();
        }
    }

    private void takeAdded(Rectangle shown, Display display) {
        if (!added.isEmpty()) {
            if (copy.isCurrent(shown)) {
                List<DrawnFigure> over = List.copyOf(added);
                copy.paintOver(graphics -> paintDrawing(graphics, false, over), reach(over), display);
            } else {
                added.forEach(figure -> copy.damage(figure.getBounds()));
            }
            added.clear();
        }
    }

    private static Rectangle reach(Collection<DrawnFigure> figures) {
        Rectangle reach = null;
        for (DrawnFigure figure : figures) {
            reach = reach == null ? figure.getBounds().getCopy() : reach.union(figure.getBounds());
        }
        return reach;
    }

    /**
     * Begins to paint before the window system asks for it the first time, which takes it a while.
     *
     * @param shown canvas pixels that will show
     */
    public void paintAhead(Rectangle shown) {
        Display display = Display.getCurrent();
        if (IS_GTK && !disposed && firstPaint != null && display != null) {
            density = density == 0 ? density(display) : density;
            copy.setDensity(density);
            if (copy.begin(shown, display)) {
                added.clear();
            }
        }
    }

    /** Takes the pixels of its figures that are being painted already, and releases those of anything else. */
    public void take(PaperAhead painted) {
        if (!disposed && painted.isOf(scale)) {
            density = painted.density();
            added.clear();
            copy.take(painted, Display.getCurrent());
        } else {
            painted.dispose();
        }
    }

    /** Makes ready what only the thread of the user interface can make; whether others can paint then. */
    private boolean prepareAside(Rectangle shown) {
        if (!IS_GTK || underlay != null && !underlay.isEmpty()) {
            return false;
        }
        Rectangle reached = PaperStrips.reach(shown, density);
        for (Object child : getChildren()) {
            if (child instanceof DrawnFigure figure && figure.hasTexts() && figure.intersects(reached)) {
                figure.prepareTexts();
            }
        }
        return true;
    }

    private void sharpen() {
        mayStretch = false;
        if (!disposed) {
            repaint();
        }
    }

    /** The window the layer is shown in, or null. */
    private Viewport window() {
        IFigure above = getParent();
        while (above != null && !(above instanceof Viewport)) {
            above = above.getParent();
        }
        return (Viewport) above;
    }

    /** The part of the plan inside canvas pixels. */
    private Box plan(Rectangle pixels) {
        return Box.of(List.of(scale.toPlan(pixels.x, pixels.y), scale.toPlan(pixels.right(), pixels.bottom())))
                .expanded((int) Math.ceil(1 / scale.pixelsPerMm()));
    }

    private void paintDrawing(Graphics graphics, boolean under, Collection<?> figures) {
        PaperPainter.paint(graphics, scale, (scaled, shown) -> {
            if (under && underlay != null) {
                underlay.paintScaled(scaled, plan(shown), scale.pixelsPerMm(), this::changed);
            }
        }, figures);
    }
}
