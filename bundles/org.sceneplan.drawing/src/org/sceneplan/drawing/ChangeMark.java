package org.sceneplan.drawing;

import java.util.Locale;

/** What happened to a thing on a sheet of changes; the order of its legend and counts. */
public enum ChangeMark {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It is another product or type. */
    REPLACED,
    /** It is in another place. */
    MOVED,
    /** Something else of it is different. */
    CHANGED;

    /** The mark in keys of texts: lower case letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
