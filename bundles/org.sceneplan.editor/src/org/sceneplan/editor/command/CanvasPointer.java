package org.sceneplan.editor.command;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.geometry.Point;

/** Where the pointer is on the canvas, or was when its menu opened. */
final class CanvasPointer {
    private final PlanCanvas canvas;
    private Point last;
    private Point menu;
    private boolean inside;

    CanvasPointer(PlanCanvas canvas) {
        this.canvas = canvas;
        Control control = canvas.control();
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseEnter, event -> inside = true);
        control.addListener(SWT.MouseExit, event -> inside = false);
        control.addListener(SWT.MenuDetect, event -> menu = last);
    }

    /** The plan point under the pointer, or where the menu of the canvas was opened; empty outside the canvas. */
    Optional<Point> point() {
        return menu != null ? Optional.of(menu) : inside ? Optional.ofNullable(last) : Optional.empty();
    }

    /** The plan point where the pointer is or left the canvas; empty before it was there. */
    Optional<Point> lastPoint() {
        return menu != null ? Optional.of(menu) : Optional.ofNullable(last);
    }

    private void moved(Event event) {
        var origin = canvas.windowOrigin();
        last = canvas.scale().toPlan(event.x + origin.x, event.y + origin.y);
        menu = null;
        inside = true;
    }
}
