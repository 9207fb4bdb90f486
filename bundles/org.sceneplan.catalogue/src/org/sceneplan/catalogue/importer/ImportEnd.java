package org.sceneplan.catalogue.importer;

import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.stores.StoreMaster;

/**
 * What an import leaves.
 *
 * @param catalogue the catalogue
 * @param stores the store master
 * @param removals entries taken away, and those that had to stay; empty but for {@link ImportMode#REPLACE}
 */
public record ImportEnd(CatalogueSnapshot catalogue, StoreMaster stores, List<Removal> removals) {

    public ImportEnd {
        removals = List.copyOf(removals);
    }
}
