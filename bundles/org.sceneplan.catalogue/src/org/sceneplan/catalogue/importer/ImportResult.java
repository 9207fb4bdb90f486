package org.sceneplan.catalogue.importer;

import org.sceneplan.catalogue.CatalogueSnapshot;

/**
 * Outcome of an import.
 *
 * @param catalogue the catalogue with the rows taken over
 * @param report what became of each row
 */
public record ImportResult(CatalogueSnapshot catalogue, ImportReport report) {
}
