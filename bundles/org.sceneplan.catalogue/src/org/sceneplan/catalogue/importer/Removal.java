package org.sceneplan.catalogue.importer;

/**
 * An entry that {@link ImportMode#REPLACE} took away or had to keep.
 *
 * @param kind what it describes
 * @param key its key
 * @param kept it stays because products still have this type
 */
public record Removal(CatalogueKind kind, String key, boolean kept) {
}
