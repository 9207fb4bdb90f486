package org.sceneplan.catalogue.importer;

/**
 * One field of a changed entry.
 *
 * @param column column as the CSV files of the product name it, for example {@code w_mm}
 * @param before value before the import, as it would stand in a file
 * @param after value after the import
 */
public record FieldChange(String column, String before, String after) {
}
