package org.sceneplan.checklist.quote;

import java.util.List;

/**
 * The products a term is for; a product belongs to it when it is in every list that isn't empty.
 *
 * @param brands brands as the catalogue writes them
 * @param groups product groups of the catalogue, for example {@code ac}
 * @param types codes of product types
 */
public record ProductScope(List<String> brands, List<String> groups, List<String> types) {
    /** Every product. */
    public static final ProductScope ALL = new ProductScope(List.of(), List.of(), List.of());

    public ProductScope {
        brands = List.copyOf(brands);
        groups = List.copyOf(groups);
        types = List.copyOf(types);
    }

    /** Whether the term is for such a product. */
    public boolean covers(String brand, String group, String type) {
        return (brands.isEmpty() || brands.contains(brand)) && (groups.isEmpty() || groups.contains(group))
                && (types.isEmpty() || types.contains(type));
    }
}
