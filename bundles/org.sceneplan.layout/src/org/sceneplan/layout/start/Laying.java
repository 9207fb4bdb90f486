package org.sceneplan.layout.start;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * One way of laying an old floor on a new one: turned, mirrored or not, with its places along and across the front.
 *
 * @param isMirrored left and right of the front change places; the places of {@code across} are then those of the
 *            mirrored old floor
 */
record Laying(PlanFrame from, PlanFrame to, boolean isMirrored, AxisMap across, AxisMap inwards) {

    /** How much the old floor is stretched and shortened, mm. */
    double bentMm() {
        return across.bentMm() + inwards.bentMm();
    }

    Point of(Point point) {
        double u = from.u(point);
        return to.toPlan(across.of(isMirrored ? -u : u), inwards.of(from.v(point)));
    }

    /** Where a ring comes to lie; empty when nothing is left of it. */
    Optional<Ring> of(Ring ring) {
        List<Point> points = ring.points().stream().map(this::of).toList();
        long doubledAreaMm2 = 0;
        for (int i = 0; i < points.size(); i++) {
            Point next = points.get((i + 1) % points.size());
            doubledAreaMm2 += (long) points.get(i).xMm() * next.yMm() - (long) next.xMm() * points.get(i).yMm();
        }
        return doubledAreaMm2 == 0 ? Optional.empty() : Optional.of(Ring.ccw(points));
    }

    FixturePlace of(FixturePlace place) {
        return new FixturePlace(of(place.centre()), angle(place.angleDeg()));
    }

    double angle(double angleDeg) {
        double turned = isMirrored ? from.angleDeg() + to.angleDeg() - angleDeg
                : angleDeg + to.angleDeg() - from.angleDeg();
        double rounded = Math.round(turned * 1e6) / 1e6 % 360;
        return rounded < 0 ? rounded + 360 : rounded + 0.0;
    }
}
