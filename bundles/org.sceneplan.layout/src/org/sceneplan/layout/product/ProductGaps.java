package org.sceneplan.layout.product;

import java.util.Map;

import org.sceneplan.catalogue.ProductTypeSnapshot;

/** Gaps between neighbouring samples in mm: display rules D02, D06, D07 and D09 [S27], else a hand's breadth [K]. */
final class ProductGaps {
    private static final Map<String, Integer> GAP_MM_BY_GROUP = Map.of("tv", 200, "ac", 100, "fridge", 50, "laundry",
            50);
    private static final int DEFAULT_GAP_MM = 20;

    private ProductGaps() {
    }

    /** Gap a product wants to its neighbour. */
    static int afterMm(ProductTypeSnapshot type) {
        return GAP_MM_BY_GROUP.getOrDefault(type.group(), DEFAULT_GAP_MM);
    }
}
