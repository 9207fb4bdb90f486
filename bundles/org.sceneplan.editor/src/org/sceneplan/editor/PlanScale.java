package org.sceneplan.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * How plan millimetres become pixels of the canvas: one factor, y turned over, empty margins around the drawing.
 * Listeners are told after every change, and before it where threads may be painting in the scale there was.
 */
public final class PlanScale {
    private static final double MIN_PIXELS_PER_MM = 0.004;
    private static final double MAX_PIXELS_PER_MM = 1;
    private static final int FIT_MARGIN_PIXELS = 12;

    /** Everything drawn so far. */
    private Box reached;
    /** The same with what lies around it. */
    private Box drawn;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> listenersBefore = new CopyOnWriteArrayList<>();
    private double pixelsPerMm = 0.03;
    private int marginXPixels;
    private int marginYPixels;

    /**
     * A scale for a drawing.
     *
     * @param drawn box of everything drawn, plan mm
     */
    public PlanScale(Box drawn) {
        this.reached = drawn;
        this.drawn = drawn;
    }

    /**
     * Makes room for a drawing that reaches farther and for what lies around it; the room of what does not lie there
     * any more goes. Listeners are told when points have moved on the canvas.
     *
     * @param now box of everything drawn, plan mm
     * @param around box of what is shown around the drawing, plan mm; null for nothing
     */
    public void reach(Box now, Box around) {
        reached = reached.union(now);
        Box grown = around == null ? reached : reached.union(around);
        if (!grown.equals(drawn)) {
            listenersBefore.forEach(Runnable::run);
            drawn = grown;
            listeners.forEach(Runnable::run);
        }
    }

    public double pixelsPerMm() {
        return pixelsPerMm;
    }

    /**
     * Sets the factor, held between 0.004 and 1 pixel per mm, and leaves a window's size free on each side so that any
     * point can stay under the pointer.
     */
    public void zoom(double newPixelsPerMm, int windowWidthPixels, int windowHeightPixels) {
        set(newPixelsPerMm, windowWidthPixels, windowHeightPixels);
    }

    /** Shows the whole drawing in the middle of a window of this size. */
    public void fit(int windowWidthPixels, int windowHeightPixels) {
        double factor = held(Math.min((double) (windowWidthPixels - 2 * FIT_MARGIN_PIXELS) / drawn.widthMm(),
                (double) (windowHeightPixels - 2 * FIT_MARGIN_PIXELS) / drawn.depthMm()));
        set(factor, (int) Math.floor((windowWidthPixels - drawn.widthMm() * factor) / 2),
                (int) Math.floor((windowHeightPixels - drawn.depthMm() * factor) / 2));
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes what is told while the scale there was still holds. */
    public void addListenerBefore(Runnable listener) {
        listenersBefore.add(listener);
    }

    public void removeListenerBefore(Runnable listener) {
        listenersBefore.remove(listener);
    }

    /** Canvas x of a plan x, pixels. */
    public double x(double xMm) {
        return marginXPixels + (xMm - drawn.minXMm()) * pixelsPerMm;
    }

    /** Canvas y of a plan y, pixels, downwards. */
    public double y(double yMm) {
        return marginYPixels + (drawn.maxYMm() - yMm) * pixelsPerMm;
    }

    /** Plan point under a pixel of the canvas. */
    public Point toPlan(int x, int y) {
        return Point.rounded(drawn.minXMm() + (x - marginXPixels) / pixelsPerMm,
                drawn.maxYMm() - (y - marginYPixels) / pixelsPerMm);
    }

    /** Width of the canvas with its margins, pixels. */
    public int widthPixels() {
        return 2 * marginXPixels + (int) Math.floor(drawn.widthMm() * pixelsPerMm);
    }

    /** Height of the canvas with its margins, pixels. */
    public int heightPixels() {
        return 2 * marginYPixels + (int) Math.floor(drawn.depthMm() * pixelsPerMm);
    }

    private void set(double newPixelsPerMm, int newMarginX, int newMarginY) {
        double factor = held(newPixelsPerMm);
        int marginX = Math.max(0, newMarginX);
        int marginY = Math.max(0, newMarginY);
        if (factor != pixelsPerMm || marginX != marginXPixels || marginY != marginYPixels) {
            listenersBefore.forEach(Runnable::run);
            pixelsPerMm = factor;
            marginXPixels = marginX;
            marginYPixels = marginY;
            listeners.forEach(Runnable::run);
        }
    }

    private static double held(double factor) {
        return Math.max(MIN_PIXELS_PER_MM, Math.min(MAX_PIXELS_PER_MM, factor));
    }
}
