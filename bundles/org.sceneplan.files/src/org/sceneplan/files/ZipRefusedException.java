package org.sceneplan.files;

import java.io.IOException;

/** A zip file goes over a limit; an IOException so that it passes through readers of its entries. */
public final class ZipRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Which limit. */
    public enum Limit {
        /** Too many entries. */
        ENTRIES,
        /** An entry inflates too much for its stored bytes, or all that was read for the limit of the file. */
        INFLATION
    }

    private final Limit limit;
    private final long found;

    ZipRefusedException(Limit limit, long found, String message) {
        super(message);
        this.found = found;
        this.limit = limit;
    }

    /** Which limit. */
    public Limit limit() {
        return limit;
    }

    /** How many entries there are, or how many bytes had come out of the entry. */
    public long found() {
        return found;
    }
}
