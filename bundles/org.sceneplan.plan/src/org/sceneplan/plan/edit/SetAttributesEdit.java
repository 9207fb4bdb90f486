package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets the same attribute of many elements to the same value, as a property sheet does with a selection. The elements
 * may be of different kinds as long as each has an attribute of that name. Refused like {@link SetAttributeEdit}.
 */
public final class SetAttributesEdit extends ValuesEdit {

    private final String attribute;
    private final Object value;

    /**
     * @param elements elements of an open plan
     * @param attribute name of the attribute
     * @param value new value; null puts the default of the model back
     * @throws IllegalArgumentException if an element has no such attribute or the value is of another type
     */
    public SetAttributesEdit(Collection<? extends EObject> elements, String attribute, Object value) {
        super(elements);
        this.attribute = requireNonNull(attribute, "attribute");
        this.value = value;
        elements().forEach(this::checkType);
    }

    private void checkType(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(attribute);
        if (!(feature instanceof EAttribute found)) {
            throw new IllegalArgumentException("%s has no attribute %s".formatted(element.eClass().getName(),
                    attribute));
        }
        if (value != null && !found.getEAttributeType().isInstance(value)) {
            throw new IllegalArgumentException("value '%s' of %s is a %s".formatted(value, attribute,
                    value.getClass().getSimpleName()));
        }
    }

    @Override
    Refusal collect(Settings settings) {
        for (EObject each : elements()) {
            EAttribute found = (EAttribute) each.eClass().getEStructuralFeature(attribute);
            Refusal refusal = found.isID() ? EditRules.refusal(each, "id.fixed")
                    : attribute.equals(EditRules.LOCKED) ? Refusal.NONE : EditRules.lock(each, found);
            if (refusal.isRefused()) {
                return refusal;
            }
            settings.add(each, found, value == null ? found.getDefaultValue() : value);
        }
        return Refusal.NONE;
    }

    @Override
    public String label(Locale locale) {
        return elements().isEmpty() ? EditRules.nothing().message(locale) : EditRules.change(
                elements().get(0).eClass().getEStructuralFeature(attribute), value, elements()).in(locale);
    }
}
