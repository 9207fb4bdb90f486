package org.sceneplan.editor;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.graphics.Point;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.geometry.Box;

/** The part of the plan that shows on a canvas: where it is, and moving and zooming it. */
public final class CanvasWindow {
    /** Elements smaller than this share of the window are shown larger when they are framed. */
    private static final double SMALL_SHARE = 0.12;
    private static final double FRAMED_SHARE = 0.3;

    private final PlanCanvas canvas;
    private final List<Runnable> listeners = new ArrayList<>();
    private final PropertyChangeListener moved = event -> List.copyOf(listeners).forEach(Runnable::run);
    private boolean listening;

    CanvasWindow(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** What shows, plan mm; may reach beyond the drawing. */
    public Box shown() {
        Point origin = canvas.windowOrigin();
        Point size = canvas.control().getSize();
        return Box.of(List.of(canvas.scale().toPlan(origin.x, origin.y),
                canvas.scale().toPlan(origin.x + size.x, origin.y + size.y)));
    }

    /** Scrolls so that a point lies in the middle, as far as there is canvas. */
    public void centre(org.sceneplan.geometry.Point at) {
        Point size = canvas.control().getSize();
        Viewport viewport = canvas.viewport();
        viewport.validate();
        viewport.setViewLocation((int) Math.round(canvas.scale().x(at.xMm()) - size.x / 2.0),
                (int) Math.round(canvas.scale().y(at.yMm()) - size.y / 2.0));
    }

    /** Zooms about the middle. */
    public void zoom(double factor) {
        Point size = canvas.control().getSize();
        canvas.zoom(factor, new Point(size.x / 2, size.y / 2));
    }

    /** Zooms in on elements of the shown level that are small on the canvas, and puts them into the middle. */
    public void frame(List<String> ids) {
        Box box = null;
        for (String id : ids) {
            PlanNode node = canvas.session().tree().node(id);
            while (node != null && node.outline() == null) {
                node = node.parent();
            }
            if (node != null && canvas.isShown(node)) {
                box = box == null ? node.outline().box() : box.union(node.outline().box());
            }
        }
        Point size = canvas.control().getSize();
        if (box == null || size.x == 0 || size.y == 0) {
            return;
        }
        double share = canvas.scale().pixelsPerMm() * Math.max((double) box.widthMm() / size.x,
                (double) box.depthMm() / size.y);
        if (share > 0 && share < SMALL_SHARE) {
            zoom(FRAMED_SHARE / share);
            centre(org.sceneplan.geometry.Point.rounded((box.minXMm() + box.maxXMm()) / 2.0,
                    (box.minYMm() + box.maxYMm()) / 2.0));
        }
    }

    /** Tells a listener when the window has moved or zoomed, until it is removed or the canvas goes. */
    public void addListener(Runnable listener) {
        if (!listening) {
            listening = true;
            Viewport viewport = canvas.viewport();
            viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, moved);
            viewport.getHorizontalRangeModel().addPropertyChangeListener(moved);
            viewport.getVerticalRangeModel().addPropertyChangeListener(moved);
        }
        listeners.add(listener);
    }

    /** Tells a listener nothing more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
