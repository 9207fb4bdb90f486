package org.sceneplan.editor;

import java.util.Set;

import org.eclipse.swt.widgets.Control;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/** Keeps a canvas in the colours of the paper; the part of the plan that shows and what is selected stay. */
final class CanvasPaper {
    /** Keeps themes from colouring the control: paper has a colour of its own. */
    private static final String UNTHEMED = "org.eclipse.e4.ui.css.disabled";

    private final PlanCanvas canvas;
    private final CanvasView view;
    private final Draw2dPen pen;

    private CanvasPaper(PlanCanvas canvas, CanvasView view, Draw2dPen pen) {
        this.canvas = canvas;
        this.view = view;
        this.pen = pen;
    }

    /** Colours a canvas from now on. */
    static void install(PlanCanvas canvas, CanvasView view, Draw2dPen pen) {
        CanvasPaper paper = new CanvasPaper(canvas, view, pen);
        Control control = canvas.control();
        control.setData(UNTHEMED, Boolean.TRUE);
        control.setBackground(Paper.ground());
        Runnable changed = paper::changed;
        Paper.addListener(changed);
        control.addDisposeListener(event -> Paper.removeListener(changed));
    }

    private void changed() {
        canvas.control().setBackground(Paper.ground());
        if (canvas.isShowing()) {
            Set<String> selected = canvas.selectedIds();
            boolean fitted = view.isFitted();
            double pixelsPerMm = canvas.scale().pixelsPerMm();
            Box shown = canvas.canvasWindow().shown();
            pen.recolour();
            canvas.show(canvas.shownLevel().id());
            if (!fitted) {
                canvas.canvasWindow().zoom(pixelsPerMm / canvas.scale().pixelsPerMm());
                canvas.canvasWindow().centre(Point.rounded((shown.minXMm() + shown.maxXMm()) / 2.0,
                        (shown.minYMm() + shown.maxYMm()) / 2.0));
            }
            canvas.select(selected);
        } else {
            pen.recolour();
        }
    }
}
