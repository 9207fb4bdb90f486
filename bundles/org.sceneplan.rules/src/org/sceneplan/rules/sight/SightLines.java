package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * Straight lines of sight over a level at eye height.
 *
 * <p>A line is blocked by the shell, by inner walls and columns, by stairs, lifts and shafts, and by fixtures higher
 * than the eye; lower things are looked over. A line may graze a thing: it is blocked where it runs deeper in than
 * {@value #GRAZE_MM} mm, the allowance for rounding of turned plans. Each line is tested against the boxes of all that
 * can block, then against those it meets; exact but for that allowance.
 */
public final class SightLines {

    /** Depth in mm up to which a line may run into a thing. */
    static final double GRAZE_MM = 3;

    private static final double EPSILON_MM = 1e-6;

    private record Blocker(String id, Ring ring, Box box) {
        private Blocker(String id, Ring ring) {
            this(id, ring, ring.box());
        }
    }

    private final Ring shell;
    private final List<Blocker> blockers = new ArrayList<>();

    /**
     * Prepares a level.
     *
     * @param eyeMm height of the eye above the floor
     */
    public SightLines(LevelSnapshot level, double eyeMm) {
        this.shell = level.outline();
        level.walls().forEach(wall -> wall.pieces().forEach(piece -> blockers.add(new Blocker(wall.id(), piece))));
        level.columns().forEach(column -> blockers.add(new Blocker(column.id(), column.footprint())));
        for (ObstacleSnapshot obstacle : level.obstacles()) {
            switch (obstacle.kind()) {
                case STAIR, LIFT, SHAFT -> blockers.add(new Blocker(obstacle.id(), obstacle.outline()));
                case FIRE_SHUTTER, HYDRANT, PANEL, VOID -> { }
            }
        }
        for (FixtureSnapshot fixture : level.fixtures()) {
            if (fixture.heightMm() > eyeMm) {
                blockers.add(new Blocker(fixture.id(), fixture.footprint()));
            }
        }
    }

    /** Returns the entrance customers use: the widest, the first of equals. */
    public static Optional<OpeningSnapshot> entrance(LevelSnapshot level) {
        OpeningSnapshot widest = null;
        for (OpeningSnapshot opening : level.openings()) {
            if (opening.kind() == OpeningKind.ENTRANCE && (widest == null || opening.widthMm() > widest.widthMm())) {
                widest = opening;
            }
        }
        return Optional.ofNullable(widest);
    }

    /** Returns the middle of an opening, just inside. */
    public static Point inside(OpeningSnapshot opening) {
        Point middle = opening.span().midPoint();
        Vector inwards = opening.span().leftNormal().times(2 * GRAZE_MM);
        return Point.rounded(middle.xMm() + inwards.x(), middle.yMm() + inwards.y());
    }

    /**
     * Tells whether nothing blocks the line between two places.
     *
     * @param lookedAt id of a thing that does not block the view of itself; empty for none
     */
    public boolean isOpen(Point from, Point to, String lookedAt) {
        return blocking(from, to, lookedAt).isEmpty();
    }

    /** Returns the id of the first thing that blocks the line, empty text for the shell; no value where it is open. */
    public Optional<String> blocking(Point from, Point to, String lookedAt) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        Segment line = new Segment(from, to);
        Box box = line.box();
        for (Blocker blocker : blockers) {
            if (blocker.box.intersects(box) && !blocker.id.equals(lookedAt) && blocks(blocker.ring, line)) {
                return Optional.of(blocker.id);
            }
        }
        return leavesShell(line) ? Optional.of("") : Optional.empty();
    }

    private static boolean blocks(Ring ring, Segment line) {
        if (ring.isConvex()) {
            double[] part = ConvexCut.of(ring.points(), line, -GRAZE_MM - EPSILON_MM);
            return part[0] < part[1];
        }
        return ring.edges().stream().anyMatch(edge -> crosses(edge, line));
    }

    /** A convex shell is never left; else the line crosses an edge or runs out through a corner. */
    private boolean leavesShell(Segment line) {
        return !shell.isConvex() && shell.edges().stream().anyMatch(edge -> crosses(edge, line));
    }

    /** Whether the line passes from one side of the edge to the other, by more than the allowance on both. */
    private static boolean crosses(Segment edge, Segment line) {
        double fromMm = side(edge, line.from());
        double toMm = side(edge, line.to());
        double startMm = side(line, edge.from());
        double endMm = side(line, edge.to());
        return Math.min(fromMm, toMm) < -GRAZE_MM && Math.max(fromMm, toMm) > GRAZE_MM
                && Math.min(startMm, endMm) < -GRAZE_MM && Math.max(startMm, endMm) > GRAZE_MM;
    }

    private static double side(Segment line, Point point) {
        return line.direction().cross(line.from().to(point));
    }
}
