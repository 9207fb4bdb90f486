package org.sceneplan.editor.part;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.SelectionFigure;
import org.sceneplan.geometry.Ring;

/** Frames a selected element above the whole drawing. */
final class OutlineSelectionEditPolicy extends SelectionEditPolicy {
    private final PlanScale scale;
    private final Ring outline;
    private SelectionFigure frame;

    OutlineSelectionEditPolicy(Ring outline, PlanScale scale) {
        this.outline = outline;
        this.scale = scale;
    }

    /** Takes the current scale into the frame. */
    void rescale() {
        if (frame != null) {
            frame.updateBounds();
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
