package org.sceneplan.checklist;

import org.sceneplan.plan.snapshot.StoreContact;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * The store and plan a list is about, for title blocks.
 *
 * @param region region of the store, may be empty
 * @param contact where the store is and who runs it
 * @param standard name and version of the format standard
 */
public record ListSubject(String storeCode, String storeName, String region, StoreContact contact, String planId,
        String planName, int revision, Bilingual standard) {

    /** Code and name of the store. */
    public String store() {
        return storeCode + " " + storeName;
    }

    /** Where the store is and who runs it, on one line; empty when nobody has said it. */
    public String whereAndWho() {
        boolean known = !contact.equals(StoreContact.UNKNOWN);
        return known ? (contact.place(region) + "    " + contact.people()).strip() : "";
    }

    /** Subject of a list over this plan. */
    public static ListSubject of(DesignContext context) {
        var plan = context.plan();
        var standard = context.standard();
        return new ListSubject(plan.store().code(), plan.store().name(), plan.store().region(),
                plan.store().contact(), plan.id(), plan.name(), plan.revision(), new Bilingual(standard.nameZh() + " " + standard.version(),
                        standard.nameEn() + " " + standard.version()));
    }
}
