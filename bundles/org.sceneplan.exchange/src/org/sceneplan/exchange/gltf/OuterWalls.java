package org.sceneplan.exchange.gltf;

import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * The walls round a level with their openings cut out. A survey knows their inner face only; they are drawn 200 mm
 * thick outwards.
 */
final class OuterWalls {
    /** Own knowledge: a usual wall. */
    static final int THICKNESS_MM = 200;
    private static final double MAX_MITRE_MM = 3 * THICKNESS_MM;
    private static final double PARALLEL = 0.05;

    private final LevelSnapshot level;
    private final Solids solids = new Solids();

    private OuterWalls(LevelSnapshot level) {
        this.level = level;
    }

    static Solids of(LevelSnapshot level) {
        OuterWalls walls = new OuterWalls(level);
        for (int i = 0; i < level.outline().size(); i++) {
            walls.edge(i);
        }
        return walls.solids;
    }

    /** Height of an opening's head above the floor; a door without a height reaches 2,100 mm [K]. */
    static int headMm(OpeningSnapshot opening, int clearHeightMm) {
        int height = opening.heightMm() > 0 ? opening.heightMm() : 2_100;
        return Math.min(clearHeightMm, opening.sillMm() + height);
    }

    private void edge(int index) {
        Segment edge = level.outline().edge(index);
        List<OpeningSnapshot> openings = level.openings().stream().filter(opening -> opening.edge() == index)
                .sorted(Comparator.comparingInt(OpeningSnapshot::offsetMm)).toList();
        double from = 0;
        for (OpeningSnapshot opening : openings) {
            double near = Math.max(from, opening.offsetMm());
            double far = Math.min(edge.lengthMm(), opening.offsetMm() + (double) opening.widthMm());
            piece(index, from, near, 0, level.clearHeightMm());
            piece(index, near, far, 0, Math.min(level.clearHeightMm(), opening.sillMm()));
            piece(index, near, far, headMm(opening, level.clearHeightMm()), level.clearHeightMm());
            from = Math.max(from, far);
        }
        piece(index, from, edge.lengthMm(), 0, level.clearHeightMm());
    }

    private void piece(int index, double fromMm, double toMm, double bottomMm, double topMm) {
        if (toMm - fromMm < 1 || topMm <= bottomMm) {
            return;
        }
        Segment edge = level.outline().edge(index);
        List<Point> base = List.of(edge.pointAt(fromMm), outer(index, fromMm), outer(index, toMm),
                edge.pointAt(toMm));
        try {
            solids.prism(Ring.ccw(base), bottomMm, topMm);
        } catch (IllegalArgumentException noArea) {
            // a piece of less than a millimetre has no body
        }
    }

    /** The outer face beside a place of an edge; at the corners where both outer faces meet. */
    private Point outer(int index, double alongMm) {
        Segment edge = level.outline().edge(index);
        int size = level.outline().size();
        if (alongMm <= 0) {
            return corner(level.outline().edge((index + size - 1) % size), edge);
        }
        if (alongMm >= edge.lengthMm()) {
            return corner(edge, level.outline().edge((index + 1) % size));
        }
        Vector out = edge.leftNormal().times(-THICKNESS_MM);
        Point inner = edge.pointAt(alongMm);
        return Point.rounded(inner.xMm() + out.x(), inner.yMm() + out.y());
    }

    private static Point corner(Segment before, Segment after) {
        Vector in = before.direction();
        Vector out = after.direction();
        double turn = in.cross(out);
        Vector plain = after.leftNormal().times(-THICKNESS_MM);
        Point at = after.from();
        if (Math.abs(turn) < PARALLEL) {
            return Point.rounded(at.xMm() + plain.x(), at.yMm() + plain.y());
        }
        double along = THICKNESS_MM * (1 - in.dot(out)) / turn;
        double limited = Math.max(-MAX_MITRE_MM, Math.min(MAX_MITRE_MM, along));
        Vector normal = before.leftNormal().times(-THICKNESS_MM);
        return Point.rounded(at.xMm() + normal.x() + in.x() * limited, at.yMm() + normal.y() + in.y() * limited);
    }
}
