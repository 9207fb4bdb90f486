package org.sceneplan.catalogue.importer;

/** What became of one row. */
public enum RowOutcome {
    /** A new entry. */
    ACCEPTED,
    /** An entry of that key existed and differs now. */
    CHANGED,
    /** An entry of that key existed and is the same. */
    UNCHANGED,
    /** An entry of that key exists with other values and was kept, see {@link ImportMode#APPEND}. */
    CONFLICT,
    /** Not taken over; the entry of that key, if any, stays as it was. */
    REJECTED
}
