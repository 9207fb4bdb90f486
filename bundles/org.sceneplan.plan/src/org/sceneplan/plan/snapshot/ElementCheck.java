package org.sceneplan.plan.snapshot;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementId;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.internal.TextBundle;

/** The checks every element passes on its way into a snapshot; each refusal names the element. */
final class ElementCheck {

    /** Largest size of anything on a plan. */
    static final int MAX_SIZE_MM = RingCheck.MAX_COORDINATE_MM;

    private static final TextBundle TEXTS = new TextBundle(ElementCheck.class);

    private ElementCheck() {
    }

    static InvalidPlanException refusal(EObject element, String key, Object... arguments) {
        return named(element, key, TEXTS.text(key, arguments));
    }

    static void id(Identified element) throws InvalidPlanException {
        try {
            ElementId.check(element.getId());
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

    static Point point(EObject element, int xMm, int yMm) throws InvalidPlanException {
        range(element, "xMm", xMm, -RingCheck.MAX_COORDINATE_MM, RingCheck.MAX_COORDINATE_MM);
        range(element, "yMm", yMm, -RingCheck.MAX_COORDINATE_MM, RingCheck.MAX_COORDINATE_MM);
        return new Point(xMm, yMm);
    }

    static void atLeast(EObject element, String feature, int value, int minimum) throws InvalidPlanException {
        if (value < minimum) {
            throw refusal(element, "number.small", feature, value, minimum);
        }
    }

    static void range(EObject element, String feature, int value, int minimum, int maximum)
            throws InvalidPlanException {
        if (value < minimum || value > maximum) {
            throw refusal(element, "number.range", feature, value, minimum, maximum);
        }
    }

    static void finite(EObject element, String feature, double value) throws InvalidPlanException {
        if (!Double.isFinite(value)) {
            throw refusal(element, "number.notFinite", feature, value);
        }
    }

    static void angle(EObject element, double angleDeg) throws InvalidPlanException {
        finite(element, "angleDeg", angleDeg);
        if (Math.abs(angleDeg) > MAX_SIZE_MM) {
            throw refusal(element, "number.range", "angleDeg", angleDeg, -MAX_SIZE_MM, MAX_SIZE_MM);
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
