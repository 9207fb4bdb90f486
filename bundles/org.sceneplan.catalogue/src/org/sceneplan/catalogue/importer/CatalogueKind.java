package org.sceneplan.catalogue.importer;

/** What the rows of a table describe; the order is the one in which files of an import are applied. */
public enum CatalogueKind {
    /** Kinds of appliance. */
    PRODUCT_TYPES,
    /** Kinds of display fixture. */
    FIXTURE_TYPES,
    /** Products on sale. */
    PRODUCTS,
    /** Stores of the store master, which is no part of a catalogue. */
    STORES
}
