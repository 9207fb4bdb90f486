package org.sceneplan.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * How plan millimetres become pixels of the canvas: one factor, y turned over, a margin around the plan. Listeners are
 * told after every change of the factor.
 */
public final class PlanScale {
    private static final double MIN_PIXELS_PER_MM = 0.004;
    private static final double MAX_PIXELS_PER_MM = 1;
    private static final int MARGIN_MM = 2500;

    private final Box plan;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private double pixelsPerMm = 0.03;

    /** A scale for a plan that fills a box. */
    public PlanScale(Box plan) {
        this.plan = plan.expanded(MARGIN_MM);
    }

    public double pixelsPerMm() {
        return pixelsPerMm;
    }

    /** Sets the factor, held between 0.004 and 1 pixel per mm. */
    public void setPixelsPerMm(double value) {
        double held = Math.max(MIN_PIXELS_PER_MM, Math.min(MAX_PIXELS_PER_MM, value));
        if (held != pixelsPerMm) {
            pixelsPerMm = held;
            listeners.forEach(Runnable::run);
        }
    }

    /** Sets the factor so that the whole plan shows in a window of this size in pixels. */
    public void fit(int widthPixels, int heightPixels) {
        if (widthPixels > 0 && heightPixels > 0) {
            setPixelsPerMm(Math.min((double) widthPixels / plan.widthMm(), (double) heightPixels / plan.depthMm()));
        }
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Canvas x of a plan x, pixels. */
    public double x(double xMm) {
        return (xMm - plan.minXMm()) * pixelsPerMm;
    }

    /** Canvas y of a plan y, pixels, downwards. */
    public double y(double yMm) {
        return (plan.maxYMm() - yMm) * pixelsPerMm;
    }

    /** Plan point under a pixel of the canvas. */
    public Point toPlan(int x, int y) {
        return Point.rounded(plan.minXMm() + x / pixelsPerMm, plan.maxYMm() - y / pixelsPerMm);
    }

    /** Width of the canvas in pixels. */
    public int widthPixels() {
        return (int) Math.ceil(plan.widthMm() * pixelsPerMm);
    }

    /** Height of the canvas in pixels. */
    public int heightPixels() {
        return (int) Math.ceil(plan.depthMm() * pixelsPerMm);
    }
}
