package org.sceneplan.plan.recovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** Brings a whole plan to another state, as one step to be undone. Locks do not count: they belong to the state. */
public final class RestorePlanEdit implements PlanEdit {
    private final StorePlan plan;
    private final StorePlan state;
    private final String chinese;
    private final String english;

    /**
     * Recovers what was not saved.
     *
     * @param plan the plan to change
     * @param state the state to bring it to; copied, not changed
     */
    public RestorePlanEdit(StorePlan plan, StorePlan state) {
        this(plan, state, "恢复未保存的修改", "Recover unsaved changes");
    }

    private RestorePlanEdit(StorePlan plan, StorePlan state, String chinese, String english) {
        this.plan = requireNonNull(plan, "plan");
        this.state = requireNonNull(state, "state");
        this.chinese = chinese;
        this.english = english;
    }

    /** Takes what somebody else has written to the file of a plan; as the constructor. */
    public static RestorePlanEdit toFile(StorePlan plan, StorePlan state) {
        return new RestorePlanEdit(plan, state, "采用别人保存的内容", "Take what others saved");
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    @Override
    public boolean givesZones() {
        return true;
    }

    @Override
    public Refusal canApply() {
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        StorePlan content = EcoreUtil.copy(state);
        for (EStructuralFeature feature : plan.eClass().getEAllStructuralFeatures()) {
            Object value = content.eGet(feature);
            if (feature.isMany()) {
                plan.eSet(feature, List.copyOf((List<?>) value));
            } else if (value != null || plan.eIsSet(feature)) {
                plan.eSet(feature, value);
            }
        }
        return Set.of(plan);
    }
}
