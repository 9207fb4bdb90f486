package org.sceneplan.exchange.pkg;

/** Listens while a package is made, and may stop it. Called in the thread that makes the package. */
public interface PackageProgress {

    /** Nobody listens, nobody stops. */
    PackageProgress NONE = part -> { };

    /** A step begins; the one before has ended. */
    void begins(PackagePart part);

    /** Whether to stop; asked before each step and between sheets. */
    default boolean isCancelled() {
        return false;
    }
}
