package org.sceneplan.plan.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets what differs and remembers which elements were touched. */
final class FeatureSetter {

    private final Set<EObject> affected = new LinkedHashSet<>();

    /** The elements touched so far, in the order they were touched; live. */
    Set<EObject> affected() {
        return affected;
    }

    /** Sets a feature by name unless it already has the value; an empty text counts as no text. */
    void set(EObject element, String featureName, Object value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        Object before = element.eGet(feature);
        boolean bothEmpty = "".equals(value) && before == null;
        if (!bothEmpty && !Objects.equals(before, value)) {
            element.eSet(feature, value);
            affected.add(element);
        }
    }

    /** Makes a list hold exactly the wanted elements in their order. */
    <E extends EObject> void setAll(EObject owner, EList<E> list, List<E> wanted) {
        if (!list.equals(wanted)) {
            affected.addAll(list);
            list.clear();
            list.addAll(wanted);
            affected.addAll(wanted);
            affected.add(owner);
        }
    }
}
