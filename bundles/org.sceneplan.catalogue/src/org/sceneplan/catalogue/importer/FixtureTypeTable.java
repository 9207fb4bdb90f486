package org.sceneplan.catalogue.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.FixtureTypeSnapshot;

/** Kinds of display fixture. */
final class FixtureTypeTable extends CatalogueTable<FixtureTypeSnapshot> {

    private static final int MAX_CLEAR_MM = 10_000;
    private static final int ALL_AROUND = 4;

    @Override
    CatalogueKind kind() {
        return CatalogueKind.FIXTURE_TYPES;
    }

    @Override
    List<String> columns() {
        return List.of("code", "name_zh", "name_en", "w_mm", "d_mm", "h_mm", "clear_mm", "sides", "price_lo",
                "price_hi", "unit", "carries", "src");
    }

    @Override
    List<String> requiredColumns() {
        return List.of("code", "w_mm", "d_mm", "h_mm", "clear_mm", "sides");
    }

    @Override
    FixtureTypeSnapshot read(RowCells row) {
        FixtureTypeSnapshot type = new FixtureTypeSnapshot(row.key("code", MAX_KEY), row.text("name_zh", MAX_TEXT),
                row.text("name_en", MAX_TEXT), row.sizeMm("w_mm"), row.sizeMm("d_mm"), row.sizeMm("h_mm"),
                row.count("clear_mm", MAX_CLEAR_MM), sides(row), row.priceCny("price_lo"), row.priceCny("price_hi"),
                row.text("unit", MAX_KEY), row.text("carries", MAX_TEXT), row.text("src", MAX_KEY));
        ProductTypeTable.checkPriceBand(row, type.priceLowCny(), type.priceHighCny());
        return type;
    }

    private static int sides(RowCells row) {
        int sides = row.count("sides", ALL_AROUND);
        if (sides == ALL_AROUND - 1) {
            row.add(ProblemKind.OUT_OF_RANGE, "sides", sides, "0, 1, 2, 4");
        }
        return sides;
    }

    @Override
    String key(FixtureTypeSnapshot entry) {
        return entry.code();
    }

    @Override
    Map<String, String> cells(FixtureTypeSnapshot type) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", type.code());
        cells.put("name_zh", type.nameZh());
        cells.put("name_en", type.nameEn());
        cells.put("w_mm", number(type.widthMm()));
        cells.put("d_mm", number(type.depthMm()));
        cells.put("h_mm", number(type.heightMm()));
        cells.put("clear_mm", Integer.toString(type.clearMm()));
        cells.put("sides", Integer.toString(type.clearSides()));
        cells.put("price_lo", number(type.priceLowCny()));
        cells.put("price_hi", number(type.priceHighCny()));
        cells.put("unit", type.unit());
        cells.put("carries", type.carries());
        cells.put("src", type.source());
        return cells;
    }
}
