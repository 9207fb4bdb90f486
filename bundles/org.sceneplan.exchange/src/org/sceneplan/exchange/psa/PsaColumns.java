package org.sceneplan.exchange.psa;

import java.util.Map;
import java.util.Set;

/** Where the columns stand that a catalogue takes, counted from 1 behind the type of the record. */
final class PsaColumns {
    static final String PRODUCT = "Product";
    static final String PLANOGRAM = "Planogram";
    static final String SEGMENT = "Segment";
    static final String FIXTURE = "Fixture";

    static final int PRODUCT_UPC = 1;
    static final int PRODUCT_ID = 2;
    static final int PRODUCT_NAME = 3;
    static final int PRODUCT_WIDTH = 5;
    static final int PRODUCT_HEIGHT = 6;
    static final int PRODUCT_DEPTH = 7;
    static final int PRODUCT_SHORT_NAME = 9;
    static final int PRODUCT_MAKER = 12;
    static final int PRODUCT_CATEGORY = 13;
    static final int PRODUCT_PRICE = 33;
    static final int PRODUCT_BRAND = 232;
    static final int PRODUCT_SUBCATEGORY = 233;

    static final int PLANOGRAM_NAME = 1;
    static final int PLANOGRAM_WIDTH = 3;
    static final int PLANOGRAM_HEIGHT = 4;
    static final int PLANOGRAM_DEPTH = 5;

    static final int SEGMENT_WIDTH = 4;
    static final int SEGMENT_HEIGHT = 6;
    static final int SEGMENT_DEPTH = 8;

    /** Columns that are read, by type of record. */
    private static final Map<String, Set<Integer>> USED = Map.of(
            PRODUCT, Set.of(PRODUCT_UPC, PRODUCT_ID, PRODUCT_NAME, PRODUCT_WIDTH, PRODUCT_HEIGHT, PRODUCT_DEPTH,
                    PRODUCT_SHORT_NAME, PRODUCT_MAKER, PRODUCT_CATEGORY, PRODUCT_PRICE, PRODUCT_BRAND,
                    PRODUCT_SUBCATEGORY),
            PLANOGRAM, Set.of(PLANOGRAM_NAME, PLANOGRAM_WIDTH, PLANOGRAM_HEIGHT, PLANOGRAM_DEPTH),
            SEGMENT, Set.of(SEGMENT_WIDTH, SEGMENT_HEIGHT, SEGMENT_DEPTH));

    private PsaColumns() {
    }

    /** Columns of a type that are read; empty for types a catalogue has no place for. */
    static Set<Integer> used(String type) {
        return USED.getOrDefault(type, Set.of());
    }
}
