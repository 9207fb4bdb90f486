package org.sceneplan.editor.aid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.plan.edit.shell.LooseEnd;
import org.sceneplan.plan.snapshot.LayerKind;

/** Marks the ends of dimensions that lost what they measured to, while dimensions show. */
final class LooseEndsAid {
    private final PlanCanvas canvas;
    private final IFigure layer;
    private final List<LooseEndFigure> figures = new ArrayList<>();
    private List<LooseEnd> shown = List.of();

    LooseEndsAid(PlanCanvas canvas, IFigure layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    /** The ends that are marked. */
    List<LooseEnd> shown() {
        return shown;
    }

    void refresh() {
        List<LooseEnd> next = canvas.session().plan().isVisible(LayerKind.DIMENSIONS)
                ? LooseEnd.of(canvas.shownLevel()) : List.of();
        if (!next.equals(shown)) {
            shown = next;
            figures.forEach(layer::remove);
            figures.clear();
            next.forEach(end -> figures.add(new LooseEndFigure(end.at(), end.sentence(canvas.session().locale()),
                    canvas.control().getFont())));
            figures.forEach(layer::add);
        }
        place();
    }

    void place() {
        figures.forEach(figure -> figure.place(canvas.scale()));
    }
}
