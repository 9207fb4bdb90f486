package org.sceneplan.catalogue.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.model.catalogue.MountKind;

/** Kinds of appliance. */
final class ProductTypeTable extends CatalogueTable<ProductTypeSnapshot> {

    private static final int MAX_POWER_W = 100_000;
    private static final String UTILITY_LETTERS = "EeWDGFN-";

    private static final Map<String, MountKind> MOUNT_BY_WORD = Map.ofEntries(Map.entry("floor", MountKind.FLOOR),
            Map.entry("wall", MountKind.WALL), Map.entry("table", MountKind.TABLE),
            Map.entry("built", MountKind.BUILT_IN), Map.entry("ceil", MountKind.CEILING),
            Map.entry("落地", MountKind.FLOOR), Map.entry("壁挂", MountKind.WALL), Map.entry("台面", MountKind.TABLE),
            Map.entry("嵌入", MountKind.BUILT_IN), Map.entry("吊顶", MountKind.CEILING));

    private static final Set<String> SCENES = Set.of("living", "kitchen", "bedroom", "bath", "balcony", "entry",
            "phone", "computer", "digital");

    @Override
    CatalogueKind kind() {
        return CatalogueKind.PRODUCT_TYPES;
    }

    @Override
    List<String> columns() {
        return List.of("code", "name_zh", "name_en", "group", "zone", "w_mm", "d_mm", "h_mm", "power_w", "price_lo",
                "price_hi", "mount", "util", "dim", "pw", "pr");
    }

    @Override
    List<String> requiredColumns() {
        return List.of("code", "w_mm", "d_mm", "h_mm", "mount", "util");
    }

    @Override
    ProductTypeSnapshot read(RowCells row) {
        ProductTypeSnapshot type = new ProductTypeSnapshot(row.key("code", MAX_KEY), row.text("name_zh", MAX_TEXT),
                row.text("name_en", MAX_TEXT), row.text("group", MAX_KEY), scene(row), row.sizeMm("w_mm"),
                row.sizeMm("d_mm"), row.sizeMm("h_mm"), row.count("power_w", MAX_POWER_W), row.priceCny("price_lo"),
                row.priceCny("price_hi"), mount(row), needs(row), row.text("dim", MAX_KEY), row.text("pw", MAX_KEY),
                row.text("pr", MAX_KEY));
        checkPriceBand(row, type.priceLowCny(), type.priceHighCny());
        return type;
    }

    static void checkPriceBand(RowCells row, int lowCny, int highCny) {
        if (lowCny > highCny && !row.isRejected()) {
            row.add(ProblemKind.OUT_OF_RANGE, "price_lo", lowCny, "0-" + highCny);
        }
    }

    private static String scene(RowCells row) {
        String scene = row.text("zone", MAX_KEY);
        if (!scene.isEmpty() && !SCENES.contains(scene)) {
            row.add(ProblemKind.UNKNOWN_WORD, "zone", scene, String.join(", ", SCENES.stream().sorted().toList()));
        }
        return scene;
    }

    private static MountKind mount(RowCells row) {
        String word = row.neededText("mount", MAX_KEY).toLowerCase(Locale.ROOT);
        MountKind mount = MOUNT_BY_WORD.get(word);
        if (mount == null && !word.isEmpty()) {
            row.add(ProblemKind.UNKNOWN_WORD, "mount", word, "floor, wall, table, built, ceil");
        }
        return mount == null ? MountKind.FLOOR : mount;
    }

    private static UtilityNeeds needs(RowCells row) {
        String letters = row.text("util", MAX_KEY);
        for (char letter : letters.toCharArray()) {
            if (UTILITY_LETTERS.indexOf(letter) < 0) {
                row.add(ProblemKind.UNKNOWN_UTILITY, "util", letters, letter);
                return UtilityNeeds.parse("-");
            }
        }
        return UtilityNeeds.parse(letters);
    }

    @Override
    String key(ProductTypeSnapshot entry) {
        return entry.code();
    }

    @Override
    Map<String, String> cells(ProductTypeSnapshot type) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", type.code());
        cells.put("name_zh", type.nameZh());
        cells.put("name_en", type.nameEn());
        cells.put("group", type.group());
        cells.put("zone", type.scene());
        cells.put("w_mm", number(type.widthMm()));
        cells.put("d_mm", number(type.depthMm()));
        cells.put("h_mm", number(type.heightMm()));
        cells.put("power_w", number(type.powerW()));
        cells.put("price_lo", number(type.priceLowCny()));
        cells.put("price_hi", number(type.priceHighCny()));
        cells.put("mount", type.mount().getLiteral());
        cells.put("util", type.needs().letters());
        cells.put("dim", type.sizeSource());
        cells.put("pw", type.powerSource());
        cells.put("pr", type.priceSource());
        return cells;
    }
}
