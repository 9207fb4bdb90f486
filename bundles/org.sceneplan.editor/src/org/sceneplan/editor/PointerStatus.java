package org.sceneplan.editor;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tells where the pointer is on the plan and in which scale the plan shows; null when the pointer has left. */
final class PointerStatus {
    private static final double MM_PER_INCH = 25.4;

    private final PlanCanvas canvas;
    private final PackageTexts texts;
    private final double pixelsPerScreenMm;
    private Consumer<String> listener = text -> { };
    /** Null while the pointer is elsewhere. */
    private Point pixel;

    PointerStatus(PlanCanvas canvas, PackageTexts texts) {
        this.canvas = canvas;
        this.texts = texts;
        Control control = canvas.control();
        pixelsPerScreenMm = control.getDisplay().getDPI().x / MM_PER_INCH;
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseExit, event -> {
            pixel = null;
            listener.accept(null);
        });
    }

    /** Takes who shows the text. */
    void onChange(Consumer<String> newListener) {
        listener = newListener;
    }

    private void moved(Event event) {
        pixel = new Point(event.x, event.y);
        show();
    }

    /** Tells it again after the plan has moved under the pointer or shows in another scale. */
    void show() {
        if (pixel != null) {
            org.sceneplan.geometry.Point point = canvas.planPoint(pixel);
            listener.accept(texts.text("editor.position", texts.number(point.xMm(), 0),
                    texts.number(point.yMm(), 0),
                    texts.number(pixelsPerScreenMm / canvas.scale().pixelsPerMm(), 0)));
        }
    }
}
