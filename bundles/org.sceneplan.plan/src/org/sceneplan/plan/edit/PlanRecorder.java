package org.sceneplan.plan.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sceneplan.model.plan.StorePlan;

/** Records the changes of one plan, which may be in no resource. */
final class PlanRecorder extends ChangeRecorder {

    private final StorePlan plan;

    PlanRecorder(StorePlan plan) {
        this.plan = plan;
        beginRecording(List.of(plan));
    }

    /** EMF takes a root outside any resource for a removed object and would move the plan into the change. */
    @Override
    protected boolean isOrphan(EObject element) {
        return element != plan && super.isOrphan(element);
    }
}
