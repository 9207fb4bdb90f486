package org.sceneplan.drawing.internal.design;

import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * Size of the product on a position, of its type while it is not decided; 0 where nobody knows.
 *
 * @param group group of its type, empty when unknown
 */
record ProductSize(int widthMm, int depthMm, int heightMm, String group) {

    static ProductSize of(PlanScene scene, PositionSnapshot position) {
        CatalogueSnapshot catalogue = scene.context().catalogue();
        Optional<ProductSnapshot> product = catalogue.product(position.sku());
        Optional<ProductTypeSnapshot> type = catalogue
                .productType(product.map(ProductSnapshot::typeCode).orElse(position.productTypeCode()));
        return new ProductSize(
                known(product.map(ProductSnapshot::widthMm), type.map(ProductTypeSnapshot::widthMm)),
                known(product.map(ProductSnapshot::depthMm), type.map(ProductTypeSnapshot::depthMm)),
                known(product.map(ProductSnapshot::heightMm), type.map(ProductTypeSnapshot::heightMm)),
                type.map(ProductTypeSnapshot::group).orElse(""));
    }

    private static int known(Optional<Integer> product, Optional<Integer> type) {
        return product.filter(mm -> mm > 0).or(() -> type).orElse(0);
    }

    /** Width, depth, height as people write them. */
    String text() {
        return word(widthMm) + "×" + word(depthMm) + "×" + word(heightMm);
    }

    private static String word(int mm) {
        return mm > 0 ? Integer.toString(mm) : "—";
    }
}
