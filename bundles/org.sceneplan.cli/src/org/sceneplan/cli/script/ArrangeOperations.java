package org.sceneplan.cli.script;

import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.arrange.AlignEdit;
import org.sceneplan.plan.edit.arrange.AlignMode;
import org.sceneplan.plan.edit.arrange.ArrayEdit;
import org.sceneplan.plan.edit.arrange.DistributeEdit;
import org.sceneplan.plan.edit.arrange.Distribution;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.edit.arrange.FixtureRow;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ReplaceFixtureTypeEdit;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.arrange.SpaceEvenlyAlongWallEdit;
import org.sceneplan.plan.edit.arrange.SwapFixturesEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;
import org.sceneplan.plan.edit.arrange.UndockEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Operations that put fixtures in order. */
final class ArrangeOperations {

    private static final int PAIR = 2;

    /** What becomes equal in {@code distribute}. */
    private enum Equal {
        GAPS, CENTRES
    }

    private ArrangeOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("align", (fields, plan) -> new AlignEdit(ElementOperations.elements(fields, plan),
                fields.choice("by", AlignMode.class)));
        operations.put("distribute", ArrangeOperations::distribute);
        operations.put("turn", ArrangeOperations::turn);
        operations.put("array", ArrangeOperations::array);
        operations.put("dock", (fields, plan) -> new DockEdit(fixtures(fields, plan), fields.text("host", ""),
                fields.gapMm("gapMm")));
        operations.put("undock", (fields, plan) -> new UndockEdit(fixtures(fields, plan)));
        operations.put("space-along", (fields, plan) -> new SpaceEvenlyAlongWallEdit(fixtures(fields, plan),
                fields.text("host"), fields.gapMm("gapMm")));
        operations.put("swap", ArrangeOperations::swap);
        operations.put("resize", ArrangeOperations::resize);
        operations.put("replace-type", ArrangeOperations::replaceType);
    }

    private static List<Fixture> fixtures(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        return plan.all(fields.texts("ids"), Fixture.class);
    }

    private static PlanEdit distribute(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Identified> elements = ElementOperations.elements(fields, plan);
        double angleDeg = fields.angleDeg("angleDeg", 0);
        if (fields.has("gapMm") == fields.has("equal")) {
            throw fields.problem("ScriptFields_either", "equal", "gapMm");
        }
        if (fields.has("gapMm")) {
            return new DistributeEdit(elements, Distribution.gap(angleDeg, fields.lengthMm("gapMm")));
        }
        return new DistributeEdit(elements, switch (fields.choice("equal", Equal.class)) {
            case GAPS -> Distribution.equalGaps(angleDeg);
            case CENTRES -> Distribution.equalCentres(angleDeg);
        });
    }

    private static PlanEdit turn(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Identified> elements = ElementOperations.elements(fields, plan);
        if (fields.has("byDeg") == fields.has("toDeg")) {
            throw fields.problem("ScriptFields_either", "byDeg", "toDeg");
        }
        return fields.has("byDeg") ? TurnInPlaceEdit.by(elements, fields.angleDeg("byDeg"))
                : TurnInPlaceEdit.to(elements, fields.angleDeg("toDeg"));
    }

    private static PlanEdit array(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Fixture source = plan.one(fields.text("id"), Fixture.class);
        FixtureSize size = new FixtureSize(source.getWidthMm(), source.getDepthMm(), source.getHeightMm(),
                source.getClearMm(), source.getClearSides());
        int betweenMm = fields.lengthMm("betweenMm", 0);
        int count = fields.has("count") ? fields.whole("count") : -1;
        if (count < -1 || count == 0 || count > FixtureRow.MAX_COUNT) {
            throw fields.problem("ArrangeOperations_count", FixtureRow.MAX_COUNT);
        }
        if (!fields.has("host")) {
            boolean right = fields.choice("side", FixtureSide.class) == FixtureSide.RIGHT;
            FixturePlace place = new FixturePlace(new Point(source.getXMm(), source.getYMm()),
                    source.getAngleDeg());
            return new ArrayEdit(source, FixtureRow.beside(place, size, fields.whole("count"), betweenMm, right));
        }
        FixtureRow row = new FixtureRow(face(fields, (Level) source.eContainer()).face(),
                fields.lengthMm("startMm", 0), betweenMm, fields.lengthMm("gapMm", 0));
        return new ArrayEdit(source, count < 0 ? row.fill(size) : row.places(size, count));
    }

    private static DockFace face(ScriptFields fields, Level level) throws ScriptException {
        String host = fields.text("host");
        List<DockFace> faces = DockFace.of(level);
        return faces.stream().filter(face -> face.host().equals(host)).findFirst()
                .orElseThrow(() -> fields.problem("ScriptFields_choice", "host", host,
                        String.join(" ", faces.stream().map(DockFace::host).toList())));
    }

    private static PlanEdit resize(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Fixture fixture = plan.one(fields.text("id"), Fixture.class);
        FixtureSide side = fields.choice("side", FixtureSide.class);
        boolean width = side == FixtureSide.LEFT || side == FixtureSide.RIGHT;
        int nowMm = width ? fixture.getWidthMm() : fixture.getDepthMm();
        return new ResizeFixtureEdit(fixture, side, fields.lengthFromMm("sizeMm", nowMm), List.of());
    }

    private static PlanEdit swap(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Fixture> both = fixtures(fields, plan);
        if (both.size() != PAIR) {
            throw fields.problem("ArrangeOperations_pair");
        }
        return new SwapFixturesEdit(both.get(0), both.get(1));
    }

    private static PlanEdit replaceType(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Fixture fixture = plan.one(fields.text("id"), Fixture.class);
        String code = fields.text("type");
        FixtureTypeSnapshot type = plan.catalogue().fixtureType(code)
                .orElseThrow(() -> fields.problem("ArrangeOperations_noType", code));
        return new ReplaceFixtureTypeEdit(fixture, code, new FixtureSize(type.widthMm(), type.depthMm(),
                type.heightMm(), type.clearMm(), type.clearSides()));
    }
}
