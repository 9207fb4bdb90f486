package org.sceneplan.catalogue.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

import org.sceneplan.catalogue.internal.table.RawCell;
import org.sceneplan.catalogue.internal.table.RawRow;

/**
 * How one row reads as the header of one kind of table. Names are compared without case, blanks, underscores
 * and full-width forms; a unit behind a name, {@code 宽(cm)}, is what its column is measured in. The other
 * names of a column stand in {@code headers.properties}.
 *
 * @param table kind of table
 * @param row the row
 * @param cellByColumn column to index of the cell
 * @param unitByColumn unit of a column that the file does not give in the catalogue's own one
 * @param ignored names that mean no column, in file order
 * @param twice a column that two cells mean, with both names; empty when there is none
 */
record HeaderMatch(CatalogueTable<?> table, RawRow row, Map<String, Integer> cellByColumn,
        Map<String, Unit> unitByColumn, List<String> ignored, List<String> twice) {

    private static final String BUNDLE = "org.sceneplan.catalogue.importer.headers";

    static HeaderMatch of(CatalogueTable<?> table, RawRow row) {
        Map<String, String> columnByName = columnByName(table);
        Map<String, Integer> cellByColumn = new LinkedHashMap<>();
        Map<String, Unit> unitByColumn = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        List<String> twice = List.of();
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cells().get(i);
            Unit.Split name = Unit.ofHeader(cell.text());
            String column = column(columnByName, name);
            if (column == null) {
                if (!cell.text().isBlank()) {
                    ignored.add(cell.text().strip());
                }
            } else if (cellByColumn.containsKey(column)) {
                twice = List.of(column, row.cells().get(cellByColumn.get(column)).text().strip(), cell.text().strip());
            } else {
                cellByColumn.put(column, i);
                if (name.unit() != null && name.unit().factor().intValue() != 1) {
                    unitByColumn.put(column, name.unit());
                }
            }
        }
        return new HeaderMatch(table, row, cellByColumn, unitByColumn, ignored, twice);
    }

    /** Required columns that the row does not name. */
    List<String> missing() {
        return table.requiredColumns().stream().filter(column -> !cellByColumn.containsKey(column)).toList();
    }

    /** The same as a heading in Chinese may name them, each with the name of the column behind it. */
    List<String> missingInChinese() {
        ResourceBundle names = names();
        return missing().stream().map(column -> {
            String key = table.kind().name() + "." + column;
            return names.containsKey(key) ? names.getString(key).split("\\|")[0].strip() + "（" + column + "）" : column;
        }).toList();
    }

    /** What stands over a column in the file; the column itself where the file lacks it. */
    String heading(String column) {
        Integer cell = cellByColumn.get(column);
        return cell == null ? column : FreeText.shown(row.cells().get(cell).text());
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    private static ResourceBundle names() {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, HeaderMatch.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Map<String, String> columnByName(CatalogueTable<?> table) {
        ResourceBundle names = names();
        Map<String, String> columnByName = new LinkedHashMap<>();
        for (String column : table.columns()) {
            columnByName.put(Unit.ofHeader(column).stem(), column);
            String key = table.kind().name() + "." + column;
            if (names.containsKey(key)) {
                for (String name : names.getString(key).split("\\|")) {
                    columnByName.putIfAbsent(Unit.ofHeader(name).stem(), column);
                }
            }
        }
        return columnByName;
    }

    /** The column a name means; null for none or when its unit measures something else. */
    private static String column(Map<String, String> columnByName, Unit.Split name) {
        String column = columnByName.get(name.stem());
        boolean fits = column == null || name.unit() == null
                || Objects.equals(name.unit().kind(), Unit.kindOf(column));
        return fits ? column : null;
    }
}
