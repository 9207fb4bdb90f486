package org.sceneplan.plan.io.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The migrations that lead from older format versions to one target version. Immutable. */
public final class PlanMigrations {

    private static final PlanMigrations RELEASED = new PlanMigrations(1, List.of());

    private static final String NAMESPACE = "http://www.sceneplan.org/plan/";
    private static final String ROOT_ELEMENT = "plan:StorePlan";
    private static final String PREFIX_DECLARATION = "xmlns:plan";

    private final int targetVersion;
    private final Map<Integer, PlanMigration> migrationByFromVersion = new HashMap<>();

    /**
     * @param targetVersion version every chain must end in
     * @param migrations one per older version, in any order
     * @throws IllegalArgumentException if two start at the same version, one does not go up, or a chain does not end in
     *         the target version
     */
    public PlanMigrations(int targetVersion, List<PlanMigration> migrations) {
        this.targetVersion = targetVersion;
        for (PlanMigration migration : migrations) {
            if (migration.toVersion() <= migration.fromVersion()) {
                throw new IllegalArgumentException("migration %d to %d does not go up"
                        .formatted(migration.fromVersion(), migration.toVersion()));
            }
            if (migrationByFromVersion.put(migration.fromVersion(), migration) != null) {
                throw new IllegalArgumentException("two migrations from version " + migration.fromVersion());
            }
        }
        for (PlanMigration migration : migrations) {
            if (migration.toVersion() != targetVersion && !canMigrate(migration.toVersion())) {
                throw new IllegalArgumentException("no way from version %d to %d"
                        .formatted(migration.toVersion(), targetVersion));
            }
        }
    }

    /** The migrations of all released format versions. */
    public static PlanMigrations released() {
        return RELEASED;
    }

    /** Whether files of this older version can be brought to the target version. */
    public boolean canMigrate(int version) {
        return migrationByFromVersion.containsKey(version);
    }

    /**
     * Applies the chain of migrations in place and gives the root element the namespace of the target version.
     *
     * @throws MigrationException if the content has no place in a newer format
     * @throws IllegalArgumentException if {@link #canMigrate} says no
     */
    public void migrate(Document document, int fromVersion) throws MigrationException {
        if (!canMigrate(fromVersion)) {
            throw new IllegalArgumentException("no migration from version " + fromVersion);
        }
        int version = fromVersion;
        while (version != targetVersion) {
            PlanMigration migration = migrationByFromVersion.get(version);
            migration.migrate(document);
            version = migration.toVersion();
        }
        Element root = document.getDocumentElement();
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, PREFIX_DECLARATION, NAMESPACE + targetVersion);
        document.renameNode(root, NAMESPACE + targetVersion, ROOT_ELEMENT);
    }
}
