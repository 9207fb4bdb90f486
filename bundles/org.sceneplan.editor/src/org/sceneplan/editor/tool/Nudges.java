package org.sceneplan.editor.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.EditGesture;

/** Tells which nudges are one gesture: of the same elements by the same step, each soon after the last. */
final class Nudges {
    private static final int PAUSE_MS = 1000;

    private EditGesture gesture = new EditGesture();
    private List<EObject> elements = List.of();
    private int stepMm;
    private int timeMs;

    /**
     * The gesture of a nudge.
     *
     * @param atMs when the key was pressed, from the key event
     */
    EditGesture gesture(List<EObject> moved, int byMm, int atMs) {
        // right also when the clock of the events runs over
        int pauseMs = atMs - timeMs;
        if (!elements.equals(moved) || stepMm != byMm || pauseMs < 0 || pauseMs > PAUSE_MS) {
            gesture = new EditGesture();
        }
        elements = List.copyOf(moved);
        stepMm = byMm;
        timeMs = atMs;
        return gesture;
    }
}
