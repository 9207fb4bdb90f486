package org.sceneplan.layout.goods;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.model.catalogue.MountKind;

/** Short ways to the entries of a catalogue that a test cares about. */
public final class Goods {

    private Goods() {
    }

    /** A small kitchen appliance 400 deep and 300 high that stands on a table and needs a socket. */
    public static ProductTypeSnapshot small(String code, int widthMm) {
        return type(code, "small_kitchen", widthMm, 400, 300, MountKind.TABLE, "e", 1000);
    }

    /** A product type of one group. */
    public static ProductTypeSnapshot type(String code, String group, int widthMm, int depthMm, int heightMm,
            MountKind mount, String needs, int powerW) {
        return new ProductTypeSnapshot(code, code, code, group, "kitchen", widthMm, depthMm, heightMm, powerW, 0, 0,
                mount, UtilityNeeds.parse(needs), "[K]", "[K]", "[K]");
    }

    /** A product type that runs on some services. */
    public static ProductTypeSnapshot running(String code, String group, String needs, int powerW) {
        return type(code, group, 600, 600, 850, MountKind.FLOOR, needs, powerW);
    }

    /** A fixture type with a free front. */
    public static FixtureTypeSnapshot fixture(String code, int widthMm, int depthMm, int heightMm, int clearMm,
            int clearSides) {
        return new FixtureTypeSnapshot(code, code, code, widthMm, depthMm, heightMm, clearMm, clearSides, 0, 0, "piece",
                "", "[K]");
    }

    /** A product of a type. */
    public static ProductSnapshot product(String sku, String typeCode, int widthMm) {
        return new ProductSnapshot(sku, "brand", "model", sku, typeCode, widthMm, 400, 300, 100, 1, 2026, "", true);
    }
}
