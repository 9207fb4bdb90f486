package org.sceneplan.catalogue.importer;

import java.util.List;
import java.util.Map;

/**
 * One kind of table: its columns, and the way between a row and an entry.
 *
 * @param <T> entry of the catalogue
 */
abstract class CatalogueTable<T> {

    static final int MAX_KEY = 64;
    static final int MAX_TEXT = 200;
    static final int MAX_URL = 1000;

    /** What the rows describe. */
    abstract CatalogueKind kind();

    /** All columns, the key first, in the order of the product's own files. */
    abstract List<String> columns();

    /** Columns without which a table is not taken for one of this kind. */
    abstract List<String> requiredColumns();

    /** Reads an entry; what does not fit is added to the problems of the row. */
    abstract T read(RowCells row);

    /** The key of an entry. */
    abstract String key(T entry);

    /** The entry as cells by column, the way a file of the product would hold it. */
    abstract Map<String, String> cells(T entry);

    static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }
}
