package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.ElementName;

/**
 * Takes elements out of the plan with all they contain. References to them are cleared: dimensions keep their ends
 * where they are, docked fixtures their place, groups lose them.
 *
 * <p>Refused when one of them or of what it contains is locked, for the store, for the last level, and for what is in
 * no plan.
 */
public final class RemoveElementsEdit implements PlanEdit {

    private final List<EObject> elements;

    /** @param elements elements of an open plan; a group is taken away without its members */
    public RemoveElementsEdit(Collection<? extends EObject> elements) {
        this.elements = List.copyOf(new LinkedHashSet<>(elements));
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("elements.remove", ElementName.of(elements)).in(locale);
    }

    @Override
    public Refusal canApply() {
        if (elements.isEmpty()) {
            return EditRules.nothing();
        }
        for (EObject each : elements) {
            Refusal refusal = Containment.holding(each).isEmpty() ? EditRules.refusal(each, "remove.impossible")
                    : protectedInside(each);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        Optional<EObject> level = elements.stream().filter(Level.class::isInstance).findFirst();
        boolean lastLevel = level.isPresent() && PlanIds.root(level.get()) instanceof StorePlan plan
                && elements.containsAll(plan.getLevels());
        return lastLevel ? EditRules.refusal(level.get(), "remove.lastLevel") : Refusal.NONE;
    }

    private static Refusal protectedInside(EObject element) {
        Refusal refusal = EditRules.lock(element);
        for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext() && !refusal.isRefused();) {
            EObject inside = contents.next();
            boolean locked = inside instanceof Lockable lockable && lockable.isLocked();
            refusal = locked ? EditRules.lock(inside) : Refusal.NONE;
        }
        return refusal;
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        List<EObject> outermost = new ArrayList<>();
        for (EObject each : elements) {
            if (!Containment.isInside(each, elements)) {
                outermost.add(each);
            }
        }
        for (EObject each : outermost) {
            affected.add(each.eContainer());
        }
        for (EObject each : outermost) {
            EList<EObject> list = Containment.holding(each).orElseThrow();
            list.remove(each);
            affected.add(each);
        }
        return affected;
    }
}
