package org.sceneplan.standard;

import java.util.Set;

import org.sceneplan.model.plan.StoreTier;

/**
 * To which stores and zones a rule applies.
 *
 * @param minAreaM2 the rule applies from this total store area on; 0 = always
 * @param maxAreaM2 the rule applies up to this total store area; 0 = without bound
 * @param tiers     store tiers it applies to; empty = all
 * @param zoneCodes zones whose things it looks at; empty = the whole store
 */
public record RuleScope(double minAreaM2, double maxAreaM2, Set<StoreTier> tiers, Set<String> zoneCodes) {

    /** Every store, every zone. */
    public static final RuleScope EVERYWHERE = from(0);

    public RuleScope {
        tiers = Set.copyOf(tiers);
        zoneCodes = Set.copyOf(zoneCodes);
    }

    /** Stores from an area on. */
    public static RuleScope from(double minAreaM2) {
        return new RuleScope(minAreaM2, 0, Set.of(), Set.of());
    }
}
