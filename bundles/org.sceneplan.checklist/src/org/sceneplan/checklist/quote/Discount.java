package org.sceneplan.checklist.quote;

import java.math.BigDecimal;

import org.sceneplan.rules.wording.Bilingual;

/**
 * What the client pays of the list price.
 *
 * @param scope products it is for
 * @param percent share of the list price, 0 to 100; 88 = 八八折
 * @param source where it comes from
 */
public record Discount(ProductScope scope, BigDecimal percent, Bilingual source) {

    public Discount {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a discount pays %s %% of the list price; give 0 to 100"
                    .formatted(percent));
        }
    }
}
