package org.sceneplan.layout.product;

import java.util.Set;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.rules.shown.Trait;

/**
 * What a position is to show, with the size that counts: that of the product where one is chosen, else of its type.
 *
 * @param sku article number, empty while only the type is decided
 */
record Sample(ProductTypeSnapshot type, String sku, Set<Trait> traits, int widthMm, int depthMm, int heightMm) {
    private static final Set<Trait> PLACES = Set.of(Trait.HOOD, Trait.HOB, Trait.DISHWASHER, Trait.TOILET);

    /** A sample of which only the type is decided. */
    static Sample of(ProductTypeSnapshot type) {
        return new Sample(type, "", Trait.of(type), type.widthMm(), type.depthMm(), type.heightMm());
    }

    /** The sample with a product chosen; a product without a full size is as large as its type. */
    Sample with(ProductSnapshot product) {
        boolean isMeasured = product.widthMm() > 0 && product.depthMm() > 0 && product.heightMm() > 0;
        return isMeasured
                ? new Sample(type, product.sku(), traits, product.widthMm(), product.depthMm(), product.heightMm())
                : new Sample(type, product.sku(), traits, widthMm, depthMm, heightMm);
    }

    /** Whether it goes where the other usually goes: of the same type, or both hoods, hobs, dishwashers or toilets. */
    boolean isLike(Sample other) {
        return type.code().equals(other.type().code())
                || PLACES.stream().anyMatch(trait -> is(trait) && other.is(trait));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
