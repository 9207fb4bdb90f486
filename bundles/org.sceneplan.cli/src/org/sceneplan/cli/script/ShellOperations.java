package org.sceneplan.cli.script;

import java.util.Map;

import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.shell.AddObstacleEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddServiceEdit;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.shell.CutWallEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveWallEdit;
import org.sceneplan.plan.edit.shell.MoveWallOpeningEdit;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit.MovingEnd;
import org.sceneplan.plan.edit.shell.SetOutlineEdit;
import org.sceneplan.plan.edit.shell.SetWallReferenceEdit;
import org.sceneplan.plan.edit.shell.WallFace;
import org.sceneplan.plan.snapshot.FixturePlace;

import tools.jackson.databind.JsonNode;

/** Operations that draw and change the shell, services, notes and dimensions. */
final class ShellOperations {

    private static final int WALL_MM = 120;

    private ShellOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("draw-outline", ShellOperations::outline);
        operations.put("edge-length", (fields, plan) -> new SetEdgeLengthEdit(plan.level(fields, "in"),
                fields.whole("edge"), fields.lengthMm("lengthMm"), fields.choice("moves", MovingEnd.class)));
        operations.put("add-wall", (fields, plan) -> new AddWallEdit(plan.level(fields, "in"), line(fields),
                fields.choice("reference", fields.text("reference", "centre"), WallReference.class),
                fields.lengthMm("thicknessMm", WALL_MM)));
        operations.put("move-wall", (fields, plan) -> new MoveWallEdit(plan.one(fields.text("id"), Wall.class),
                line(fields)));
        operations.put("cut-wall", (fields, plan) -> new CutWallEdit(plan.one(fields.text("id"), Wall.class),
                fields.lengthMm("offsetMm"), fields.lengthMm("widthMm")));
        operations.put("wall-reference", (fields, plan) -> new SetWallReferenceEdit(
                plan.one(fields.text("id"), Wall.class), fields.choice("reference", WallReference.class)));
        operations.put("add-column", ShellOperations::column);
        operations.put("add-opening", ShellOperations::opening);
        operations.put("move-opening", ShellOperations::moveOpening);
        operations.put("add-obstacle", (fields, plan) -> new AddObstacleEdit(plan.level(fields, "in"),
                fields.choice("kind", ObstacleKind.class), ring(fields, plan, "outline"),
                fields.lengthMm("clearanceMm", 0)));
        operations.put("add-service", (fields, plan) -> new AddServiceEdit(plan.level(fields, "in"),
                fields.choice("kind", ServiceKind.class),
                fields.choice("status", fields.text("status", "planned"), ServiceStatus.class), fields.point("at"),
                fields.lengthMm("heightMm", 0)));
        operations.put("add-note", (fields, plan) -> new AddNoteEdit(plan.level(fields, "in"), fields.point("at"),
                fields.text("text")));
        operations.put("add-dimension", (fields, plan) -> {
            Level level = plan.level(fields, "in");
            int offsetMm = fields.lengthMm("offsetMm");
            return fields.has("angleDeg")
                    ? AddDimensionEdit.directed(level, DimensionEnds.of(fields, plan), fields.angleDeg("angleDeg", 0),
                            offsetMm)
                    : new AddDimensionEdit(level, DimensionEnds.of(fields, plan), offsetMm);
        });
    }

    private static Segment line(ScriptFields fields) throws ScriptException {
        return new Segment(fields.point("from"), fields.point("to"));
    }

    static Ring ring(ScriptFields fields, ScriptPlan plan, String name) throws ScriptException {
        return new AttributeValues(fields, plan).ring(name, fields.node(name));
    }

    private static PlanEdit outline(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        WallFace face = fields.choice("face", fields.text("face", "inner"), WallFace.class);
        return new SetOutlineEdit(plan.level(fields, "in"), ring(fields, plan, "outline"), face,
                fields.gapMm("thicknessMm"));
    }

    private static PlanEdit column(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        boolean round = fields.has("round") && fields.flag("round");
        int widthMm = fields.lengthMm("widthMm");
        return new AddColumnEdit(plan.level(fields, "in"), new FixturePlace(fields.point("at"),
                fields.angleDeg("angleDeg", 0)), widthMm, round ? widthMm : fields.lengthMm("depthMm"), round);
    }

    private static PlanEdit opening(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        if (fields.has("wall")) {
            return new AddWallOpeningEdit(plan.one(fields.text("wall"), Wall.class),
                    filled(PlanFactory.INSTANCE.createWallOpening(), fields, plan));
        }
        return new AddOpeningEdit(plan.level(fields, "in"),
                filled(PlanFactory.INSTANCE.createOpening(), fields, plan));
    }

    private static <E extends Identified> E filled(E opening, ScriptFields fields, ScriptPlan plan)
            throws ScriptException {
        AttributeValues values = new AttributeValues(fields, plan);
        for (Map.Entry<String, JsonNode> each : fields.object("values").properties()) {
            values.set(opening, each.getKey(), each.getValue());
        }
        return opening;
    }

    private static PlanEdit moveOpening(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        if (plan.one(fields.text("id"), Identified.class) instanceof WallOpening inner) {
            return moveOpening(inner, fields);
        }
        Opening opening = plan.one(fields.text("id"), Opening.class);
        if (fields.has("widthMm")) {
            return MoveOpeningEdit.resized(opening, fields.lengthFromMm("widthMm", opening.getWidthMm()),
                    fields.choice("moves", MovingEnd.class) == MovingEnd.END);
        }
        if (fields.has("near")) {
            return MoveOpeningEdit.near(opening, fields.point("near"))
                    .orElseThrow(() -> fields.problem("ShellOperations_noEdge"));
        }
        return new MoveOpeningEdit(opening, fields.has("edge") ? fields.whole("edge") : opening.getEdge(),
                fields.lengthFromMm("offsetMm", opening.getOffsetMm()));
    }

    private static PlanEdit moveOpening(WallOpening opening, ScriptFields fields) throws ScriptException {
        if (fields.has("widthMm")) {
            return MoveWallOpeningEdit.resized(opening, fields.lengthFromMm("widthMm", opening.getWidthMm()),
                    fields.choice("moves", MovingEnd.class) == MovingEnd.END);
        }
        return fields.has("near") ? MoveWallOpeningEdit.near(opening, fields.point("near"))
                : new MoveWallOpeningEdit(opening, fields.lengthFromMm("offsetMm", opening.getOffsetMm()));
    }
}
