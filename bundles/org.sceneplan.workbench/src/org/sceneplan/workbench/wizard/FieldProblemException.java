package org.sceneplan.workbench.wizard;

/** A field of a wizard that is not filled in rightly; the message is shown to the user. */
final class FieldProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    FieldProblemException(String message) {
        super(message, null, false, false);
    }
}
