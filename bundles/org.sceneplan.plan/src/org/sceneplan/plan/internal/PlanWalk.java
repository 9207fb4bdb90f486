package org.sceneplan.plan.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.plan.internal.PlanClass.Slot;

/** Visits the elements of a plan in the order of the file; several times as fast as the tree iterator of EMF. */
public final class PlanWalk {

    private PlanWalk() {
    }

    /** Visits everything an element contains, containers first; not the element itself. */
    public static void contents(EObject element, Consumer<? super EObject> visitor) {
        InternalEObject slots = (InternalEObject) element;
        for (Slot slot : PlanClass.of(element.eClass()).children()) {
            if (!slots.eIsSet(slot.id())) {
                continue;
            }
            Object value = slots.eGet(slot.id(), false, true);
            if (value instanceof List<?> children) {
                for (int i = 0; i < children.size(); i++) {
                    visit((EObject) children.get(i), visitor);
                }
            } else {
                visit((EObject) value, visitor);
            }
        }
    }

    private static void visit(EObject element, Consumer<? super EObject> visitor) {
        visitor.accept(element);
        contents(element, visitor);
    }
}
