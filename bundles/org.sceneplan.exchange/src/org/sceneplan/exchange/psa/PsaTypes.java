package org.sceneplan.exchange.psa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that names the product type of categories: lines {@code category = TYPE} or
 * {@code category/subcategory = TYPE}; # starts a remark.
 *
 * @param typeByCategory product type by category, in the order of the lines
 * @param wrongLine number of the first line that is none of these, from 1; 0 for none
 */
public record PsaTypes(Map<String, String> typeByCategory, int wrongLine) {

    public PsaTypes {
        typeByCategory = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(typeByCategory));
    }

    /** Reads lines up to the first wrong one. */
    public static PsaTypes of(List<String> lines) {
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.lastIndexOf('=');
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (at < 1) {
                return new PsaTypes(types, i + 1);
            }
            types.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return new PsaTypes(types, 0);
    }
}
