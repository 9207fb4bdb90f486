package org.sceneplan.plan.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;

/** Which list of an owner holds which kind of element. */
final class Containment {

    private Containment() {
    }

    /** The list an element of this kind belongs to, empty if the owner holds no such elements. */
    @SuppressWarnings("unchecked")
    static Optional<EList<EObject>> list(EObject owner, EObject element) {
        for (Slot slot : PlanClass.of(owner.eClass()).children()) {
            EReference reference = (EReference) slot.feature();
            if (reference.isMany() && reference.getEReferenceType().isInstance(element)) {
                return Optional.of((EList<EObject>) ((InternalEObject) owner).eGet(slot.id(), true, true));
            }
        }
        return Optional.empty();
    }

    /** The list an element is in, empty for the plan, the store and elements in no plan. */
    static Optional<EList<EObject>> holding(EObject element) {
        return element.eContainer() == null ? Optional.empty()
                : list(element.eContainer(), element).filter(list -> list.contains(element));
    }

    /** Whether one of the elements contains the other. */
    static boolean isInside(EObject element, List<EObject> owners) {
        for (EObject up = element.eContainer(); up != null; up = up.eContainer()) {
            if (owners.contains(up)) {
                return true;
            }
        }
        return false;
    }
}
