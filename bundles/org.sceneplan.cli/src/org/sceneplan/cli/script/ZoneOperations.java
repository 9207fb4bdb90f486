package org.sceneplan.cli.script;

import java.util.Map;

import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.zone.AddZoneEdit;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.RemoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.SetZoneOutlineEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;

/** Operations on zones and aisles that keep shared boundaries together. */
final class ZoneOperations {

    private ZoneOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("add-zone", (fields, plan) -> new AddZoneEdit(plan.level(fields, "in"), fields.text("code"),
                fields.text("name", ""), fields.points("corners")));
        operations.put("split-zone", (fields, plan) -> new SplitZoneEdit(area(fields, plan), fields.points("line"),
                fields.text("name", "")));
        operations.put("merge-zones", (fields, plan) -> new MergeZonesEdit(ElementOperations.elements(fields, plan)));
        operations.put("move-edge", (fields, plan) -> new MoveZoneEdgeEdit(area(fields, plan), fields.whole("edge"),
                fields.lengthMm("byMm")));
        operations.put("move-corner", (fields, plan) -> new MoveZoneCornerEdit(area(fields, plan),
                fields.whole("corner"), fields.point("to")));
        operations.put("insert-corner", (fields, plan) -> new InsertZoneCornerEdit(area(fields, plan),
                fields.whole("edge"), fields.point("near")));
        operations.put("remove-corner", (fields, plan) -> new RemoveZoneCornerEdit(area(fields, plan),
                fields.whole("corner")));
        operations.put("set-outline", (fields, plan) -> new SetZoneOutlineEdit(area(fields, plan),
                new AttributeValues(fields, plan).ring("outline", fields.node("outline"))));
    }

    private static Identified area(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        return plan.one(fields.text("id"), Identified.class);
    }
}
