package org.sceneplan.layout.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;

/**
 * Gives each position a real product of its type: every product of the catalogue once; small things that stand on tables
 * may repeat to fill the counter (display rule D10), others stay open for the merchandiser to choose.
 */
final class ProductPicker {
    private final CatalogueSnapshot catalogue;
    private final Map<String, Integer> usedByType = new HashMap<>();

    ProductPicker(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
    }

    /** Article number of the product to show, empty when it is left open. */
    String pick(ProductTypeSnapshot type, double widthMm) {
        List<ProductSnapshot> products = catalogue.productsOfType(type.code());
        if (products.isEmpty()) {
            return "";
        }
        int used = usedByType.getOrDefault(type.code(), 0);
        boolean mayRepeat = type.mount() == MountKind.TABLE;
        for (int i = 0; i < products.size(); i++) {
            int index = used + i;
            if (index >= products.size() && !mayRepeat) {
                return "";
            }
            ProductSnapshot product = products.get(index % products.size());
            if (product.widthMm() <= widthMm) {
                usedByType.put(type.code(), index + 1);
                return product.sku();
            }
        }
        return "";
    }
}
