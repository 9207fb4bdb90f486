package org.sceneplan.exchange.pkg;

/**
 * How a file of a stored package stands to its manifest and its plan.
 *
 * @param name name in the package
 */
public record FileState(String name, State state) {

    /** What became of a file. */
    public enum State {
        /** As the manifest says. */
        UNCHANGED,
        /** Other bytes than the manifest says. */
        CHANGED,
        /** The manifest names it, but it is not there. */
        MISSING,
        /** It is there, but the manifest does not name it. */
        ADDED,
        /** As the manifest says, but the plan gives something else: both were changed, or another build made them. */
        NOT_OF_PLAN;

        /** Whether a package with such a file is not the one that was written. */
        public boolean isBad() {
            return this != UNCHANGED;
        }
    }
}
