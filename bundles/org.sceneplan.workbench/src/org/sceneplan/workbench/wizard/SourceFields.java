package org.sceneplan.workbench.wizard;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Control;

/** The fields of one way to begin a plan. */
interface SourceFields {

    /** The fields. */
    Control control();

    /** Fills in a file that is selected in the workbench. */
    default void propose(Path file) {
    }

    /**
     * What the fields say.
     *
     * @return the draft, or null while something is not filled in yet
     * @throws FieldProblemException if something is wrong; the message says what
     */
    NewPlanDraft draft() throws FieldProblemException;
}
