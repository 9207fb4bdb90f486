package org.sceneplan.plan.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.FaultException;

/** The elements of one plan by id. */
final class ElementIndex {

    private final Map<String, EObject> elementById = new HashMap<>();

    /**
     * Adds an element; elements without id are left out.
     *
     * @throws FaultException with key {@code id.duplicate} if its id is taken
     */
    void add(EObject element) throws FaultException {
        if (element instanceof Identified identified) {
            EObject first = elementById.putIfAbsent(identified.getId(), element);
            if (first != null) {
                throw PlanFaults.fault("id.duplicate", identified.getId(), ElementName.kind(first.eClass().getName()));
            }
        }
    }

    /** Whether this very element was added. */
    boolean holds(Identified element) {
        return elementById.get(element.getId()) == element;
    }

    /**
     * Finds the target of a reference.
     *
     * @throws FaultException with key {@code reference.dangling} or {@code reference.type}
     */
    EObject resolve(String referenceName, EClass type, String id) throws FaultException {
        EObject target = elementById.get(id);
        if (target == null) {
            throw PlanFaults.fault("reference.dangling", referenceName, PlanFaults.shortened(id));
        }
        if (!type.isInstance(target)) {
            throw PlanFaults.fault("reference.type", referenceName, id,
                    ElementName.kind(target.eClass().getName()), ElementName.kind(type.getName()));
        }
        return target;
    }
}
