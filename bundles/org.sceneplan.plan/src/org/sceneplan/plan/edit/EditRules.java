package org.sceneplan.plan.edit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.TextBundle;

/** What the edits of this package have in common: labels, locks and value checks. */
final class EditRules {

    private static final TextBundle TEXTS = new TextBundle(EditRules.class);

    private EditRules() {
    }

    static BilingualText text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static Refusal refusal(EObject element, String key, Object... arguments) {
        return named(element, key, text(key, arguments));
    }

    /** Refuses a locked element and a fixture on a locked layer. */
    static Refusal lock(EObject element) {
        if (element instanceof Lockable lockable && lockable.isLocked()) {
            return refusal(element, "element.locked");
        }
        if (element instanceof Fixture fixture && fixture.getLayer() != null && fixture.getLayer().isLocked()) {
            return refusal(element, "layer.locked", fixture.getLayer().getName());
        }
        return Refusal.NONE;
    }

    /** Refuses a value the element may not hold. */
    static Refusal value(EObject element, EAttribute attribute, Object value) {
        try {
            ElementRules.check(attribute, value);
            return Refusal.NONE;
        } catch (FaultException fault) {
            return named(element, fault.reasonKey(), fault.text());
        }
    }

    private static Refusal named(EObject element, String key, BilingualText wrong) {
        BilingualText sentence = text("refusal", ElementName.of(element), wrong);
        return new Refusal(key, ElementName.id(element), sentence.english(), sentence.chinese());
    }
}
