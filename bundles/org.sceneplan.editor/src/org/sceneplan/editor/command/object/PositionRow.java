package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import org.sceneplan.model.plan.DisplayPosition;

/**
 * A display position as a dialog lists it.
 *
 * @param original the position of the plan, null for a new one
 * @param sku product of the type, empty while only the type is decided
 * @param alongMm centre of the product along the width, from the middle of the fixture
 * @param inMm centre of the product along the depth, from the middle towards the back
 * @param elevationMm underside above the floor
 */
public record PositionRow(DisplayPosition original, String number, String productTypeCode, String sku, int alongMm,
        int inMm, int elevationMm) {

    public PositionRow {
        requireNonNull(number, "number");
        requireNonNull(productTypeCode, "productTypeCode");
        requireNonNull(sku, "sku");
    }

    /** A position of the plan as it is. */
    public static PositionRow of(DisplayPosition position) {
        return new PositionRow(position, text(position.getNumber()), text(position.getProductTypeCode()),
                text(position.getSku()), position.getAlongMm(), position.getInMm(), position.getElevationMm());
    }

    /** With another number. */
    public PositionRow withNumber(String newNumber) {
        return new PositionRow(original, newNumber, productTypeCode, sku, alongMm, inMm, elevationMm);
    }

    /** With another product type; the product goes when the type is another one. */
    public PositionRow withType(String newType) {
        return new PositionRow(original, number, newType, newType.equals(productTypeCode) ? sku : "", alongMm, inMm,
                elevationMm);
    }

    /** With another product. */
    public PositionRow withSku(String newSku) {
        return new PositionRow(original, number, productTypeCode, newSku, alongMm, inMm, elevationMm);
    }

    /** At another place. */
    public PositionRow at(int newAlongMm, int newInMm, int newElevationMm) {
        return new PositionRow(original, number, productTypeCode, sku, newAlongMm, newInMm, newElevationMm);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
