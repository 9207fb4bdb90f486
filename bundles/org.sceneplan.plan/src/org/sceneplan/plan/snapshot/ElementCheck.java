package org.sceneplan.plan.snapshot;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.internal.TextBundle;

/** The checks every element passes on its way into a snapshot; each refusal names the element. */
final class ElementCheck {

    private static final TextBundle TEXTS = new TextBundle(ElementCheck.class);

    private ElementCheck() {
    }

    static InvalidPlanException refusal(EObject element, String key, Object... arguments) {
        return named(element, key, TEXTS.text(key, arguments));
    }

    static void attributes(EObject element) throws InvalidPlanException {
        try {
            ElementRules.checkAttributes(element);
        } catch (FaultException fault) {
            throw named(element, fault.reasonKey(), fault.text());
        }
    }

    static InvalidPlanException duplicateId(EObject first, Identified second) {
        return refusal(second, "id.duplicate", ElementName.kind(first.eClass().getName()));
    }

    static Ring ring(EObject element, String outline) throws InvalidPlanException {
        try {
            return RingCheck.parse(outline);
        } catch (FaultException fault) {
            throw named(element, fault.reasonKey(), fault.text());
        }
    }

    /** Returns the id of a referenced element, empty for none. */
    static String reference(StorePlan plan, EObject element, String feature, Identified target)
            throws InvalidPlanException {
        if (target == null) {
            return "";
        }
        if (target.eIsProxy() || EcoreUtil.getRootContainer(target) != plan) {
            throw refusal(element, "reference.outside", feature);
        }
        return target.getId();
    }

    private static InvalidPlanException named(EObject element, String key, BilingualText wrong) {
        BilingualText sentence = TEXTS.text("refusal", ElementName.of(element), wrong);
        return new InvalidPlanException(ElementName.id(element), key, sentence);
    }
}
