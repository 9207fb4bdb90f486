package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.StorePlan;

/** Hides and locks the layers a saved state names, shows and unlocks all others; always allowed. */
public final class ApplyLayerStateEdit implements PlanEdit {

    private final LayerState state;

    /** @param state a state of an open plan */
    public ApplyLayerStateEdit(LayerState state) {
        this.state = requireNonNull(state, "state");
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("layerState.apply", String.valueOf(state.getName())).in(locale);
    }

    @Override
    public Refusal canApply() {
        return state.eContainer() == null ? EditRules.refusal(state, "remove.impossible") : Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Settings settings = new Settings();
        for (Layer layer : ((StorePlan) state.eContainer()).getLayers()) {
            settings.add(layer, "visible", !state.getHidden().contains(layer));
            settings.add(layer, "locked", state.getLocked().contains(layer));
        }
        return settings.apply();
    }
}
