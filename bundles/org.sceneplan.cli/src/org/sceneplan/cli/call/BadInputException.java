package org.sceneplan.cli.call;

/**
 * A verb can't do its work because of what it was given. The message is for the user, in the language of the call;
 * everything that existed is as it was.
 */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A failure told in one sentence, or a sentence and one line per problem. */
    public BadInputException(String message) {
        super(message);
    }

    /** The same, with what was met. */
    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
