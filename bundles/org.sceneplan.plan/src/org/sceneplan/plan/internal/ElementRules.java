package org.sceneplan.plan.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.internal.PlanClass.Slot;

/**
 * What one element must fulfil by itself: held when a file is read or written, a snapshot taken or an attribute edited.
 */
public final class ElementRules {

    private ElementRules() {
    }

    /**
     * Checks id, required attributes, text lengths, numbers and rings of one element.
     *
     * @throws FaultException naming the attribute and what is wrong, not the element
     */
    public static void checkAttributes(EObject element) throws FaultException {
        if (element instanceof Identified identified) {
            ElementId.check(identified.getId());
        }
        InternalEObject slots = (InternalEObject) element;
        for (Slot slot : PlanClass.of(element.eClass()).attributes()) {
            AttributeRule rule = slot.rule();
            if (slots.eIsSet(slot.id()) || rule.bindsDefault()) {
                rule.check(slots.eGet(slot.id(), false, true));
            }
        }
    }

    /**
     * Checks that required children are there.
     *
     * @throws FaultException with key {@code element.missing}
     */
    public static void checkChildren(EObject element) throws FaultException {
        for (Slot slot : PlanClass.of(element.eClass()).children()) {
            if (slot.feature().isRequired() && !element.eIsSet(slot.feature())) {
                String kind = ((EReference) slot.feature()).getEReferenceType().getName();
                throw new FaultException("element.missing", ElementName.kind(kind));
            }
        }
    }

    /**
     * Checks one value of the type of the attribute.
     *
     * @param value may be null
     * @throws FaultException naming the attribute and what is wrong
     */
    public static void check(EAttribute attribute, Object value) throws FaultException {
        AttributeRule.of(attribute).check(value);
    }
}
