package org.sceneplan.plan.edit.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Identified;

/** Gives new elements ids no element of the plan has: the smallest free number per prefix. */
public final class NewIds {

    private static final Map<String, String> LETTER_BY_KIND = Map.of("Zone", "zone.Z", "Aisle", "aisle.A", "Fixture",
            "fixture.F", "DisplayPosition", "P", "Wall", "wall.W", "Column", "column.C", "Opening", "opening.D",
            "ServicePoint", "service.S", "Obstacle", "obstacle.O", "Dimension", "dimension.DM");

    private final Set<String> taken = new HashSet<>();

    /** Collects the ids of the plan the element is in. */
    public NewIds(EObject inPlan) {
        EObject root = EcoreUtil.getRootContainer(inPlan);
        collect(root);
        root.eAllContents().forEachRemaining(this::collect);
    }

    private void collect(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            taken.add(identified.getId());
        }
    }

    /**
     * Returns an id for a new element of a kind; it is taken from then on.
     *
     * @param owner what will contain the element
     */
    public String next(EObject owner, EClass kind) {
        String letter = LETTER_BY_KIND.get(kind.getName());
        String prefix = (owner instanceof Identified identified ? identified.getId() + "." : "") + letter;
        for (int number = 1;; number++) {
            if (taken.add(prefix + number)) {
                return prefix + number;
            }
        }
    }
}
