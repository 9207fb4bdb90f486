package org.sceneplan.standard;

import org.sceneplan.model.standard.CountBasis;

/**
 * A promotional material and how many a store needs: quantity times the count of the basis, plus spares.
 *
 * @param appliesTo zone kind, fixture type or product group the basis counts; empty = all
 * @param spareRatio share of spare pieces, 0 to 1
 */
public record MaterialRule(String code, String nameZh, String nameEn, String kind, String size, String substance,
        String placing, CountBasis basis, String appliesTo, double quantity, double spareRatio, double unitPriceCny,
        String paidBy, String source) {
}
