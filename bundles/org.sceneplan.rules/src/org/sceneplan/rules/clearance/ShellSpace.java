package org.sceneplan.rules.clearance;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.LevelGround;

/** Free depth beside a fixture's samples up to the shell: outline, inner walls and columns. */
final class ShellSpace {

    private final LevelSnapshot level;
    private final FixtureSnapshot fixture;

    ShellSpace(LevelGround ground, FixtureSnapshot fixture) {
        this.level = ground.level();
        this.fixture = fixture;
    }

    /**
     * Returns how deep a rectangle of the fixture frame is free, in mm rounded to whole mm; infinite when it is free
     * to its end.
     *
     * @param from one end of the side the depth is measured from, in plan coordinates
     * @param to   its other end
     */
    double freeMm(double minXMm, double minYMm, double maxXMm, double maxYMm, Point from, Point to) {
        Ring ring = FixtureFrame.rectangle(fixture.place(), minXMm, minYMm, maxXMm, maxYMm);
        FreeStrip strip = FreeStrip.before(new Segment(from, to), ring);
        Box box = ring.box();
        boolean mayLeave = meetsOutline(box) || !level.outline().contains(from);
        double free = mayLeave && strip.leaves(level.outline()) ? strip.freeDepthInsideMm(level.outline())
                : Double.POSITIVE_INFINITY;
        for (WallSnapshot wall : level.walls()) {
            for (Ring piece : wall.pieces()) {
                free = Math.min(free, before(strip, box, piece));
            }
        }
        for (ColumnSnapshot column : level.columns()) {
            free = Math.min(free, before(strip, box, column.footprint()));
        }
        return Math.rint(free);
    }

    /** Tells whether an edge of the outline comes near a box; else what lies in the box is inside like its fixture. */
    private boolean meetsOutline(Box box) {
        Ring outline = level.outline();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.edge(i).box().intersects(box)) {
                return true;
            }
        }
        return false;
    }

    private static double before(FreeStrip strip, Box box, Ring thing) {
        return thing.box().intersects(box) && strip.isBlockedBy(thing) ? strip.freeDepthBeforeMm(thing)
                : Double.POSITIVE_INFINITY;
    }
}
