package org.sceneplan.rules.aisle;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/**
 * A run of racks: open sides of fixtures that look the same way, in one line, with gaps nobody walks through.
 *
 * <p>Places are given in a frame of the run: {@code out} in the direction it looks, {@code along} to its left, from a
 * place that moves with the plan.
 *
 * @param origin   where its frame begins; the same for all runs of a level
 * @param out      unit vector in the direction the run looks
 * @param frontMm  place of the foremost front in the direction it looks
 * @param fromMm   where the run begins along its line
 * @param toMm     where it ends
 * @param fixtures what it consists of, in their order along the line
 */
record RackRow(Point origin, Vector out, double frontMm, double fromMm, double toMm,
        List<FixtureSnapshot> fixtures) {

    RackRow {
        fixtures = List.copyOf(fixtures);
    }

    /** Returns the length of the run in mm. */
    double lengthMm() {
        return toMm - fromMm;
    }

    /** Returns how far east of the origin of its frame the middle of its foremost front lies. */
    double middleX() {
        return out.x() * frontMm - out.y() * (fromMm + toMm) / 2;
    }

    /** Returns how far north of the origin of its frame the middle of its foremost front lies. */
    double middleY() {
        return out.y() * frontMm + out.x() * (fromMm + toMm) / 2;
    }

    /** Returns a place of its frame, rounded to mm. */
    Point place(double outMm, double alongMm) {
        Vector at = out.times(outMm).plus(along().times(alongMm));
        return Point.rounded(origin.xMm() + at.x(), origin.yMm() + at.y());
    }

    /** Tells whether a fixture is one of its racks. */
    boolean has(String id) {
        return fixtures.stream().anyMatch(fixture -> fixture.id().equals(id));
    }

    /** Returns the unit vector along the run, to the left of where it looks. */
    Vector along() {
        return out.perpendicular();
    }
}
