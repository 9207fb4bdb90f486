package org.sceneplan.rules;

import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.model.catalogue.MountKind;

/** Six product types and two fixture types. */
public final class TestCatalogue {

    private TestCatalogue() {
    }

    /**
     * TV65 (tv, 180 W, e N), WASHER (laundry, 2,100 W, E W D), FRIDGE (fridge, 150 W, e), SOFA (nothing), PHONE (3c, 20 W,
     * e N) and HOB (kitchen, G).
     */
    public static CatalogueSnapshot create() {
        return new CatalogueSnapshot("TEST", "1",
                List.of(type("TV65", "65寸电视", "TV 65 inch", "tv", 180, "eN"),
                        type("WASHER", "滚筒洗衣机", "Washer", "laundry", 2100, "EWD"),
                        type("FRIDGE", "冰箱", "Fridge", "fridge", 150, "e"),
                        type("SOFA", "沙发", "Sofa", "furniture", 0, "-"), type("PHONE", "手机", "Phone", "3c", 20, "eN"),
                        type("HOB", "燃气灶", "Gas hob", "kitchen", 0, "G")),
                List.of(new FixtureTypeSnapshot("FBAY", "冰箱墙柜", "Fridge wall surround", 1000, 750, 2400, 1200, 1, 800,
                        2500, "bay", "1 fridge", "[K]"),
                        new FixtureTypeSnapshot("GOND", "中岛货架", "Gondola", 1200, 900, 1350, 1200, 2, 600, 1800, "bay",
                                "small items", "[K]"),
                        new FixtureTypeSnapshot("WIND", "橱窗台", "Window platform", 1000, 750, 400, 0, 0, 300, 600, "bay",
                                "anything", "[K]")),
                List.of(product("TV-A", "Alpha"), product("TV-B", "Beta")));
    }

    private static ProductSnapshot product(String sku, String brand) {
        return new ProductSnapshot(sku, brand, sku, sku, "TV65", 1450, 80, 830, 3000, 1, 2026, "", true);
    }

    private static ProductTypeSnapshot type(String code, String zh, String en, String group, int powerW,
            String letters) {
        return new ProductTypeSnapshot(code, zh, en, group, "living", 600, 600, 900, powerW, 0, 0, MountKind.FLOOR,
                UtilityNeeds.parse(letters), "[K]", "[K]", "[K]");
    }
}
