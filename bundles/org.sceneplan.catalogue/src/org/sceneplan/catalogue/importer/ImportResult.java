package org.sceneplan.catalogue.importer;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.stores.StoreMaster;

/**
 * Outcome of an import.
 *
 * @param catalogue the catalogue with the rows taken over
 * @param stores the store master with the rows taken over
 * @param report what became of each row
 */
public record ImportResult(CatalogueSnapshot catalogue, StoreMaster stores, ImportReport report) {
}
