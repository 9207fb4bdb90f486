package org.sceneplan.standard;

import java.util.List;

/**
 * Least number of samples of a class in the store.
 *
 * @param productGroups catalogue groups that count
 * @param productTypeCodes product types that count beside the groups
 */
public record SampleMinimum(String code, String nameZh, String nameEn, List<String> productGroups,
        List<String> productTypeCodes, int minCount, String source) {

    public SampleMinimum {
        productGroups = List.copyOf(productGroups);
        productTypeCodes = List.copyOf(productTypeCodes);
    }

    /** Whether a product of this type and group counts. */
    public boolean counts(String productTypeCode, String productGroup) {
        return productTypeCodes.contains(productTypeCode) || productGroups.contains(productGroup);
    }
}
