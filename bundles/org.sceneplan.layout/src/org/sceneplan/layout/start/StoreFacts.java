package org.sceneplan.layout.start;

import static java.util.Objects.requireNonNull;

import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.StoreContact;

/**
 * What a designer states of a store when its plan begins.
 *
 * @param code code of the store, not blank; the plan takes its id from it
 * @param name name of the store, not blank
 * @param region region in words, may be empty
 * @param meterCapacityW capacity of the electricity meter in W; 0 when it was not measured
 * @param contact where the store is and who runs it
 */
public record StoreFacts(String code, String name, String region, StoreTier tier, int meterCapacityW,
        StoreContact contact) {

    public StoreFacts {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "code = \"%s\", name = \"%s\": a store needs both".formatted(code, name));
        }
        if (meterCapacityW < 0) {
            throw new IllegalArgumentException("meterCapacityW = %d must not be negative".formatted(meterCapacityW));
        }
        requireNonNull(region, "region");
        requireNonNull(tier, "tier");
        requireNonNull(contact, "contact");
    }

    /** The facts that a plan holds. */
    public static StoreFacts of(StorePlan plan) {
        Store store = plan.getStore();
        return new StoreFacts(store.getCode(), store.getName(), store.getRegion() == null ? "" : store.getRegion(),
                store.getTier(), store.getMeterCapacityW(), StoreContact.of(store));
    }

    /** Writes the facts into a plan that nobody edits yet; id and name of the plan follow. */
    void writeTo(StorePlan plan) {
        Store store = plan.getStore();
        boolean renamed = !code.equals(store.getCode());
        store.setCode(code);
        store.setName(name);
        store.setRegion(region);
        store.setTier(tier);
        store.setMeterCapacityW(meterCapacityW);
        contact.writeTo(store);
        plan.setName(name);
        if (renamed) {
            plan.setId(PlanNames.freeId(plan, code));
        }
    }
}
