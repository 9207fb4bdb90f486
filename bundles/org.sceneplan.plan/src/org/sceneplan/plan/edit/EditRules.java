package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.FieldName;
import org.sceneplan.plan.internal.TextBundle;
import org.sceneplan.plan.snapshot.LayerKind;

/** What the edits of this package have in common: labels, locks and value checks. */
final class EditRules {

    static final String LOCKED = "locked";

    private static final Set<String> PLACE = Set.of("xMm", "yMm");
    private static final TextBundle TEXTS = new TextBundle(EditRules.class);

    private EditRules() {
    }

    static BilingualText text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** The label of giving one feature of elements, at least one, a value. */
    static BilingualText change(EStructuralFeature feature, Object value, Collection<? extends EObject> elements) {
        BilingualText what = ElementName.of(elements);
        if (feature.getName().equals(LOCKED)) {
            return text(Boolean.TRUE.equals(value) ? "elements.lock" : "elements.unlock", what);
        }
        return PLACE.contains(feature.getName()) ? text("elements.move", what)
                : text("attributes.set", what, FieldName.of(feature));
    }

    /** The refusal of an edit without elements. */
    static Refusal nothing() {
        BilingualText sentence = text("elements.none");
        return new Refusal("elements.none", "", sentence.english(), sentence.chinese());
    }

    static Refusal refusal(EObject element, String key, Object... arguments) {
        return named(element, key, text(key, arguments));
    }

    /**
     * Refuses a locked element, a fixture on a locked layer and whatever lies on a locked built-in layer. The lock of a
     * layer protects what lies on it, not the layer itself.
     */
    static Refusal lock(EObject element) {
        if (element instanceof Layer) {
            return Refusal.NONE;
        }
        if (element instanceof Lockable lockable && lockable.isLocked()) {
            return refusal(element, "element.locked");
        }
        if (element instanceof Fixture fixture && fixture.getLayer() != null && fixture.getLayer().isLocked()) {
            return refusal(element, "layer.locked", fixture.getLayer().getName());
        }
        return LayerKind.of(element).map(kind -> lock(element, kind)).orElse(Refusal.NONE);
    }

    /** Refuses while a built-in layer is locked; for an element that is in no plan yet give its future owner. */
    static Refusal lock(EObject element, LayerKind kind) {
        boolean locked = EcoreUtil.getRootContainer(element) instanceof StorePlan plan
                && PlanLayers.isLocked(plan, kind);
        if (!locked) {
            return Refusal.NONE;
        }
        String key = kind == LayerKind.SHELL ? "shell.locked" : "kind.locked";
        return refusal(element, key, PlanLayers.name(kind));
    }

    /** Refuses a change of one feature: by the lock of the element, for the outline of a level by that of the shell. */
    static Refusal lock(EObject element, EStructuralFeature feature) {
        return element instanceof Level && feature.getName().equals("outline") ? lock(element, LayerKind.SHELL)
                : lock(element);
    }

    /** Refuses an id, attribute or child a file could not hold, of an element and all it contains. */
    static Refusal whole(EObject element) {
        Refusal refusal = attributes(element);
        for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext() && !refusal.isRefused();) {
            refusal = attributes(contents.next());
        }
        return refusal;
    }

    /** Refuses an id, attribute or child a file could not hold, of one element. */
    static Refusal attributes(EObject element) {
        try {
            ElementRules.checkAttributes(element);
            ElementRules.checkChildren(element);
            return Refusal.NONE;
        } catch (FaultException fault) {
            return named(element, fault.reasonKey(), fault.text());
        }
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
