package org.sceneplan.catalogue;

import org.sceneplan.catalogue.importer.CatalogueResources;

/** The catalogue that the product carries: 125 product types, 32 fixture types, 216 products on sale in 2026. */
public final class SampleCatalogue {

    /** Id of the bundled catalogue. */
    public static final String ID = "sample-cn";

    /** Version of the bundled catalogue. */
    public static final String VERSION = "2026.10";

    private SampleCatalogue() {
    }

    /**
     * Returns the bundled catalogue, read once per process.
     *
     * @return entries in file order; safe to share between threads
     * @throws IllegalStateException if the bundle is incomplete or damaged
     */
    public static CatalogueSnapshot load() {
        return Holder.CATALOGUE;
    }

    private static final class Holder {
        private static final CatalogueSnapshot CATALOGUE =
                CatalogueResources.read(ID, VERSION, SampleCatalogue.class, "/data/");
    }
}
