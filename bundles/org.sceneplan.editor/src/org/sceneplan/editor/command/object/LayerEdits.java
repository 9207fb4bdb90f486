package org.sceneplan.editor.command.object;

import java.util.List;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.ReparentEdit;

/** Sorts fixtures into layers. */
public final class LayerEdits {

    private LayerEdits() {
    }

    /** A layer that is in no plan yet. */
    public static Layer draft(String name) {
        Layer layer = PlanFactory.INSTANCE.createLayer();
        layer.setName(name);
        return layer;
    }

    /**
     * Sorts fixtures into a layer, in one step.
     *
     * @param layer a layer of the plan, a {@link #draft} to make a layer of that name first, or null for none
     */
    public static PlanEdit move(StorePlan plan, List<Fixture> fixtures, Layer layer) {
        if (layer == null || layer.eContainer() != null) {
            return ReparentEdit.toLayer(fixtures, layer);
        }
        // a new one each time: what is only tried out is taken back
        Layer made = draft(layer.getName());
        made.setId(new PlanIds(plan).next(plan, made.eClass()));
        return CompositeEdit.sequence("Move to new layer " + made.getName(), "移至新图层" + made.getName(),
                List.of(new AddElementsEdit(plan, made), ReparentEdit.toLayer(fixtures, made)));
    }
}
