package org.sceneplan.checklist.quote;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A price for something beside the goods.
 *
 * @param code stable code, unique in the terms
 * @param kind what it is for
 * @param perFlat true: once per dwelling; false: for every piece of the products in scope
 * @param scope products it is for; not used by charges per dwelling
 * @param unit unit of the quantity, for example 米 / m
 * @param quantity units per piece or dwelling; a part of a unit counts as a whole one where {@code wholeUnits}
 * @param cny price of one unit
 * @param fromFloor lowest floor it is charged on; {@link Integer#MIN_VALUE} = every floor
 * @param mostCnyPerFlat cap per dwelling; null = none
 * @param source where the price comes from
 */
public record Charge(String code, Bilingual name, ChargeKind kind, boolean perFlat, ProductScope scope, Bilingual unit,
        BigDecimal quantity, boolean wholeUnits, BigDecimal cny, int fromFloor, BigDecimal mostCnyPerFlat,
        Bilingual source) {

    public Charge {
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(scope, "scope");
        requireNonNull(source, "source");
        if (quantity.signum() < 0 || cny.signum() < 0) {
            throw new IllegalArgumentException("charge %s: quantity and price can't be negative".formatted(code));
        }
    }

    /** Units for one piece or dwelling. */
    public BigDecimal units() {
        return wholeUnits ? quantity.setScale(0, RoundingMode.CEILING) : quantity;
    }

    /** Price for one piece or dwelling, to the cent. */
    public BigDecimal pieceCny() {
        return units().multiply(cny).setScale(2, RoundingMode.HALF_UP);
    }
}
