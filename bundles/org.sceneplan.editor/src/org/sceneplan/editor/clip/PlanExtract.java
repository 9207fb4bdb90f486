package org.sceneplan.editor.clip;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;

/** A copy of a plan with some of its elements only: those wanted, what they refer to, and what holds all these. */
final class PlanExtract {
    private final StorePlan plan;
    private final Set<EObject> kept = new LinkedHashSet<>();
    private final Map<EObject, EObject> copyByOriginal = new LinkedHashMap<>();

    PlanExtract(StorePlan plan, Collection<EObject> wanted) {
        this.plan = plan;
        kept.add(plan);
        kept.add(plan.getStore());
        wanted.forEach(this::keep);
        if (wanted.stream().noneMatch(each -> EcoreUtil.getRootContainer(each) == plan)) {
            throw new IllegalArgumentException("the elements are of another plan");
        }
    }

    /** Makes the copy. */
    StorePlan copy() {
        StorePlan copy = (StorePlan) contents(plan);
        copyByOriginal.forEach(this::references);
        return copy;
    }

    private void keep(EObject element) {
        if (element == null || !kept.add(element)) {
            return;
        }
        keep(element.eContainer());
        if (!(element instanceof Level)) {
            element.eContents().forEach(this::keep);
        }
        if (!(element instanceof Group)) {
            element.eCrossReferences().forEach(this::keep);
        }
    }

    private EObject contents(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        copyByOriginal.put(original, copy);
        for (EAttribute attribute : original.eClass().getEAllAttributes()) {
            if (original.eIsSet(attribute) && attribute.isChangeable()) {
                copy.eSet(attribute, original.eGet(attribute));
            }
        }
        for (EReference reference : original.eClass().getEAllContainments()) {
            for (EObject child : targets(original, reference)) {
                if (kept.contains(child)) {
                    put(copy, reference, contents(child));
                }
            }
        }
        return copy;
    }

    private void references(EObject original, EObject copy) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
                targets(original, reference).stream().filter(copyByOriginal::containsKey)
                        .forEach(target -> put(copy, reference, copyByOriginal.get(target)));
            }
        }
    }

    private static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        if (value instanceof Collection<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject copy, EReference reference, EObject value) {
        if (reference.isMany()) {
            ((Collection<EObject>) copy.eGet(reference)).add(value);
        } else {
            copy.eSet(reference, value);
        }
    }
}
