package org.sceneplan.catalogue.importer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.stores.StoreRecord;
import org.sceneplan.model.plan.StoreTier;

/** Stores of a store master. */
final class StoreTable extends CatalogueTable<StoreRecord> {

    private static final int MAX_POWER_W = 1_000_000_000;
    private static final int MAX_HEIGHT_MM = 12_000;
    private static final int E7 = 7;

    private static final Map<String, String> FORMAT_BY_WORD = Map.ofEntries(Map.entry("s_class", "S_CLASS"),
            Map.entry("s级体验店", "S_CLASS"), Map.entry("s级", "S_CLASS"), Map.entry("smart_kitchen", "SMART_KITCHEN"),
            Map.entry("智慧厨房专卖店", "SMART_KITCHEN"), Map.entry("智慧厨房", "SMART_KITCHEN"), Map.entry("home", "HOME"),
            Map.entry("居家体验店", "HOME"), Map.entry("居家", "HOME"), Map.entry("three_c", "THREE_C"),
            Map.entry("3c", "THREE_C"), Map.entry("3c融合店", "THREE_C"));
    private static final Map<String, StoreTier> TIER_BY_WORD = Map.ofEntries(
            Map.entry("prefecture", StoreTier.PREFECTURE), Map.entry("地级", StoreTier.PREFECTURE),
            Map.entry("地级市", StoreTier.PREFECTURE), Map.entry("地市", StoreTier.PREFECTURE),
            Map.entry("county", StoreTier.COUNTY), Map.entry("县级", StoreTier.COUNTY),
            Map.entry("县城", StoreTier.COUNTY), Map.entry("县", StoreTier.COUNTY),
            Map.entry("township", StoreTier.TOWNSHIP), Map.entry("乡镇", StoreTier.TOWNSHIP),
            Map.entry("镇", StoreTier.TOWNSHIP));

    @Override
    CatalogueKind kind() {
        return CatalogueKind.STORES;
    }

    @Override
    List<String> columns() {
        return List.of("store_code", "store_name", "format", "tier", "region", "address", "franchisee", "phone", "area_m2",
                "levels", "clear_height_mm", "meter_w", "budget_cny", "longitude", "latitude", "survey");
    }

    @Override
    List<String> requiredColumns() {
        return List.of("store_code", "store_name", "format");
    }

    @Override
    StoreRecord read(RowCells row) {
        String code = row.key("store_code", MAX_KEY);
        if (!code.isEmpty() && !StoreRecord.CODE.matcher(code).matches()) {
            row.add(ProblemKind.BAD_CODE, "store_code", code);
        }
        String name = row.neededText("store_name", StoreRecord.MAX_NAME);
        String format = format(row);
        StoreTier tier = tier(row, format);
        String region = row.text("region", MAX_TEXT);
        String address = row.text("address", MAX_TEXT);
        String franchisee = row.text("franchisee", MAX_TEXT);
        String phone = row.text("phone", MAX_KEY);
        int areaM2 = row.rounded("area_m2", StoreRecord.MAX_AREA_M2);
        int levels = row.count("levels", StoreRecord.MAX_LEVELS);
        int heightMm = row.count("clear_height_mm", MAX_HEIGHT_MM);
        int meterW = row.count("meter_w", MAX_POWER_W);
        int budgetCny = row.priceCny("budget_cny");
        int longitudeE7 = row.degreesE7("longitude", 180);
        int latitudeE7 = row.degreesE7("latitude", 90);
        String survey = survey(row);
        return row.isRejected() ? null : new StoreRecord(code, name, format, tier, region, address, franchisee,
                phone, areaM2, levels, heightMm, meterW, budgetCny, longitudeE7, latitudeE7, survey);
    }

    private static String format(RowCells row) {
        String word = row.neededText("format", MAX_KEY);
        String format = FORMAT_BY_WORD.get(word.toLowerCase(Locale.ROOT));
        if (format == null && !word.isEmpty()) {
            row.add(ProblemKind.UNKNOWN_WORD, "format", word, "S_CLASS, SMART_KITCHEN, HOME, THREE_C");
        }
        return format == null ? "" : format;
    }

    private static StoreTier tier(RowCells row, String format) {
        String word = row.text("tier", MAX_KEY);
        StoreTier tier = word.isEmpty() ? StoreRecord.usualTier(format)
                : TIER_BY_WORD.get(word.toLowerCase(Locale.ROOT));
        if (tier == null) {
            row.add(ProblemKind.UNKNOWN_WORD, "tier", word, "prefecture, county, township");
        }
        return tier;
    }

    /** A path that stays below the folder of the store master. */
    private static String survey(RowCells row) {
        String path = row.text("survey", MAX_TEXT).replace('\\', '/');
        boolean leaves = path.startsWith("/") || path.contains(":") || List.of(path.split("/")).contains("..");
        if (leaves) {
            row.add(ProblemKind.BAD_PATH, "survey", path);
        }
        return path;
    }

    @Override
    String key(StoreRecord entry) {
        return entry.code();
    }

    @Override
    Map<String, String> cells(StoreRecord store) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("store_code", store.code());
        cells.put("store_name", store.name());
        cells.put("format", store.format());
        cells.put("tier", store.tier().getLiteral());
        cells.put("region", store.region());
        cells.put("address", store.address());
        cells.put("franchisee", store.franchisee());
        cells.put("phone", store.phone());
        cells.put("area_m2", number(store.areaM2()));
        cells.put("levels", number(store.levels()));
        cells.put("clear_height_mm", number(store.clearHeightMm()));
        cells.put("meter_w", number(store.meterCapacityW()));
        cells.put("budget_cny", number(store.budgetCny()));
        cells.put("longitude", degrees(store.longitudeE7()));
        cells.put("latitude", degrees(store.latitudeE7()));
        cells.put("survey", store.survey());
        return cells;
    }

    private static String degrees(int e7) {
        return e7 == 0 ? "" : BigDecimal.valueOf(e7, E7).stripTrailingZeros().toPlainString();
    }
}
