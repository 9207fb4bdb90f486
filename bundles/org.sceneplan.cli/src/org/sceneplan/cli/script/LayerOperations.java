package org.sceneplan.cli.script;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.ApplyLayerStateEdit;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.SaveLayerStateEdit;
import org.sceneplan.plan.snapshot.LayerKind;

/** Operations on layers and on what belongs to what. */
final class LayerOperations {

    private LayerOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("layer", LayerOperations::layer);
        operations.put("save-layers", (fields, plan) -> new SaveLayerStateEdit(plan.plan(), fields.text("name")));
        operations.put("apply-layers", (fields, plan) -> new ApplyLayerStateEdit(state(fields, plan)));
        operations.put("to-layer", (fields, plan) -> ReparentEdit.toLayer(
                plan.all(fields.texts("ids"), Fixture.class),
                fields.has("layer") ? made(fields, plan) : null));
        operations.put("to-zone", (fields, plan) -> ReparentEdit.toZone(ElementOperations.elements(fields, plan),
                fields.has("zone") ? plan.one(fields.text("zone"), Zone.class) : null));
        operations.put("to-index", (fields, plan) -> ReparentEdit.toIndex(
                plan.one(fields.text("id"), Identified.class), fields.whole("index")));
    }

    private static PlanEdit layer(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        String name = fields.text("layer");
        Optional<LayerKind> kind = Arrays.stream(LayerKind.values())
                .filter(each -> ScriptFields.shown(each).equals(name)).findFirst();
        if (fields.has("visible") == fields.has("locked")) {
            throw fields.problem("ScriptFields_either", "visible", "locked");
        }
        boolean lock = fields.has("locked");
        boolean value = fields.flag(lock ? "locked" : "visible");
        if (kind.isPresent()) {
            return lock ? LayerEdit.locked(plan.plan(), kind.get(), value)
                    : LayerEdit.visible(plan.plan(), kind.get(), value);
        }
        Layer layer = made(fields, plan);
        return lock ? LayerEdit.locked(layer, value) : LayerEdit.visible(layer, value);
    }

    /** A layer a designer made, by name or id. */
    private static Layer made(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        String name = fields.text("layer");
        List<Layer> named = plan.plan().getLayers().stream().filter(each -> name.equals(each.getName())).toList();
        return named.size() == 1 ? named.get(0) : plan.one(name, Layer.class);
    }

    private static LayerState state(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        String name = fields.text("name");
        List<LayerState> states = plan.plan().getLayerStates();
        return states.stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> fields.problem("ScriptFields_choice", "name", name,
                        String.join(" ", states.stream().map(LayerState::getName).toList())));
    }
}
