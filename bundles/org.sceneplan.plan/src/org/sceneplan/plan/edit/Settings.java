package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** New values for features of many elements: checked together, set together. */
final class Settings {

    private record Setting(EObject element, EStructuralFeature feature, Object value) {
    }

    private final List<Setting> settings = new ArrayList<>();

    /** Adds a value unless the element has it already; a missing text and an empty one are the same. */
    void add(EObject element, String featureName, Object value) {
        add(element, element.eClass().getEStructuralFeature(featureName), value);
    }

    void add(EObject element, EStructuralFeature feature, Object value) {
        Object before = element.eGet(feature);
        boolean bothEmpty = "".equals(value) && before == null || "".equals(before) && value == null;
        if (!bothEmpty && !Objects.equals(before, value)) {
            settings.add(new Setting(element, feature, value));
        }
    }

    boolean isEmpty() {
        return settings.isEmpty();
    }

    /** Returns the first refusal of a value no file could hold. */
    Refusal checkValues() {
        for (Setting each : settings) {
            Refusal refusal = each.feature() instanceof EAttribute attribute
                    ? EditRules.value(each.element(), attribute, each.value()) : Refusal.NONE;
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    /** Sets the values; returns the elements and what contains them, in the order they were added. */
    Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        for (Setting each : settings) {
            each.element().eSet(each.feature(), each.value());
            affected.add(each.element());
        }
        addContainers(affected);
        return affected;
    }

    /** Adds what contains the elements, after them. */
    static void addContainers(Set<EObject> affected) {
        for (EObject each : List.copyOf(affected)) {
            if (each.eContainer() != null) {
                affected.add(each.eContainer());
            }
        }
    }
}
