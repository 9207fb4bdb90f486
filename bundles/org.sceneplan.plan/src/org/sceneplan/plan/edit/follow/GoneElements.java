package org.sceneplan.plan.edit.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;
import org.sceneplan.plan.internal.PlanWalk;

/**
 * Lets a plan forget elements that are gone: references to them are cleared, ends of dimensions and docked fixtures
 * stay where they are, groups lose them, and a group that loses its last but one member is dissolved.
 */
final class GoneElements {

    private static final int SMALLEST_GROUP = 2;

    private final StorePlan plan;
    private final Set<EObject> gone;
    private final Set<String> goneIds = new HashSet<>();
    private final List<Group> dissolved = new ArrayList<>();

    GoneElements(StorePlan plan, Set<EObject> gone) {
        this.plan = plan;
        this.gone = gone;
        gone.forEach(each -> goneIds.add(ElementName.id(each)));
    }

    void forget() {
        PlanWalk.contents(plan, this::forget);
        dissolved.forEach(EcoreUtil::remove);
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
            boolean lost = targets.removeAll(gone);
            if (lost && element instanceof Group && targets.size() < SMALLEST_GROUP) {
                dissolved.add((Group) element);
            }
        } else if (value != null && gone.contains(value)) {
            element.eUnset(reference.feature());
            if (element instanceof Dimension dimension) {
                clearAnchor(dimension, reference.name());
            }
        }
    }

    private static void clearAnchor(Dimension dimension, String reference) {
        if (reference.equals("fromElement")) {
            dimension.setFromAnchor(null);
        } else {
            dimension.setToAnchor(null);
        }
    }
}
