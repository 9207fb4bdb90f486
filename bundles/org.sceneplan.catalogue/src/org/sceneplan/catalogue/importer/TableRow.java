package org.sceneplan.catalogue.importer;

import java.util.Map;

/**
 * A row of a table that another format was turned into.
 *
 * @param number line of the original, for the report
 * @param cells cells by column of the catalogue table; what is missing counts as empty
 */
public record TableRow(int number, Map<String, String> cells) {
}
