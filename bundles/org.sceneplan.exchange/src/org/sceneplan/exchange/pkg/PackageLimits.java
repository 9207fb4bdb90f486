package org.sceneplan.exchange.pkg;

/** Upper bounds of a package that is read, far above any real one, so that no file can exhaust time or memory. */
public final class PackageLimits {
    /** Most files in a package. */
    public static final int MAX_FILES = 2_000;
    /** Largest file in bytes, unpacked. */
    public static final long MAX_FILE_BYTES = 128L << 20;
    /** All files together in bytes, unpacked. */
    public static final long MAX_TOTAL_BYTES = 256L << 20;
    /** Largest zip file in bytes. */
    public static final long MAX_ZIP_BYTES = 128L << 20;
    /** Largest manifest in bytes. */
    public static final long MAX_MANIFEST_BYTES = 8L << 20;
    /** Most pages of a manifest. */
    public static final int MAX_PAGES = 5_000;
    /** Most earlier revisions a manifest remembers. */
    public static final int MAX_PREDECESSORS = 50;
    /** Longest name of a file in a package in characters. */
    public static final int MAX_NAME = 200;
    /** Most folders in each other. */
    public static final int MAX_DEPTH = 8;

    private PackageLimits() {
    }
}
