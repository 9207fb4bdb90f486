package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;

/**
 * Upper bounds of the ways on foot from before the fixtures of a level to its nearest exit, by a {@link StepGrid}.
 *
 * <p>What the last state of the level leaves valid is taken from there.
 */
final class WalkingBounds {

    private static final int STEP_MM = 400;

    private final List<Ring> things;
    private final StepGrid grid;
    private final List<FixtureSnapshot> fixtures;
    /** Per fixture the bounds of its front and its back in mm. */
    private final double[][] boundsMm;

    private WalkingBounds(LevelGround ground, List<SafetyExit> exits, int wayMm, WalkingBounds before) {
        things = ground.footprints();
        StepGrid next = before == null ? new StepGrid(ground.level().outline(), things, STEP_MM,
                Math.max(0, (wayMm - STEP_MM + 1) / 2)) : after(before);
        for (SafetyExit exit : exits) {
            for (Segment line : exit.lines()) {
                next.start(ground.level().outline(), inner(line, wayMm),
                        (place, to) -> isStraightWayFree(ground, exit, place, to, wayMm));
            }
        }
        next.spread();
        grid = next.alone();
        fixtures = ground.level().fixtures();
        boundsMm = new double[fixtures.size()][];
        for (int i = 0; i < boundsMm.length; i++) {
            FixtureSnapshot fixture = fixtures.get(i);
            boolean isSame = before != null && grid.isSameAs(before.grid) && i < before.boundsMm.length
                    && before.fixtures.get(i) == fixture;
            boundsMm[i] = isSame ? before.boundsMm[i] : bounds(fixture);
        }
    }

    /**
     * Measures a level.
     *
     * @param exits  its exits
     * @param wayMm  width of the ways
     * @param before bounds for the last state of the level, with the same shell, exits and width of ways; null for none
     */
    static WalkingBounds of(LevelGround ground, List<SafetyExit> exits, int wayMm, WalkingBounds before) {
        return new WalkingBounds(ground, exits, wayMm, before);
    }

    /** The grid without the things that went, with those that came: all between the first and the last that differ. */
    private StepGrid after(WalkingBounds before) {
        int head = 0;
        int both = Math.min(things.size(), before.things.size());
        while (head < both && things.get(head).equals(before.things.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < both - head && things.get(things.size() - 1 - tail)
                .equals(before.things.get(before.things.size() - 1 - tail))) {
            tail++;
        }
        return before.grid.after(before.things.subList(head, before.things.size() - tail),
                things.subList(head, things.size() - tail));
    }

    private double[] bounds(FixtureSnapshot fixture) {
        double[] bounds = new double[Math.min(2, fixture.clearances().size())];
        for (int side = 0; side < bounds.length; side++) {
            bounds[side] = grid.boundMm(place(fixture, side), fixture.clearances().get(side));
        }
        return bounds;
    }

    /** Returns the bound in mm for the front (0) or the back (1) of a fixture; infinity where none is known. */
    double boundMm(int fixture, int side) {
        return boundsMm[fixture][side];
    }

    /** Returns the middle of the strip before the front (0) or the back (1) of a fixture. */
    static Point place(FixtureSnapshot fixture, int side) {
        double away = (fixture.depthMm() + fixture.clearMm()) / 2.0;
        return FixtureFrame.toPlan(fixture.place(), 0, side == 0 ? -away : away);
    }

    /** The part of an exit where somebody of a width keeps away from both ends; its middle if it is narrower. */
    private static Segment inner(Segment line, int wayMm) {
        int endMm = (wayMm + 1) / 2;
        return line.lengthMm() > 2 * endMm + 2 ? new Segment(line.pointAt(endMm), line.pointAt(line.lengthMm() - endMm))
                : line;
    }

    private static boolean isStraightWayFree(LevelGround ground, SafetyExit exit, Point place, Segment line,
            int wayMm) {
        Box box = Box.of(List.of(place, nearest(line, place))).expanded((wayMm + 1) / 2);
        for (GroundObject object : ground.near(box)) {
            if (!object.id().equals(exit.id())) {
                return false;
            }
        }
        return true;
    }

    private static Point nearest(Segment line, Point place) {
        double along = line.from().to(place).dot(line.direction());
        return line.pointAt(Math.max(0, Math.min(line.lengthMm(), along)));
    }
}
