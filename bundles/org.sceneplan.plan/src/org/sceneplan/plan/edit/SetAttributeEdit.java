package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Sets one attribute of one element, as a property sheet does. Refused for ids, which are stable, for locked elements
 * (except to unlock them) and for values a file could not hold.
 */
public final class SetAttributeEdit implements PlanEdit {

    private final EObject element;
    private final EAttribute attribute;
    private final Object value;

    /**
     * @param element element of an open plan
     * @param attribute one of its attributes
     * @param value new value; null puts the default of the model back
     * @throws IllegalArgumentException if the element has no such attribute or the value is of another type
     */
    public SetAttributeEdit(EObject element, EAttribute attribute, Object value) {
        this.element = requireNonNull(element, "element");
        this.attribute = requireNonNull(attribute, "attribute");
        this.value = value == null ? attribute.getDefaultValue() : value;
        if (!element.eClass().getEAllAttributes().contains(attribute)) {
            throw new IllegalArgumentException("%s has no attribute %s".formatted(element.eClass().getName(),
                    attribute.getName()));
        }
        if (this.value != null && !attribute.getEAttributeType().isInstance(this.value)) {
            throw new IllegalArgumentException("value '%s' of %s is a %s".formatted(value, attribute.getName(),
                    value.getClass().getSimpleName()));
        }
    }

    @Override
    public String label(Locale locale) {
        return EditRules.change(attribute, value, List.of(element)).in(locale);
    }

    @Override
    public Refusal canApply() {
        if (attribute.isID()) {
            return EditRules.refusal(element, "id.fixed");
        }
        Refusal lock = attribute.getName().equals(EditRules.LOCKED) ? Refusal.NONE : EditRules.lock(element, attribute);
        return lock.isRefused() ? lock : EditRules.value(element, attribute, value);
    }

    @Override
    public Set<EObject> apply() {
        element.eSet(attribute, value);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(element);
        if (element.eContainer() != null) {
            affected.add(element.eContainer());
        }
        return affected;
    }
}
