package org.sceneplan.drawing.internal.symbol;

import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * What a position shows, as seen from above.
 *
 * @param group catalogue group, empty when the type is unknown
 * @param depthMm for flat hand-held devices, which lie on their back, their height
 */
public record ProductShape(String typeCode, String group, int widthMm, int depthMm) {
    private static final int UNKNOWN_MM = 400;
    private static final int FLAT_MM = 30;

    /** Size of the product, else of its type, else a square of 400 mm. */
    public static ProductShape of(PositionSnapshot position, CatalogueSnapshot catalogue) {
        Optional<ProductSnapshot> product = catalogue.product(position.sku());
        String typeCode = product.map(ProductSnapshot::typeCode).orElse(position.productTypeCode());
        Optional<ProductTypeSnapshot> type = catalogue.productType(typeCode);
        String group = type.map(ProductTypeSnapshot::group).orElse("");
        int width = product.map(ProductSnapshot::widthMm).or(() -> type.map(ProductTypeSnapshot::widthMm))
                .filter(mm -> mm > 0).orElse(UNKNOWN_MM);
        int depth = product.map(ProductSnapshot::depthMm).or(() -> type.map(ProductTypeSnapshot::depthMm))
                .filter(mm -> mm > 0).orElse(UNKNOWN_MM);
        int height = product.map(ProductSnapshot::heightMm).or(() -> type.map(ProductTypeSnapshot::heightMm)).orElse(0);
        boolean lies = group.equals("3c") && depth < FLAT_MM && height > depth;
        return new ProductShape(typeCode, group, width, lies ? height : depth);
    }
}
