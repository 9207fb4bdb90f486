package org.sceneplan.plan.edit.internal;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.TextBundle;

/** Labels and refusals of the edits of one package, from the messages beside them. */
public final class EditTexts {

    private static final TextBundle OWN = new TextBundle(EditTexts.class);

    private final TextBundle texts;

    /** Loads the messages of the package of {@code neighbour}. */
    public EditTexts(Class<?> neighbour) {
        this.texts = new TextBundle(neighbour);
    }

    /** Returns a sentence without a name before it. */
    public BilingualText text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Returns the label of an edit; arguments that are elements are shown by kind and id. */
    public String label(Locale locale, String key, Object... arguments) {
        return texts.text(key, shown(arguments)).in(locale);
    }

    /** Returns a refusal because of an element; arguments that are elements are shown by kind and id. */
    public Refusal refusal(EObject element, String key, Object... arguments) {
        return named(element, key, texts.text(key, shown(arguments)));
    }

    private static Object[] shown(Object... arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown[i] instanceof EObject element ? ElementName.of(element) : shown[i];
        }
        return shown;
    }

    /** Refuses a value the attribute of that name may not hold in a file. */
    public static Refusal value(EObject element, String attributeName, Object value) {
        try {
            ElementRules.check((EAttribute) element.eClass().getEStructuralFeature(attributeName), value);
            return Refusal.NONE;
        } catch (FaultException fault) {
            return fault(element, fault);
        }
    }

    /** Returns a refusal because of a value a file could not hold. */
    public static Refusal fault(EObject element, FaultException fault) {
        return named(element, fault.reasonKey(), fault.text());
    }

    private static Refusal named(EObject element, String key, BilingualText wrong) {
        BilingualText sentence = OWN.text("refusal", ElementName.of(element), wrong);
        return new Refusal(key, ElementName.id(element), sentence.english(), sentence.chinese());
    }
}
