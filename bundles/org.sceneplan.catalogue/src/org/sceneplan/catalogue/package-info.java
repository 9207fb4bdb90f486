/**
 * Product, product type and fixture type catalogues: immutable lookup, bundled sample data, import of CSV and XLSX with
 * a row-by-row report. Sizes are integer mm of the installed, unpacked thing.
 */
package org.sceneplan.catalogue;
