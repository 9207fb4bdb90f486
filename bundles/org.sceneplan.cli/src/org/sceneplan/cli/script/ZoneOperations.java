package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.InsertOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.RemoveOutlineCornerEdit;
import org.sceneplan.plan.edit.zone.AddZoneEdit;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.RemoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.SetZoneOutlineEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;

/** Operations on zones and aisles that keep shared boundaries together, and on the outline of a level. */
final class ZoneOperations {

    private ZoneOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("add-zone", (fields, plan) -> new AddZoneEdit(plan.level(fields, "in"), fields.text("code"),
                fields.text("name", ""), fields.points("corners")));
        operations.put("split-zone", ZoneOperations::split);
        operations.put("merge-zones", ZoneOperations::merge);
        operations.put("move-edge", ZoneOperations::moveEdge);
        operations.put("move-corner", ZoneOperations::moveCorner);
        operations.put("insert-corner", ZoneOperations::insertCorner);
        operations.put("remove-corner", ZoneOperations::removeCorner);
        operations.put("set-outline", (fields, plan) -> new SetZoneOutlineEdit(
                zoneOrAisle(fields, plan, fields.text("id")),
                ShellOperations.ring(fields, plan, "outline")));
    }

    private static PlanEdit moveEdge(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Identified area = area(fields, plan);
        int edge = fields.whole("edge");
        int mm = fields.lengthMm("byMm");
        return area instanceof Level level ? new MoveOutlineEdgeEdit(level, edge, mm)
                : new MoveZoneEdgeEdit(area, edge, mm);
    }

    private static PlanEdit moveCorner(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Identified area = area(fields, plan);
        int corner = fields.whole("corner");
        Point to = fields.point("to");
        return area instanceof Level level ? new MoveOutlineCornerEdit(level, corner, to)
                : new MoveZoneCornerEdit(area, corner, to);
    }

    private static PlanEdit insertCorner(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Identified area = area(fields, plan);
        int edge = fields.whole("edge");
        Point near = fields.point("near");
        return area instanceof Level level ? new InsertOutlineCornerEdit(level, edge, near)
                : new InsertZoneCornerEdit(area, edge, near);
    }

    private static PlanEdit removeCorner(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Identified area = area(fields, plan);
        int corner = fields.whole("corner");
        return area instanceof Level level ? new RemoveOutlineCornerEdit(level, corner)
                : new RemoveZoneCornerEdit(area, corner);
    }

    private static PlanEdit split(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Point> line = fields.points("line");
        if (line.size() < 2) {
            throw fields.problem("ScriptFields_few", "line", 2);
        }
        return new SplitZoneEdit(zoneOrAisle(fields, plan, fields.text("id")), line, fields.text("name", ""));
    }

    private static PlanEdit merge(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Identified> areas = new ArrayList<>();
        for (Identified each : ElementOperations.elements(fields, plan)) {
            areas.add(zoneOrAisle(fields, plan, each.getId()));
        }
        if (areas.size() < 2) {
            throw fields.problem("ScriptFields_few", "ids", 2);
        }
        return new MergeZonesEdit(areas);
    }

    /** A zone, an aisle, or the level for its outline. */
    private static Identified area(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Identified element = plan.one(fields.text("id"), Identified.class);
        return element instanceof Level ? element : zoneOrAisle(fields, plan, element.getId());
    }

    private static Identified zoneOrAisle(ScriptFields fields, ScriptPlan plan, String id) throws ScriptException {
        Identified element = plan.one(id, Identified.class);
        if (!(element instanceof Zone || element instanceof Aisle)) {
            throw fields.problem("ZoneOperations_noArea", id);
        }
        return element;
    }
}
