package org.sceneplan.catalogue.stores;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.sceneplan.model.plan.StoreTier;

/**
 * One store of a store master. What is not known is an empty text or 0.
 *
 * @param code 3 to 32 capital letters, digits and hyphens, as in a survey
 * @param name 1 to 120 characters
 * @param format id of the format standard
 * @param tier size of the town
 * @param region town or district
 * @param address street address
 * @param franchisee person or company that runs the store
 * @param phone telephone of the store, as it is written
 * @param areaM2 sales floor in square metres, 0 to 100,000
 * @param levels number of storeys of the shop, 0 to 6
 * @param clearHeightMm height under the ceiling
 * @param meterCapacityW capacity of the electricity meter
 * @param budgetCny budget for fixtures and fit-out
 * @param longitudeE7 degrees east times 10^7 (WGS 84)
 * @param latitudeE7 degrees north times 10^7 (WGS 84)
 * @param survey path of the store's survey file, relative to the store master
 */
public record StoreRecord(String code, String name, String format, StoreTier tier, String region, String address,
        String franchisee, String phone, int areaM2, int levels, int clearHeightMm, int meterCapacityW, int budgetCny,
        int longitudeE7, int latitudeE7, String survey) {

    /** The format standards a survey knows. */
    public static final Set<String> FORMATS = Set.of("S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C");
    /** What a code looks like. */
    public static final Pattern CODE = Pattern.compile("[A-Z0-9-]{3,32}");
    /** Longest name in characters. */
    public static final int MAX_NAME = 120;
    /** Largest sales floor in square metres. */
    public static final int MAX_AREA_M2 = 100_000;
    /** Most storeys. */
    public static final int MAX_LEVELS = 6;

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if code, name or format break the rules above; names the value
     */
    public StoreRecord {
        Objects.requireNonNull(tier, "tier");
        require(CODE.matcher(code).matches(), "code", code);
        require(!name.isBlank() && name.length() <= MAX_NAME, "name", name);
        require(FORMATS.contains(format), "format", format);
        require(areaM2 >= 0 && areaM2 <= MAX_AREA_M2, "areaM2", areaM2);
        require(levels >= 0 && levels <= MAX_LEVELS, "levels", levels);
    }

    private static void require(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(field + " \"" + value + "\" is not allowed in a store master");
        }
    }

    /** The tier a store of a format usually has; the same rule as for surveys. */
    public static StoreTier usualTier(String format) {
        return switch (format) {
            case "S_CLASS" -> StoreTier.PREFECTURE;
            case "THREE_C" -> StoreTier.TOWNSHIP;
            default -> StoreTier.COUNTY;
        };
    }
}
