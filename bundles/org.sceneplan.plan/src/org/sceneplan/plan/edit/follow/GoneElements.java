package org.sceneplan.plan.edit.follow;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.GroupTree;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;
import org.sceneplan.plan.internal.PlanWalk;

/**
 * Lets a plan forget elements that are gone: references to them are cleared, ends of dimensions stay where they are and
 * are loose, docked fixtures stay, groups lose them, and a group that loses its last but one member is dissolved. What
 * is left of a group that is gone goes to the group around it.
 */
final class GoneElements {

    private final StorePlan plan;
    private final Set<EObject> gone;
    private final Set<String> goneIds = new HashSet<>();
    private final Set<Level> shrunk = new LinkedHashSet<>();

    GoneElements(StorePlan plan, Set<EObject> gone) {
        this.plan = plan;
        this.gone = gone;
        gone.forEach(each -> goneIds.add(ElementName.id(each)));
    }

    void forget() {
        PlanWalk.contents(plan, this::forget);
        shrunk.forEach(GroupTree::tidy);
    }

    private void forget(EObject element) {
        for (Slot reference : PlanClass.of(element.eClass()).references()) {
            clear(element, reference);
        }
        if (element instanceof Fixture fixture && fixture.getDockHost() != null
                && goneIds.contains(hostId(fixture.getDockHost()))) {
            DockedFixtures.undock(fixture);
        }
    }

    private static String hostId(String host) {
        int slash = host.indexOf('/');
        return slash < 0 ? host : host.substring(0, slash);
    }

    private void clear(EObject element, Slot reference) {
        Object value = ((InternalEObject) element).eGet(reference.id(), false, true);
        if (value instanceof List<?> targets) {
            if (element instanceof Group group) {
                shrink(group);
            } else {
                targets.removeAll(gone);
            }
        } else if (value != null && gone.contains(value)) {
            element.eUnset(reference.feature());
            if (element instanceof Dimension dimension) {
                loosen(dimension, reference.name(), (EObject) value);
            }
        }
    }

    /** Members may be groups that are gone, and have such members. */
    private void shrink(Group group) {
        boolean lost = false;
        for (Optional<Identified> dead = dead(group); dead.isPresent(); dead = dead(group)) {
            if (dead.get() instanceof Group inner) {
                GroupTree.replace(inner, group, member -> member != group);
            } else {
                group.getMembers().remove(dead.get());
            }
            lost = true;
        }
        if (lost && group.eContainer() instanceof Level level) {
            shrunk.add(level);
        }
    }

    private Optional<Identified> dead(Group group) {
        return group.getMembers().stream().filter(gone::contains).findFirst();
    }

    /** The end stays where it is and remembers what was there. */
    private static void loosen(Dimension dimension, String reference, EObject lost) {
        if (reference.equals("fromElement")) {
            dimension.setFromAnchor(null);
            dimension.setFromLost(lost.eClass().getName());
        } else {
            dimension.setToAnchor(null);
            dimension.setToLost(lost.eClass().getName());
        }
    }
}
