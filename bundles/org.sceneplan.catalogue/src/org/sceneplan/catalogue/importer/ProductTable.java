package org.sceneplan.catalogue.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;

/** Products on sale. */
final class ProductTable extends CatalogueTable<ProductSnapshot> {

    /** A product this many times longer or shorter than its type is measured in another unit. */
    private static final int IMPLAUSIBLE_RATIO = 4;
    private static final int LAST_YEAR = 2100;
    private static final int MAX_ENERGY_GRADE = 5;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "已核实");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "否", "未核实", "");

    private final Function<String, ProductTypeSnapshot> typeByCode;

    /**
     * Products of known types.
     *
     * @param typeByCode gives null for an unknown code
     */
    ProductTable(Function<String, ProductTypeSnapshot> typeByCode) {
        this.typeByCode = typeByCode;
    }

    @Override
    CatalogueKind kind() {
        return CatalogueKind.PRODUCTS;
    }

    @Override
    List<String> columns() {
        return List.of("sku", "brand", "model", "name_zh", "type_code", "w_mm", "d_mm", "h_mm", "price_cny",
                "energy_grade", "year", "source_url", "verified");
    }

    @Override
    List<String> requiredColumns() {
        return List.of("sku", "type_code", "w_mm", "d_mm", "h_mm");
    }

    @Override
    ProductSnapshot read(RowCells row) {
        ProductSnapshot product = new ProductSnapshot(row.key("sku", MAX_KEY), row.text("brand", MAX_TEXT),
                row.text("model", MAX_TEXT), row.text("name_zh", MAX_TEXT), row.neededText("type_code", MAX_KEY),
                row.sizeMm("w_mm"), row.sizeMm("d_mm"), row.sizeMm("h_mm"), row.priceCny("price_cny"),
                row.count("energy_grade", MAX_ENERGY_GRADE), row.count("year", LAST_YEAR),
                row.text("source_url", MAX_URL), verified(row));
        if (!row.isRejected()) {
            compareWithType(product, row);
        }
        return product;
    }

    private static boolean verified(RowCells row) {
        String word = row.text("verified", MAX_KEY).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            row.add(ProblemKind.UNKNOWN_WORD, "verified", word, "yes, no, 是, 否");
        }
        return YES.contains(word);
    }

    private void compareWithType(ProductSnapshot product, RowCells row) {
        ProductTypeSnapshot type = typeByCode.apply(product.typeCode());
        if (type == null) {
            row.add(ProblemKind.UNKNOWN_TYPE, "type_code", product.typeCode());
            return;
        }
        int longest = Math.max(product.widthMm(), Math.max(product.depthMm(), product.heightMm()));
        int typical = Math.max(type.widthMm(), Math.max(type.depthMm(), type.heightMm()));
        if (longest > typical * IMPLAUSIBLE_RATIO || longest * IMPLAUSIBLE_RATIO < typical) {
            String column = longest == product.widthMm() ? "w_mm" : longest == product.depthMm() ? "d_mm" : "h_mm";
            row.add(ProblemKind.IMPLAUSIBLE_SIZE, column, longest, type.code() + " ~ " + typical);
        }
    }

    @Override
    String key(ProductSnapshot entry) {
        return entry.sku();
    }

    @Override
    Map<String, String> cells(ProductSnapshot product) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("sku", product.sku());
        cells.put("brand", product.brand());
        cells.put("model", product.model());
        cells.put("name_zh", product.nameZh());
        cells.put("type_code", product.typeCode());
        cells.put("w_mm", number(product.widthMm()));
        cells.put("d_mm", number(product.depthMm()));
        cells.put("h_mm", number(product.heightMm()));
        cells.put("price_cny", number(product.priceCny()));
        cells.put("energy_grade", number(product.energyGrade()));
        cells.put("year", number(product.year()));
        cells.put("source_url", product.sourceUrl());
        cells.put("verified", product.verified() ? "yes" : "no");
        return cells;
    }
}
