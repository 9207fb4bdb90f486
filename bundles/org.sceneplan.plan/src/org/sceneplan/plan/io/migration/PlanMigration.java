package org.sceneplan.plan.io.migration;

import org.w3c.dom.Document;

/** Turns the document of one format version into that of the next released one. Stateless. */
public interface PlanMigration {

    /** Major version of the namespace it reads: n of {@code http://www.sceneplan.org/plan/n}. */
    int fromVersion();

    /** Major version it produces, greater than {@link #fromVersion()}. */
    int toVersion();

    /**
     * Changes elements and attributes in place. The namespace of the root element and its prefix are changed by the
     * caller.
     *
     * @throws MigrationException if the old content has no place in the new format
     */
    void migrate(Document document) throws MigrationException;
}
