package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import org.eclipse.emf.ecore.EObject;

/** Tells whether the designer protected an element: by its own lock or by the lock of its layer. */
public final class ElementLock {

    private ElementLock() {
    }

    /**
     * Returns {@link Refusal#NONE}, or the refusal every edit gives that would change the element.
     *
     * @param element element of an open plan
     */
    public static Refusal of(EObject element) {
        return EditRules.lock(requireNonNull(element, "element"));
    }
}
