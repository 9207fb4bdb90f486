package org.sceneplan.checklist;

import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * The store and plan a list is about, for title blocks.
 *
 * @param standard name and version of the format standard
 */
public record ListSubject(String storeCode, String storeName, String planId, String planName, int revision,
        Bilingual standard) {

    /** Subject of a list over this plan. */
    public static ListSubject of(DesignContext context) {
        var plan = context.plan();
        var standard = context.standard();
        return new ListSubject(plan.store().code(), plan.store().name(), plan.id(), plan.name(), plan.revision(),
                new Bilingual(standard.nameZh() + " " + standard.version(),
                        standard.nameEn() + " " + standard.version()));
    }
}
