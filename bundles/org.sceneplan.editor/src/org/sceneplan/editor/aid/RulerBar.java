package org.sceneplan.editor.aid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.PlanScale;

/** One ruler of a canvas: plan coordinates in the unit of the user and a mark where the pointer is. */
final class RulerBar {
    private static final int LONG_PIXELS = 10;
    private static final int SHORT_PIXELS = 4;
    private static final int POINTER_PIXELS = 5;
    private static final int LABEL_GAP_PIXELS = 3;
    private static final Color POINTER = new Color(0, 92, 197);

    private final PlanCanvas canvas;
    private final Canvas bar;
    private final boolean horizontal;
    private int pointer = -1;

    RulerBar(Composite parent, PlanCanvas canvas, boolean horizontal) {
        this.canvas = canvas;
        this.horizontal = horizontal;
        bar = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        bar.addPaintListener(event -> paint(event.gc));
    }

    Canvas control() {
        return bar;
    }

    /** Height of a horizontal, width of a vertical ruler for letters of its font. */
    int thickness() {
        GC gc = new GC(bar);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height + SHORT_PIXELS + 2;
    }

    /** Shows the pointer at a pixel of the canvas window; -1 for nowhere. */
    void point(int pixel) {
        if (pixel != pointer) {
            mark(pointer);
            pointer = pixel;
            mark(pointer);
        }
    }

    private void mark(int pixel) {
        if (pixel >= 0 && !bar.isDisposed()) {
            Point size = bar.getSize();
            if (horizontal) {
                bar.redraw(pixel - POINTER_PIXELS, 0, 2 * POINTER_PIXELS + 1, size.y, false);
            } else {
                bar.redraw(0, pixel - POINTER_PIXELS, size.x, 2 * POINTER_PIXELS + 1, false);
            }
        }
    }

    private void paint(GC gc) {
        PlanScale scale = canvas.scale();
        if (scale == null) {
            return;
        }
        Point size = bar.getSize();
        Point origin = canvas.windowOrigin();
        gc.setBackground(bar.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        double zero = horizontal ? scale.x(0) - origin.x : scale.y(0) - origin.y;
        double factor = scale.pixelsPerMm();
        double from = horizontal ? -zero / factor : (zero - size.y) / factor;
        double to = horizontal ? (size.x - zero) / factor : zero / factor;
        for (RulerTicks.Tick tick : RulerTicks.of(from, to, factor, EditorPreferences.unit())) {
            int at = (int) Math.round(zero + (horizontal ? 1 : -1) * tick.mm() * factor);
            tick(gc, at, tick.label(), size);
        }
        gc.drawLine(horizontal ? 0 : size.x - 1, horizontal ? size.y - 1 : 0, size.x - 1, size.y - 1);
        pointer(gc, size);
    }

    private void tick(GC gc, int at, String label, Point size) {
        int length = label.isEmpty() ? SHORT_PIXELS : LONG_PIXELS;
        int letters = label.isEmpty() ? 0 : gc.textExtent(label).x;
        if (horizontal) {
            gc.drawLine(at, size.y - length, at, size.y);
            int from = at + LABEL_GAP_PIXELS;
            if (RulerTicks.isWhole(from, from + letters, size.x)) {
                gc.drawText(label, from, 0, true);
            }
        } else {
            gc.drawLine(size.x - length, at, size.x, at);
            int from = at - LABEL_GAP_PIXELS;
            if (letters > 0 && RulerTicks.isWhole(from - letters, from, size.y)) {
                turned(gc, label, from);
            }
        }
    }

    /** Writes upwards, beginning at a pixel. */
    private void turned(GC gc, String label, int at) {
        Transform transform = new Transform(bar.getDisplay());
        gc.getTransform(transform);
        transform.translate(0, at);
        transform.rotate(-90);
        gc.setTransform(transform);
        gc.drawText(label, 0, 0, true);
        gc.setTransform(null);
        transform.dispose();
    }

    private void pointer(GC gc, Point size) {
        if (pointer >= 0) {
            gc.setBackground(POINTER);
            int end = horizontal ? size.y : size.x;
            gc.fillPolygon(horizontal
                    ? new int[] {pointer, end, pointer - 4, end - 7, pointer + 4, end - 7}
                    : new int[] {end, pointer, end - 7, pointer - 4, end - 7, pointer + 4});
        }
    }
}
