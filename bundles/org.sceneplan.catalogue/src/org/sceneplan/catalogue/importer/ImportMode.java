package org.sceneplan.catalogue.importer;

/** What an import does with entries that exist already. */
public enum ImportMode {
    /** Rows add new entries and change those of the same key; nothing is removed. */
    MERGE,
    /** Rows only add; one whose key exists with other values is a conflict and leaves the entry as it is. */
    APPEND,
    /**
     * As {@link #MERGE}, and of each kind that the files have, entries that no row names are removed. What other
     * entries still need stays, and so do entries whose row was rejected.
     */
    REPLACE
}
