package org.sceneplan.editor.part;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.SelectionFigure;
import org.sceneplan.editor.outline.PlanNode;

/** Frames a selected element above the whole drawing. */
final class OutlineSelectionEditPolicy extends SelectionEditPolicy {
    private final PlanScale scale;
    private final ElementEditPart part;
    private SelectionFigure frame;

    OutlineSelectionEditPolicy(ElementEditPart part, PlanScale scale) {
        this.part = part;
        this.scale = scale;
    }

    /** Takes outline and scale anew into the frame; it stays where it is when the element has no outline any more. */
    void refresh() {
        PlanNode node = frame == null ? null : part.node();
        if (node != null) {
            frame.show(node.outline());
        }
    }

    @Override
    protected void showSelection() {
        PlanNode node = part.node();
        if (frame == null && node != null) {
            frame = new SelectionFigure(node.outline(), scale);
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
