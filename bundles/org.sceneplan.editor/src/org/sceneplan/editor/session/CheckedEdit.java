package org.sceneplan.editor.session;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** An edit that fails, and is so taken back by the history, when the plan it leaves breaks a rule of the format. */
record CheckedEdit(PlanEdit edit, StorePlan plan) implements PlanEdit {

    /** The plan an edit would leave is invalid. */
    static final class InvalidResultException extends RuntimeException {
        private static final long serialVersionUID = 1;

        InvalidResultException(InvalidPlanException cause) {
            super(cause);
        }

        InvalidPlanException reason() {
            return (InvalidPlanException) getCause();
        }
    }

    @Override
    public String label(Locale locale) {
        return edit.label(locale);
    }

    @Override
    public Refusal canApply() {
        return edit.canApply();
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = edit.apply();
        try {
            PlanSnapshotFactory.of(plan);
        } catch (InvalidPlanException e) {
            throw new InvalidResultException(e);
        }
        return affected;
    }
}
