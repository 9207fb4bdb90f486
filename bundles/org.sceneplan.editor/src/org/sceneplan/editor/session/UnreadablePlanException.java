package org.sceneplan.editor.session;

/** Why a file could not be opened, in the language of the user. */
public final class UnreadablePlanException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadablePlanException(String message, Exception cause) {
        super(message, cause);
    }
}
