package org.sceneplan.plan.io.migration;

/** Content of an old file that has no place in the new format. The message names the element in English. */
public final class MigrationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates it with a sentence that names the element. */
    public MigrationException(String message) {
        super(message);
    }
}
