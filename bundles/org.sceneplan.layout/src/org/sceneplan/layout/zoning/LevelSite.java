package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.utility.ServiceReach;

/**
 * One level as the search sees it: shell, arrival of the customer, things in the way, in the working frame.
 *
 * @param arrival where customers arrive: the main entrance, or on other storeys the stair or a door
 * @param hasEntrance the arrival is an entrance from outside, which gets an entry zone
 * @param blocks boxes around columns, walls and obstacles that no aisle may contain
 * @param windows middle places of shop windows
 * @param escapes middle places of evacuation doors other than the arrival
 */
public record LevelSite(LevelSnapshot level, PlanFrame frame, ShellClip clip, UvBox arrival, boolean hasEntrance,
        List<UvBox> blocks, List<UvBox> windows, List<UvBox> escapes, List<WallStretch> walls) {

    /** A stretch of outer wall without openings, in the working frame. */
    public record WallStretch(double fromU, double fromV, double toU, double toV) {

        /** Length of the stretch inside a box, mm. */
        double lengthInMm(UvBox box) {
            double t0 = 0;
            double t1 = 1;
            double[] starts = {fromU, fromV};
            double[] deltas = {toU - fromU, toV - fromV};
            double[] lows = {box.minU() - 1, box.minV() - 1};
            double[] highs = {box.maxU() + 1, box.maxV() + 1};
            for (int axis = 0; axis < 2; axis++) {
                if (Math.abs(deltas[axis]) < 1e-9) {
                    if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) {
                        return 0;
                    }
                    continue;
                }
                double a = (lows[axis] - starts[axis]) / deltas[axis];
                double b = (highs[axis] - starts[axis]) / deltas[axis];
                t0 = Math.max(t0, Math.min(a, b));
                t1 = Math.min(t1, Math.max(a, b));
            }
            return t1 <= t0 ? 0 : (t1 - t0) * Math.hypot(deltas[0], deltas[1]);
        }
    }

    /**
     * Looks at a level.
     *
     * @return the site, or null when no one can arrive on the level: no entrance, no other door, no stair
     */
    public static LevelSite of(LevelSnapshot level) {
        OpeningSnapshot door = widest(level, OpeningKind.ENTRANCE);
        boolean hasEntrance = door != null;
        ObstacleSnapshot stair = level.obstacles().stream().filter(o -> o.kind() == ObstacleKind.STAIR).findFirst()
                .orElse(null);
        if (door == null && stair == null) {
            door = widest(level, OpeningKind.EXIT);
        }
        if (door == null && stair == null) {
            door = widest(level, OpeningKind.BACK_DOOR);
        }
        if (door == null && stair == null) {
            return null;
        }
        Segment arrivalLine = door != null ? door.span() : approachSide(level.outline(), stair.outline());
        PlanFrame frame = PlanFrame.of(level.outline(), arrivalLine.leftNormal());
        return new LevelSite(level, frame, new ShellClip(level.outline(), frame), box(frame, arrivalLine), hasEntrance,
                blocks(level, frame), openings(level, frame, false), openings(level, frame, true),
                wallStretches(level, frame));
    }

    /** Middle of the arrival along u. */
    public double arrivalU() {
        return arrival.centreU();
    }

    /** The innermost v of the arrival: where the floor behind the door begins over its whole width. */
    public double arrivalV() {
        return arrival.maxV();
    }

    /** Surveyed points of a service kind; three-phase points count as power as well. */
    public List<UvBox> services(ServiceKind kind) {
        return level.services().stream()
                .filter(service -> service.status() == ServiceStatus.SURVEYED
                        && ServiceReach.meets(service.kind(), kind))
                .map(service -> box(frame, List.of(service.at()))).toList();
    }

    /** Length of outer wall without openings along a box. */
    public double wallMm(UvBox box) {
        double sum = 0;
        for (WallStretch wall : walls) {
            sum += wall.lengthInMm(box);
        }
        return sum;
    }

    /** Whether no column, wall or obstacle stands in a box. */
    public boolean isClear(UvBox box) {
        for (UvBox block : blocks) {
            if (!block.intersect(box).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Smallest box around a line or ring in a frame. */
    public static UvBox box(PlanFrame frame, List<Point> points) {
        double minU = Double.POSITIVE_INFINITY;
        double minV = Double.POSITIVE_INFINITY;
        double maxU = Double.NEGATIVE_INFINITY;
        double maxV = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            minU = Math.min(minU, frame.u(point));
            maxU = Math.max(maxU, frame.u(point));
            minV = Math.min(minV, frame.v(point));
            maxV = Math.max(maxV, frame.v(point));
        }
        return new UvBox(minU, minV, maxU, maxV);
    }

    private static UvBox box(PlanFrame frame, Segment line) {
        return box(frame, List.of(line.from(), line.to()));
    }

    private static OpeningSnapshot widest(LevelSnapshot level, OpeningKind kind) {
        OpeningSnapshot best = null;
        for (OpeningSnapshot opening : level.openings()) {
            if (opening.kind() == kind && (best == null || opening.widthMm() > best.widthMm())) {
                best = opening;
            }
        }
        return best;
    }

    /** The side of a stair with the most shell before it, walked so that the shop lies to the left. */
    private static Segment approachSide(Ring outline, Ring stair) {
        Segment best = stair.edge(0).reversed();
        double bestMm = -1;
        for (Segment edge : stair.edges()) {
            Segment side = edge.reversed();
            Vector away = side.leftNormal();
            Point middle = side.midPoint();
            double freeMm = 0;
            while (freeMm < 60_000 && outline.contains(middle.plus((int) (away.x() * (freeMm + 250)),
                    (int) (away.y() * (freeMm + 250))))) {
                freeMm += 250;
            }
            if (freeMm > bestMm) {
                bestMm = freeMm;
                best = side;
            }
        }
        return best;
    }

    private static List<UvBox> blocks(LevelSnapshot level, PlanFrame frame) {
        List<UvBox> blocks = new ArrayList<>();
        level.columns().forEach(column -> blocks.add(box(frame, column.footprint().points())));
        level.walls().forEach(wall -> wall.pieces().forEach(piece -> blocks.add(box(frame, piece.points()))));
        level.obstacles().forEach(obstacle -> blocks.add(box(frame, obstacle.outline().points())));
        return blocks;
    }

    private static List<UvBox> openings(LevelSnapshot level, PlanFrame frame, boolean escapes) {
        List<UvBox> boxes = new ArrayList<>();
        for (OpeningSnapshot opening : level.openings()) {
            boolean wanted = escapes ? opening.isDoor() && opening.kind() != OpeningKind.ENTRANCE
                    : opening.kind() == OpeningKind.SHOP_WINDOW;
            if (wanted) {
                boxes.add(box(frame, opening.span()));
            }
        }
        return boxes;
    }

    private static List<WallStretch> wallStretches(LevelSnapshot level, PlanFrame frame) {
        List<WallStretch> stretches = new ArrayList<>();
        for (int i = 0; i < level.outline().size(); i++) {
            Segment edge = level.outline().edge(i);
            double fromMm = 0;
            for (OpeningSnapshot opening : sortedOpenings(level, i)) {
                add(stretches, frame, edge, fromMm, opening.offsetMm());
                fromMm = Math.max(fromMm, opening.offsetMm() + (double) opening.widthMm());
            }
            add(stretches, frame, edge, fromMm, edge.lengthMm());
        }
        return stretches;
    }

    private static List<OpeningSnapshot> sortedOpenings(LevelSnapshot level, int edge) {
        return level.openings().stream().filter(opening -> opening.edge() == edge)
                .sorted((a, b) -> Integer.compare(a.offsetMm(), b.offsetMm())).toList();
    }

    private static void add(List<WallStretch> stretches, PlanFrame frame, Segment edge, double fromMm, double toMm) {
        if (toMm - fromMm > 300) {
            Point from = edge.pointAt(fromMm);
            Point to = edge.pointAt(toMm);
            stretches.add(new WallStretch(frame.u(from), frame.v(from), frame.u(to), frame.v(to)));
        }
    }
}
