package org.sceneplan.editor.session;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;

/** Finds live elements by id. */
final class ElementFinder {

    private ElementFinder() {
    }

    /** The element of an id, or null. Linear in the plan. */
    static EObject find(StorePlan plan, String id) {
        if (plan.getId().equals(id)) {
            return plan;
        }
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified element && element.getId().equals(id)) {
                return element;
            }
        }
        return null;
    }
}
