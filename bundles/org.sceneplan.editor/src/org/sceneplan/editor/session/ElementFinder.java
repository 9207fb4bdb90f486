package org.sceneplan.editor.session;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;

/** Finds live elements by id; looks through the plan once per state, and only when something is looked for. */
final class ElementFinder {
    private final StorePlan plan;
    private final Map<String, EObject> elementById = new HashMap<>();

    ElementFinder(StorePlan plan) {
        this.plan = plan;
    }

    /** The element of an id, or null. */
    EObject find(String id) {
        if (elementById.isEmpty()) {
            elementById.put(plan.getId(), plan);
            for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof Identified element) {
                    elementById.putIfAbsent(element.getId(), element);
                }
            }
        }
        return elementById.get(id);
    }

    /** Told when the plan has changed. */
    void forget() {
        elementById.clear();
    }
}
