package org.sceneplan.rules.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.sceneplan.standard.RuleLimits;

/**
 * Product groups that share a demand factor: the share of their rated power that is drawn at the same time.
 *
 * <p>Source: load rule of the field notes, section 5 [K]. What has heating and is shown as in use counts as a live
 * kitchen. Groups named nowhere count with their full rated power.
 */
public enum DemandGroup {
    /** Television. */
    TELEVISION("DF-TV", "tv"),
    /** Fridges and freezers. */
    FRIDGE("DF-FRIDGE", "fridge"),
    /** Air conditioners. */
    AIR_CONDITIONER("DF-AC", "ac"),
    /** Kitchen, laundry, bath and hot water. */
    LIVE_KITCHEN("DF-LIVEKITCHEN", "kitchen", "laundry", "water", "water_heater", "bath"),
    /** Small appliances of kitchen and household. */
    SMALL("DF-SMALL", "small_kitchen", "clean", "air", "care"),
    /** Phones, computers and smart home. */
    DIGITAL("DF-3C", "3c", "smart");

    private static final double FULL = 1;

    private final String settingId;
    private final Set<String> productGroups;

    DemandGroup(String settingId, String... productGroups) {
        this.settingId = settingId;
        this.productGroups = Set.of(productGroups);
    }

    /** Returns the id of the factor in the rule book. */
    public String settingId() {
        return settingId;
    }

    /** Returns the ids of all factors. */
    static List<String> settings() {
        return Arrays.stream(values()).map(DemandGroup::settingId).toList();
    }

    /**
     * Returns the demand factor of a product group of the catalogue, 0 to 1.
     *
     * @throws IllegalArgumentException if the rule book lacks the factor
     */
    public static double factorOf(String productGroup, RuleLimits limits) {
        for (DemandGroup group : values()) {
            if (group.productGroups.contains(productGroup)) {
                return limits.get(group.settingId).limit();
            }
        }
        return FULL;
    }
}
