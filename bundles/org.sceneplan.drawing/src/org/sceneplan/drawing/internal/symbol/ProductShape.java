package org.sceneplan.drawing.internal.symbol;

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
        ProductSnapshot product = catalogue.product(position.sku()).orElse(null);
        String typeCode = product == null ? position.productTypeCode() : product.typeCode();
        ProductTypeSnapshot type = catalogue.productType(typeCode).orElse(null);
        String group = type == null ? "" : type.group();
        int width = product != null ? product.widthMm() : type != null ? type.widthMm() : 0;
        int depth = product != null ? product.depthMm() : type != null ? type.depthMm() : 0;
        int height = product != null ? product.heightMm() : type != null ? type.heightMm() : 0;
        depth = depth > 0 ? depth : UNKNOWN_MM;
        boolean lies = group.equals("3c") && depth < FLAT_MM && height > depth;
        return new ProductShape(typeCode, group, width > 0 ? width : UNKNOWN_MM, lies ? height : depth);
    }
}
