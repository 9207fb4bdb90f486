package org.sceneplan.catalogue.importer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.sceneplan.catalogue.internal.table.RawCell;
import org.sceneplan.catalogue.internal.table.RawRow;

/**
 * How one row reads as the header of one kind of table. Names are compared without case, blanks, underscores,
 * full-width forms and a unit in brackets; the other names of a column stand in {@code headers.properties}.
 *
 * @param table kind of table
 * @param row the row
 * @param cellByColumn column to index of the cell
 * @param ignored names that mean no column, in file order
 * @param twice a column that two cells mean, with both names; empty when there is none
 */
record HeaderMatch(CatalogueTable<?> table, RawRow row, Map<String, Integer> cellByColumn, List<String> ignored,
        List<String> twice) {

    private static final String BUNDLE = "org.sceneplan.catalogue.importer.headers";

    static HeaderMatch of(CatalogueTable<?> table, RawRow row) {
        Map<String, String> columnByName = columnByName(table);
        Map<String, Integer> cellByColumn = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        List<String> twice = List.of();
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cells().get(i);
            String column = columnByName.get(normalized(cell.text()));
            if (column == null) {
                if (!cell.text().isBlank()) {
                    ignored.add(cell.text().strip());
                }
            } else if (cellByColumn.containsKey(column)) {
                twice = List.of(column, row.cells().get(cellByColumn.get(column)).text().strip(), cell.text().strip());
            } else {
                cellByColumn.put(column, i);
            }
        }
        return new HeaderMatch(table, row, cellByColumn, ignored, twice);
    }

    /** Required columns that the row does not name. */
    List<String> missing() {
        return table.requiredColumns().stream().filter(column -> !cellByColumn.containsKey(column)).toList();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    private static Map<String, String> columnByName(CatalogueTable<?> table) {
        ResourceBundle names = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, HeaderMatch.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> columnByName = new LinkedHashMap<>();
        for (String column : table.columns()) {
            columnByName.put(normalized(column), column);
            String key = table.kind().name() + "." + column;
            if (names.containsKey(key)) {
                for (String name : names.getString(key).split("\\|")) {
                    columnByName.putIfAbsent(normalized(name), column);
                }
            }
        }
        return columnByName;
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\((mm|毫米|元|cny|w|瓦)\\)", "").replaceAll("[\\s_\\-*]+", "").replaceAll("mm$|毫米$", "");
    }
}
