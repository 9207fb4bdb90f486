package org.sceneplan.standard.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in messages: at most three decimals, no trailing zeros, point as the separator. */
final class Decimal {

    private Decimal() {
    }

    static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
