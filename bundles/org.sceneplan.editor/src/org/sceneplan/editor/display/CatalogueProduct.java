package org.sceneplan.editor.display;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;

/**
 * A product taken from the catalogue to be put on the plan.
 *
 * @param product the product, null while only the type is decided
 */
public record CatalogueProduct(ProductTypeSnapshot type, ProductSnapshot product) {

    /** Article number, empty while only the type is decided. */
    public String sku() {
        return product == null ? "" : product.sku();
    }

    /** What people call it: brand and model, or the name of the type. */
    public String name(boolean chinese) {
        String typeName = chinese ? type.nameZh() : type.nameEn();
        return product == null ? typeName : (product.brand() + " " + product.model()).strip();
    }

    /** The entry of a product; null when the catalogue lacks its type. */
    public static CatalogueProduct of(CatalogueSnapshot catalogue, ProductSnapshot product) {
        return catalogue.productType(product.typeCode()).map(type -> new CatalogueProduct(type, product)).orElse(null);
    }
}
