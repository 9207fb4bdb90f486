package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;
import org.sceneplan.plan.internal.PlanWalk;
import org.sceneplan.plan.snapshot.LayerKind;

/**
 * Puts new elements at the end of the lists of an owner they belong to: whatever a level, the plan or a fixture holds.
 *
 * <p>Refused when an id is missing or taken, a value could not be in a file, a reference leads neither into the plan
 * nor to another new element, an element is in a plan already, the owner holds no such elements, or the layer is locked
 * they would lie on.
 */
public final class AddElementsEdit implements PlanEdit {

    private final EObject owner;
    private final List<EObject> elements;

    /**
     * @param owner level, fixture or plan that is to hold them
     * @param elements new elements with ids of {@link PlanIds}, in no plan; at least one
     */
    public AddElementsEdit(EObject owner, Collection<? extends EObject> elements) {
        this.owner = requireNonNull(owner, "owner");
        this.elements = List.copyOf(elements);
    }

    /** One new element. */
    public AddElementsEdit(EObject owner, EObject element) {
        this(owner, List.of(element));
    }

    /** The new elements, in the order given. */
    public List<EObject> elements() {
        return elements;
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("elements.add", ElementName.of(elements)).in(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = canApplyWithNewIds();
        return refusal.isRefused() ? refusal : ids(withContents());
    }

    /** Like {@link #canApply()} for elements that get other ids before they are added. */
    Refusal canApplyWithNewIds() {
        if (elements.isEmpty()) {
            return EditRules.nothing();
        }
        for (EObject each : elements) {
            Refusal refusal = place(each);
            refusal = refusal.isRefused() ? refusal : EditRules.whole(each);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return references(withContents());
    }

    private Refusal place(EObject element) {
        if (element.eContainer() != null) {
            return EditRules.refusal(element, "add.contained");
        }
        if (Containment.list(owner, element).isEmpty()) {
            return EditRules.refusal(element, "add.owner", ElementName.of(owner));
        }
        if (element instanceof Fixture fixture && fixture.getLayer() != null && fixture.getLayer().isLocked()) {
            return EditRules.refusal(element, "layer.locked", fixture.getLayer().getName());
        }
        return LayerKind.of(element).map(kind -> EditRules.lock(owner, kind)).orElse(Refusal.NONE);
    }

    private Set<EObject> withContents() {
        Set<EObject> added = new LinkedHashSet<>();
        for (EObject each : elements) {
            added.add(each);
            each.eAllContents().forEachRemaining(added::add);
        }
        return added;
    }

    private Refusal ids(Set<EObject> added) {
        Set<String> wanted = new HashSet<>();
        for (EObject each : added) {
            if (each instanceof Identified && !wanted.add(ElementName.id(each))) {
                return EditRules.refusal(each, "id.taken");
            }
        }
        EObject plan = PlanIds.root(owner);
        List<EObject> taken = new ArrayList<>();
        Consumer<EObject> check = present -> {
            if (present instanceof Identified && wanted.contains(ElementName.id(present))) {
                taken.add(present);
            }
        };
        check.accept(plan);
        PlanWalk.contents(plan, check);
        return taken.isEmpty() ? Refusal.NONE : EditRules.refusal(taken.get(0), "id.taken");
    }

    private Refusal references(Set<EObject> added) {
        EObject plan = PlanIds.root(owner);
        for (EObject each : added) {
            for (Slot reference : PlanClass.of(each.eClass()).references()) {
                Object value = ((InternalEObject) each).eGet(reference.id(), false, true);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                for (Object target : targets) {
                    if (!added.contains(target) && PlanIds.root((EObject) target) != plan) {
                        return EditRules.refusal(each, "add.reference", reference.name());
                    }
                }
            }
        }
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        for (EObject each : elements) {
            Containment.list(owner, each).orElseThrow().add(each);
            affected.add(each);
        }
        affected.add(owner);
        return affected;
    }
}
