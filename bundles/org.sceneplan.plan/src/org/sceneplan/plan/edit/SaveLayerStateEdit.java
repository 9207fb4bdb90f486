package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.LayerKind;

/** Saves which layers are hidden and locked now under a name; a state of that name is replaced. */
public final class SaveLayerStateEdit implements PlanEdit {

    private final StorePlan plan;
    private final String name;

    /**
     * @param plan an open plan
     * @param name name of the state, not blank
     */
    public SaveLayerStateEdit(StorePlan plan, String name) {
        this.plan = requireNonNull(plan, "plan");
        this.name = requireNonNull(name, "name");
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("layerState.save", name).in(locale);
    }

    @Override
    public Refusal canApply() {
        LayerState state = PlanFactory.INSTANCE.createLayerState();
        return EditRules.value(state, (EAttribute) state.eClass().getEStructuralFeature("name"), name);
    }

    @Override
    public Set<EObject> apply() {
        if (PlanLayers.isLocked(plan, LayerKind.SHELL)) {
            PlanLayers.made(plan, LayerKind.SHELL);
        }
        LayerState state = plan.getLayerStates().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseGet(this::created);
        List<Layer> hidden = plan.getLayers().stream().filter(layer -> !layer.isVisible()).toList();
        List<Layer> locked = plan.getLayers().stream().filter(Layer::isLocked).toList();
        FeatureSetter setter = new FeatureSetter();
        setter.setAll(state, state.getHidden(), hidden);
        setter.setAll(state, state.getLocked(), locked);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(state);
        affected.add(plan);
        return affected;
    }

    private LayerState created() {
        LayerState state = PlanFactory.INSTANCE.createLayerState();
        state.setId(new PlanIds(plan).next(plan, state.eClass()));
        state.setName(name);
        plan.getLayerStates().add(state);
        return state;
    }
}
