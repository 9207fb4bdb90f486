package org.sceneplan.ui.bench.plain;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** What the plain editor shows: its rectangles. */
record PlainContent(List<PlainBox> boxes) {

    /** A rectangle that can be moved; pixels. */
    static final class PlainBox {
        private Rectangle bounds;
        private Runnable listener = () -> { };

        PlainBox(Rectangle bounds) {
            this.bounds = bounds;
        }

        Rectangle bounds() {
            return bounds;
        }

        void move(Rectangle newBounds) {
            bounds = newBounds;
            listener.run();
        }

        void onMove(Runnable newListener) {
            listener = newListener;
        }
    }
}
