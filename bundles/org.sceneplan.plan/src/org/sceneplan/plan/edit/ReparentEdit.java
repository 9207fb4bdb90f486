package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;

/**
 * What dragging in an outline tree does: elements get another zone, layer or place in their list. Nothing moves on the
 * floor.
 */
public final class ReparentEdit implements PlanEdit {

    private static final String ZONE = "zone";
    private static final String LAYER = "layer";

    private final List<EObject> elements;
    private final String reference;
    private final EObject target;
    private final int index;

    private ReparentEdit(Collection<? extends EObject> elements, String reference, EObject target, int index) {
        this.elements = List.copyOf(new LinkedHashSet<>(elements));
        this.reference = reference;
        this.target = target;
        this.index = index;
    }

    /**
     * Lets fixtures and materials belong to a zone of their level.
     *
     * @param zone a zone, or null for none
     */
    public static ReparentEdit toZone(Collection<? extends EObject> fixturesAndMaterials, Zone zone) {
        return new ReparentEdit(fixturesAndMaterials, ZONE, zone, -1);
    }

    /**
     * Sorts fixtures into a layer a designer made.
     *
     * @param layer a layer of the plan that is no built-in one, or null for none
     */
    public static ReparentEdit toLayer(Collection<Fixture> fixtures, Layer layer) {
        return new ReparentEdit(fixtures, LAYER, layer, -1);
    }

    /**
     * Gives one element another place in the list it is in, for example a zone among the zones.
     *
     * @param index place it is to have, from 0
     */
    public static ReparentEdit toIndex(EObject element, int index) {
        return new ReparentEdit(List.of(requireNonNull(element, "element")), "", null, index);
    }

    @Override
    public String label(Locale locale) {
        BilingualText what = ElementName.of(elements);
        if (reference.isEmpty()) {
            return EditRules.text("reparent.order", what, index + 1).in(locale);
        }
        return target == null ? EditRules.text("reparent." + reference + "None", what).in(locale)
                : EditRules.text("reparent." + reference, what, ElementName.of(target)).in(locale);
    }

    @Override
    public Refusal canApply() {
        if (elements.isEmpty()) {
            return EditRules.nothing();
        }
        Refusal refusal = target == null ? Refusal.NONE : target();
        for (EObject each : elements) {
            refusal = refusal.isRefused() ? refusal : reference.isEmpty() ? order(each) : move(each);
        }
        return refusal;
    }

    private Refusal target() {
        if (!(target instanceof Layer layer)) {
            return Refusal.NONE;
        }
        boolean builtIn = layer.getKind() != null && !layer.getKind().isEmpty();
        if (builtIn) {
            return EditRules.refusal(layer, "reparent.builtIn");
        }
        return layer.isLocked() ? EditRules.refusal(layer, "layer.locked", layer.getName()) : Refusal.NONE;
    }

    private Refusal move(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(reference);
        boolean takesPart = element instanceof Fixture
                || element instanceof MaterialPlacement && reference.equals(ZONE);
        if (feature == null || !takesPart) {
            return EditRules.refusal(element, "reparent.kind");
        }
        boolean elsewhere = target instanceof Zone && target.eContainer() != element.eContainer()
                || target instanceof Layer && target.eContainer() != PlanIds.root(element);
        return elsewhere ? EditRules.refusal(element, "reparent.elsewhere", ElementName.of(target))
                : EditRules.lock(element);
    }

    private Refusal order(EObject element) {
        Optional<EList<EObject>> list = Containment.holding(element);
        if (list.isEmpty() || index < 0 || index >= list.get().size()) {
            return EditRules.refusal(element, "reparent.index", index + 1, list.map(List::size).orElse(0));
        }
        return EditRules.lock(element);
    }

    @Override
    public Set<EObject> apply() {
        if (reference.isEmpty()) {
            Set<EObject> affected = new LinkedHashSet<>(elements);
            Containment.holding(elements.get(0)).orElseThrow().move(index, elements.get(0));
            Settings.addContainers(affected);
            return affected;
        }
        Settings settings = new Settings();
        elements.forEach(each -> settings.add(each, reference, target));
        return settings.apply();
    }
}
