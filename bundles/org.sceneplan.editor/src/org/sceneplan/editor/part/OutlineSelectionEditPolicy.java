package org.sceneplan.editor.part;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.SelectionFigure;
import org.sceneplan.geometry.Ring;

/** Frames a selected element above the whole drawing. */
final class OutlineSelectionEditPolicy extends SelectionEditPolicy {
    private final PlanScale scale;
    private Ring outline;
    private SelectionFigure frame;

    OutlineSelectionEditPolicy(Ring outline, PlanScale scale) {
        this.outline = outline;
        this.scale = scale;
    }

    /** Takes outline and scale anew into the frame; a null outline hides it. */
    void show(Ring newOutline) {
        if (newOutline != null) {
            outline = newOutline;
        }
        if (frame != null) {
            frame.show(outline);
        }
    }

    @Override
    protected void showSelection() {
        if (frame == null) {
            frame = new SelectionFigure(outline, scale);
            addFeedback(frame);
        }
    }

    @Override
    protected void hideSelection() {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }
}
