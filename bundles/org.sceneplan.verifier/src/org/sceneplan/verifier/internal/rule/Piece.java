package org.sceneplan.verifier.internal.rule;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.Product;
import org.sceneplan.verifier.internal.document.Facts.ProductType;

/**
 * A sample as a box in the frame of its fixture, mm: x along the width, y from front to back, z above the floor; two
 * numbers each.
 *
 * @param priceCny 0 while only the type is decided
 */
record Piece(DisplayPosition position, ProductType type, double[] x, double[] y, double[] z, int priceCny) {

    /** Returns the sample of a position, null where its type is unknown; its size is that of its product, if any. */
    static Piece of(DisplayPosition position, Facts facts) {
        ProductType type = facts.productTypes().get(position.getProductTypeCode());
        if (type == null) {
            return null;
        }
        String sku = position.getSku() == null ? "" : position.getSku();
        Product product = facts.products().get(sku);
        int[] size = product == null || product.widthMm() <= 0 || product.depthMm() <= 0 || product.heightMm() <= 0
                ? new int[] {type.widthMm(), type.depthMm(), type.heightMm()}
                : new int[] {product.widthMm(), product.depthMm(), product.heightMm()};
        return new Piece(position, type, around(position.getAlongMm(), size[0]), around(position.getInMm(), size[1]),
                new double[] {position.getElevationMm(), (double) position.getElevationMm() + size[2]},
                product == null ? 0 : product.priceCny());
    }

    private static double[] around(double middle, double size) {
        return new double[] {middle - size / 2, middle + size / 2};
    }

    String id() {
        return position.getId();
    }

    String code() {
        return position.getProductTypeCode();
    }

    boolean isLive() {
        return position.getDisplayMode() == DisplayMode.LIVE_POWERED;
    }

    boolean looksBack() {
        return position.getSide() == 1;
    }

    double widthMm() {
        return x[1] - x[0];
    }

    double heightMm() {
        return z[1] - z[0];
    }

    double middleZ() {
        return (z[0] + z[1]) / 2;
    }

    boolean isOf(String... codes) {
        return List.of(codes).contains(code());
    }

    boolean isOfGroup(Set<String> groups) {
        return groups.contains(type.group());
    }

    boolean sharesSide(Piece other) {
        return position.getSide() == other.position.getSide();
    }

    /** How much two stretches overlap; negative for the gap between them. */
    static double common(double[] a, double[] b) {
        return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
    }
}
