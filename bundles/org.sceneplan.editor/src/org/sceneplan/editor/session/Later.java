package org.sceneplan.editor.session;

import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, once, by whichever thread asks; others wait.
 *
 * @param <T> what is made
 */
final class Later<T> {
    private final Supplier<T> making;
    private T made;

    Later(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }

    /** Whether it has been made. */
    synchronized boolean isMade() {
        return made != null;
    }
}
