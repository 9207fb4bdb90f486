package org.sceneplan.rules.building;

import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;

/**
 * How deep the floor beside a fixture is free, over the whole length of one side.
 *
 * <p>Measured in whole mm to the nearest thing or to the shell, see {@link FreeStrip}; what only touches does not
 * count.
 *
 * @param depthMm free depth, at most the depth asked for
 * @param nearest what ends it; empty where the full depth is free or the shell ends it
 */
public record FreeSide(double depthMm, Optional<GroundObject> nearest) {

    /** A side of a fixture in its own frame. */
    public enum Side {
        /** Where customers stand. */
        FRONT,
        /** The side to its left, seen from behind the fixture looking to its front. */
        LEFT,
        /** The side to its right. */
        RIGHT
    }

    /**
     * Measures a side.
     *
     * @param askedMm depth of interest, greater than 0
     */
    public static FreeSide of(LevelGround ground, FixtureSnapshot fixture, Side side, int askedMm) {
        FreeStrip strip = strip(fixture, side, askedMm);
        double freeMm = askedMm;
        GroundObject nearest = null;
        if (strip.leaves(ground.level().outline())) {
            freeMm = Math.min(askedMm - 1, Math.floor(strip.freeDepthInsideMm(ground.level().outline())));
        }
        for (GroundObject object : ground.near(strip.ring().box())) {
            if (!object.id().equals(fixture.id()) && strip.isBlockedBy(object.footprint())) {
                double depthMm = Math.min(askedMm - 1, Math.floor(strip.freeDepthBeforeMm(object.footprint())));
                if (depthMm < freeMm) {
                    freeMm = depthMm;
                    nearest = object;
                }
            }
        }
        return new FreeSide(freeMm, Optional.ofNullable(nearest));
    }

    private static FreeStrip strip(FixtureSnapshot fixture, Side side, int askedMm) {
        FixturePlace place = fixture.place();
        double x = fixture.widthMm() / 2.0;
        double y = fixture.depthMm() / 2.0;
        Point frontLeft = FixtureFrame.toPlan(place, -x, -y);
        Point frontRight = FixtureFrame.toPlan(place, x, -y);
        return switch (side) {
            case FRONT -> FreeStrip.before(new Segment(frontLeft, frontRight),
                    FixtureFrame.rectangle(place, -x, -y - askedMm, x, -y));
            case LEFT -> FreeStrip.before(new Segment(frontLeft, FixtureFrame.toPlan(place, -x, y)),
                    FixtureFrame.rectangle(place, -x - askedMm, -y, -x, y));
            case RIGHT -> FreeStrip.before(new Segment(frontRight, FixtureFrame.toPlan(place, x, y)),
                    FixtureFrame.rectangle(place, x, -y, x + askedMm, y));
        };
    }
}
