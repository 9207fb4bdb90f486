package org.sceneplan.plan.snapshot;

import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.StoreTier;

/**
 * Master data and survey facts of a store.
 *
 * @param meterCapacityW capacity of the electricity meter in W; 0 when it was not measured
 * @param budgetCny budget for fixtures and fit-out in CNY; 0 when not set
 * @param fireResistanceClass 1 (best) to 4
 * @param measuredOn ISO 8601 date, empty when unknown
 * @param toleranceMm stated tolerance of the survey, 0 or more
 * @param contact where the store is and who runs it
 */
public record StoreSnapshot(String code, String name, String region, StoreTier tier, int meterCapacityW, int budgetCny,
        boolean sprinklers, int fireResistanceClass, boolean underHousing, MeasuredBy measuredBy, String measuredOn,
        int toleranceMm, StoreContact contact) {
}
