package org.sceneplan.plan.edit.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Identified;

/** Gives new elements ids no element of the plan has: the smallest free number per prefix. */
public final class NewIds {

    private final Set<String> taken = new HashSet<>();

    /** Collects the ids of the plan the element is in. */
    public NewIds(EObject inPlan) {
        EObject root = EcoreUtil.getRootContainer(inPlan);
        collect(root);
        root.eAllContents().forEachRemaining(this::collect);
    }

    private void collect(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            taken.add(identified.getId());
        }
    }

    /** Returns {@code prefix-1}, {@code prefix-2}...: the first that is free; it is taken from then on. */
    public String next(String prefix) {
        for (int number = 1;; number++) {
            String id = prefix + "-" + number;
            if (taken.add(id)) {
                return id;
            }
        }
    }
}
