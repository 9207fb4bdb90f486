package org.sceneplan.plan.edit.shell;

import java.util.Collection;
import java.util.Optional;

import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** The floor inside the outline of a level. */
final class Shell {

    /** Corners of slanted outlines and what stands at them are rounded to mm. */
    private static final double ROUNDING_MM = 1.5;

    private Shell() {
    }

    static Optional<Ring> outline(Level level) {
        try {
            return Optional.of(RingCheck.parse(level.getOutline()));
        } catch (FaultException broken) {
            return Optional.empty();
        }
    }

    /** Whether all points lie inside or on the outline. */
    static boolean contains(Level level, Collection<Point> points) {
        return outline(level).map(ring -> points.stream().allMatch(point -> ring.distanceMm(point) <= ROUNDING_MM))
                .orElse(false);
    }

    /** Whether a ring lies inside the outline. */
    static boolean contains(Level level, Ring ring) {
        return outline(level).map(outline -> outline.covers(ring) || Region.of(ring).minus(Region.of(outline))
                .offset(-ROUNDING_MM, Join.MITRE).isEmpty()).orElse(false);
    }
}
