package org.sceneplan.editor.session;

import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;

/** Told what happens to an open plan, in the thread the session was opened for; may not change the plan. */
public interface SessionListener {

    /**
     * The plan was changed: by an edit, undo or redo. Snapshot and tree of the session are new; drawing and verdict
     * follow.
     */
    default void planChanged(PlanChange change) {
    }

    /** Standard or catalogue of the plan are others than before; drawing and verdict follow. */
    default void standardsChanged() {
    }

    /** Drawing of all levels that belongs to the present plan. */
    default void drawn() {
    }

    /** Verdict of all rules on the present plan, or on the preview while one is shown. */
    default void checked(CheckResult result) {
    }

    /** What the plan would become if the drag ended here; null when the drag is over. */
    default void previewed(PlanSnapshot preview) {
    }

    /** The file has another name or lies in another folder. */
    default void moved() {
    }

    /** The dirty state may have changed. */
    default void dirtyChanged() {
    }
}
