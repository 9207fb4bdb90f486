package org.sceneplan.plan.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What has just happened to a plan.
 *
 * @param kind whether the edit was executed, undone or redone
 * @param edit the edit
 * @param affected objects to look at again, in a stable order; may hold objects that are no longer in the plan
 */
public record PlanChange(Kind kind, PlanEdit edit, Set<EObject> affected) {

    /** Direction of a change. */
    public enum Kind {
        /** Done for the first time. */
        EXECUTED,
        /** Taken back. */
        UNDONE,
        /** Done again. */
        REDONE
    }
}
