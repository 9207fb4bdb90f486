package org.sceneplan.plan.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * One change of a plan, made once by its constructor and applied by {@link PlanHistory#execute}. Knows nothing of who
 * asked for it; undo comes from the record of what it changed.
 */
public interface PlanEdit {

    /** Short imperative label with the name of the object, for menus and the history; Chinese for Chinese locales. */
    String label(Locale locale);

    /**
     * This edit and one that goes on with it in the same gesture, as one for the history.
     *
     * @return empty when they are two steps
     */
    default Optional<PlanEdit> joined(PlanEdit next) {
        return Optional.empty();
    }

    /** Whether the edit says which zone fixtures belong to; else one that is moved to another zone changes over. */
    default boolean givesZones() {
        return false;
    }

    /** Tells whether the edit may be applied now: {@link Refusal#NONE}, or why not. Pure and fast. */
    Refusal canApply();

    /**
     * Changes the plan. Called inside a recorded change and only when {@link #canApply()} did not refuse.
     *
     * @return the objects rules and views must look at again, in a stable order
     */
    Set<EObject> apply();
}
