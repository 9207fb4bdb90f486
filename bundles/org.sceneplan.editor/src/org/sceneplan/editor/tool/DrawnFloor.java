package org.sceneplan.editor.tool;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.zone.AddAisleEdit;
import org.sceneplan.plan.edit.zone.AddZoneEdit;
import org.sceneplan.plan.edit.zone.CutAisleEdit;
import org.sceneplan.plan.edit.zone.CutZoneEdit;

/** Floor drawn roughly over its neighbours and walls: what is free of it is taken, where that is most of it. */
final class DrawnFloor {
    private static final double LEAST_SHARE = 0.5;
    /** What is free of an area that was meant to lie inside a zone, drawn by hand along its edges. */
    private static final double SLIVER = 0.02;
    private static final int CORNERS = 3;

    private DrawnFloor() {
    }

    /** Draws a zone on what is free of the area; where nothing is, it is cut out of the zones there. */
    static PlanEdit zone(Level level, String code, List<Point> corners) {
        AddZoneEdit drawn = new AddZoneEdit(level, code, "", corners);
        Ring free = corners.size() < CORNERS ? null : drawn.freePart().orElse(null);
        if (corners.size() >= CORNERS && (free == null || free.areaMm2() < SLIVER * Ring.ccw(corners).areaMm2())) {
            CutZoneEdit cut = new CutZoneEdit(level, code, corners);
            return free(cut, corners, () -> cut.freePart().orElse(null), ring -> new CutZoneEdit(level, code, ring));
        }
        return free(drawn, corners, () -> free, ring -> new AddZoneEdit(level, code, "", ring));
    }

    /** Draws an aisle on what is free of the area. */
    static PlanEdit aisle(Level level, AisleKind kind, int widthMm, List<Point> corners) {
        AddAisleEdit drawn = new AddAisleEdit(level, kind, widthMm, corners);
        return free(drawn, corners, () -> drawn.freePart().orElse(null),
                ring -> new AddAisleEdit(level, kind, widthMm, ring));
    }

    /** Draws a main aisle that cuts zones, on what is free of the area. */
    static PlanEdit cut(Level level, int widthMm, List<Point> corners) {
        CutAisleEdit drawn = new CutAisleEdit(level, widthMm, corners);
        return free(drawn, corners, () -> drawn.freePart().orElse(null),
                ring -> new CutAisleEdit(level, widthMm, ring));
    }

    private static PlanEdit free(PlanEdit drawn, List<Point> corners, Supplier<Ring> freePart,
            Function<List<Point>, PlanEdit> edits) {
        if (corners.size() < CORNERS || !drawn.canApply().isRefused()) {
            return drawn;
        }
        Ring free = freePart.get();
        if (free == null || free.areaMm2() < LEAST_SHARE * Ring.ccw(corners).areaMm2()) {
            return drawn;
        }
        PlanEdit rest = edits.apply(free.points());
        return rest.canApply().isRefused() ? drawn : rest;
    }
}
