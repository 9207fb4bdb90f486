package org.sceneplan.editor;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.sceneplan.editor.part.LevelEditPart;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.edit.PlanChange;

/** Which part of the plan shows, and how large: fitted until the user zooms, scrolls by the middle button. */
final class CanvasView {
    private static final double ZOOM_STEP = 1.25;
    private static final int BORDER_PIXELS = 16;
    private static final int FADE_MS = 400;

    private final PlanCanvas canvas;
    /** How scroll bars show once there is something to scroll. */
    private final int barsMode;
    private boolean fitted = true;
    /** Whether the plan was changed: from then on points stay where they are. */
    private boolean worked;
    private boolean roomed;
    private Point fittedTo;
    private Point panFrom;

    CanvasView(PlanCanvas canvas) {
        this.canvas = canvas;
        barsMode = scrollable().getScrollbarsMode();
        // GTK fades in those that lie over the canvas, hidden or not: with a frame of the window every 16 ms at first
        scrollable().setScrollbarsMode(SWT.NONE);
        Control control = canvas.control();
        control.addListener(SWT.Resize, event -> resized());
        control.addListener(SWT.MouseDown, this::beginPan);
        control.addListener(SWT.MouseMove, this::pan);
        control.addListener(SWT.MouseUp, event -> panFrom = null);
        control.addListener(SWT.MouseVerticalWheel, this::wheel);
        control.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        canvas.follow(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                worked = true;
            }
        });
    }

    /**
     * Keeps points where they were on the screen after the drawing has reached farther. Fitted anew is only a plan that
     * nobody works on yet, one that has got or lost its sheet, or an outline that would leave the window.
     */
    void keep(double oldX0, double oldY0) {
        Point origin = canvas.windowOrigin();
        int x = (int) Math.round(origin.x + canvas.scale().x(0) - oldX0);
        int y = (int) Math.round(origin.y + canvas.scale().y(0) - oldY0);
        boolean hasRoom = canvas.aids().room() != null;
        if (fitted && (!worked || hasRoom != roomed || !showsOutline(x, y))) {
            refit();
        } else {
            allowBars();
            viewport().validate();
            viewport().setViewLocation(x, y);
        }
        roomed = hasRoom;
    }

    /** Whether all of the outline lies in a window at a pixel of the canvas; what is written around it may not. */
    private boolean showsOutline(int left, int top) {
        Box outline = canvas.shownLevel().outline().box();
        Point size = canvas.control().getSize();
        return canvas.scale().x(outline.minXMm()) >= left && canvas.scale().x(outline.maxXMm()) <= left + size.x
                && canvas.scale().y(outline.maxYMm()) >= top && canvas.scale().y(outline.minYMm()) <= top + size.y;
    }

    /** Zooms in by one step about the middle of the window. */
    void zoomIn() {
        zoom(ZOOM_STEP, middle());
    }

    /** Zooms out by one step about the middle of the window. */
    void zoomOut() {
        zoom(1 / ZOOM_STEP, middle());
    }

    /** Shows the whole level again. */
    void fit() {
        fitted = true;
        refit();
    }

    /** Whether the whole level shows, and will when the window changes its size. */
    boolean isFitted() {
        return fitted;
    }

    /** Scrolls a little when a drag comes near the border of the window. */
    void scrollTo(org.eclipse.draw2d.geometry.Point pixel) {
        Point size = canvas.control().getSize();
        int dx = step(pixel.x, size.x);
        int dy = step(pixel.y, size.y);
        if (dx != 0 || dy != 0) {
            org.eclipse.draw2d.geometry.Point origin = viewport().getViewLocation();
            viewport().setViewLocation(origin.x + dx, origin.y + dy);
        }
    }

    private static int step(int pixel, int size) {
        return pixel < BORDER_PIXELS ? -BORDER_PIXELS : pixel > size - BORDER_PIXELS ? BORDER_PIXELS : 0;
    }

    /** Scroll bars that come and go are told too, and change nothing. */
    private void resized() {
        if (!canvas.control().getSize().equals(fittedTo)) {
            refit();
        }
    }

    private void refit() {
        Point size = canvas.control().getSize();
        if (fitted && canvas.isShowing() && size.x > 0 && size.y > 0) {
            fittedTo = size;
            ShownLevel.remember(canvas.control().getDisplay(), size);
            canvas.scale().fit(size.x, size.y);
            viewport().validate();
            viewport().setViewLocation(0, 0);
            canvas.status().show();
            if (canvas.viewer().getContents() instanceof LevelEditPart level) {
                // fitted, so that no scroll bar takes a part of the window
                level.paintAhead(new Rectangle(0, 0, size.x, size.y));
            }
        }
    }

    private Point middle() {
        return new Point(canvas.control().getSize().x / 2, canvas.control().getSize().y / 2);
    }

    /** Zooms so that the plan point under a pixel of the window stays where it is. */
    void zoom(double factor, Point at) {
        Point origin = canvas.windowOrigin();
        double oldFactor = canvas.scale().pixelsPerMm();
        double x0 = canvas.scale().x(0);
        double y0 = canvas.scale().y(0);
        fitted = false;
        allowBars();
        canvas.scale().zoom(oldFactor * factor, canvas.control().getSize().x, canvas.control().getSize().y);
        double grown = canvas.scale().pixelsPerMm() / oldFactor;
        viewport().validate();
        viewport().setViewLocation((int) Math.round(canvas.scale().x(0) + (origin.x + at.x - x0) * grown - at.x),
                (int) Math.round(canvas.scale().y(0) + (origin.y + at.y - y0) * grown - at.y));
        canvas.status().show();
    }

    /** The middle button drags the paper. */
    private void beginPan(Event event) {
        if (event.button == 2) {
            panFrom = new Point(event.x, event.y);
        }
    }

    private void pan(Event event) {
        if (panFrom != null) {
            org.eclipse.draw2d.geometry.Point origin = viewport().getViewLocation();
            viewport().setViewLocation(origin.x + panFrom.x - event.x, origin.y + panFrom.y - event.y);
            panFrom = new Point(event.x, event.y);
            fitted = false;
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, new Point(event.x, event.y));
            event.doit = false;
        }
    }

    /** Zoom keys, unless a number is being typed for what is drawn. */
    private void keyPressed(KeyEvent event) {
        if (canvas.overlay().isPassing()) {
            return;
        }
        switch (event.character) {
            case '+', '=' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            default -> { /* not a key of the canvas */ }
        }
    }

    /** To be called before there may be something to scroll. */
    private void allowBars() {
        Scrollable control = scrollable();
        if (control.getScrollbarsMode() != barsMode) {
            control.setScrollbarsMode(barsMode);
            // until then they take as much room as bars beside the canvas
            control.getDisplay().timerExec(FADE_MS, () -> {
                if (!control.isDisposed()) {
                    viewport().revalidate();
                }
            });
        }
    }

    private Scrollable scrollable() {
        return (Scrollable) canvas.control();
    }

    private Viewport viewport() {
        return canvas.viewport();
    }
}
