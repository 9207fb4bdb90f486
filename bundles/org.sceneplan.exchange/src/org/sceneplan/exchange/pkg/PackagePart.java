package org.sceneplan.exchange.pkg;

/** The steps in which a package is made, in order. */
public enum PackagePart {
    /** The plan as file and as JSON. */
    PLAN,
    /** Sheets drawn. */
    DRAWING,
    /** Sheets as SVG. */
    SVG,
    /** Sheets as PDF. */
    PDF,
    /** Drawing exchange files. */
    DXF,
    /** Lists put together and proven complete. */
    LISTS,
    /** Lists as workbooks. */
    XLSX,
    /** Lists as text. */
    CSV,
    /** Lists on paper. */
    LIST_PAGES,
    /** Tags to print. */
    TAGS,
    /** Findings and certificate. */
    CHECK,
    /** The store as a model in space. */
    MODEL,
    /** Names and hashes of all files. */
    MANIFEST
}
