package org.sceneplan.editor.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Finds what an end of a dimension hangs on: a corner before an edge, fixtures before the outline. */
final class DimensionAnchors {
    private static final double TOUCH_MM = 1.5;

    private DimensionAnchors() {
    }

    /** The end at a point; free where nothing lies there. */
    static DimensionEnd end(PlanSession session, LevelSnapshot level, Point at) {
        Map<String, Ring> rings = new LinkedHashMap<>();
        level.fixtures().forEach(fixture -> rings.put(fixture.id(), fixture.footprint()));
        level.columns().forEach(column -> rings.put(column.id(), column.footprint()));
        rings.put(level.id(), level.outline());
        level.zones().forEach(zone -> rings.put(zone.id(), zone.outline()));
        for (Map.Entry<String, Ring> each : rings.entrySet()) {
            if (each.getValue().box().expanded(2).contains(at)) {
                String anchor = anchor(each.getValue(), at);
                if (!anchor.isEmpty()) {
                    return DimensionEnd.on((Identified) session.element(each.getKey()), anchor, at);
                }
            }
        }
        return level.walls().stream().filter(wall -> wall.footprint().box().expanded(2).contains(at))
                .map(wall -> onFace(wall, (Wall) session.element(wall.id()), at)).flatMap(Optional::stream).findFirst()
                .orElse(DimensionEnd.free(at));
    }

    private static Optional<DimensionEnd> onFace(WallSnapshot wall, Wall model, Point at) {
        double asideMm = wall.line().leftNormal().dot(wall.footprint().centroid().to(at));
        boolean touches = Math.abs(Math.abs(asideMm) - wall.thicknessMm() / 2.0) <= TOUCH_MM;
        return touches ? Optional.of(DimensionEnd.on(model, asideMm > 0 ? "left" : "right", at)) : Optional.empty();
    }

    private static String anchor(Ring ring, Point at) {
        for (int i = 0; i < ring.size(); i++) {
            if (ring.points().get(i).distanceMm(at) <= TOUCH_MM) {
                return "corner/" + i;
            }
        }
        for (int i = 0; i < ring.size(); i++) {
            if (ring.edge(i).distanceMm(at) <= TOUCH_MM) {
                return "edge/" + i;
            }
        }
        return "";
    }
}
