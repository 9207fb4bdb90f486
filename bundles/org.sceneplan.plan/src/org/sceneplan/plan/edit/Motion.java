package org.sceneplan.plan.edit;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** A movement of the plane that keeps lengths: a shift, a turn about a point or a mirroring over a line. */
sealed interface Motion {

    /** Where a point goes, rounded to mm. */
    Point of(Point point);

    /** The new angle of something whose local x axis had an angle; 0 up to below 360 unless it stays as it is. */
    double angle(double angleDeg);

    /** Where a direction goes. */
    Vector direction(Vector vector);

    /** Whether left and right change places. */
    default boolean mirrors() {
        return false;
    }

    /** An angle from 0 up to below 360, rounded so that what was computed does not show. */
    static double normalised(double angleDeg) {
        double rounded = Math.round(angleDeg * 1e6) / 1e6;
        double turn = rounded % 360;
        return turn < 0 ? turn + 360 : turn + 0.0;
    }

    /** A shift in mm. */
    record Shift(int dxMm, int dyMm) implements Motion {

        @Override
        public Point of(Point point) {
            return point.plus(dxMm, dyMm);
        }

        @Override
        public double angle(double angleDeg) {
            return angleDeg;
        }

        @Override
        public Vector direction(Vector vector) {
            return vector;
        }
    }

    /** A turn about a point, counter-clockwise. */
    record Turn(Point pivot, double byDeg) implements Motion {

        @Override
        public Point of(Point point) {
            return point.rotated(pivot, byDeg);
        }

        @Override
        public double angle(double angleDeg) {
            return normalised(angleDeg + byDeg);
        }

        @Override
        public Vector direction(Vector vector) {
            return vector.rotated(byDeg);
        }
    }

    /** A mirroring over a line that has a length. */
    record Mirror(Segment line) implements Motion {

        @Override
        public Point of(Point point) {
            Vector mirrored = direction(line.from().to(point));
            return Point.rounded(line.from().xMm() + mirrored.x(), line.from().yMm() + mirrored.y());
        }

        /** The front goes where the mirror shows it; the width then runs the other way. */
        @Override
        public double angle(double angleDeg) {
            return normalised(2 * line.angleDeg() - angleDeg + 180);
        }

        @Override
        public Vector direction(Vector vector) {
            Vector axis = line.direction();
            return axis.times(2 * axis.dot(vector)).plus(vector.times(-1));
        }

        @Override
        public boolean mirrors() {
            return true;
        }
    }
}
