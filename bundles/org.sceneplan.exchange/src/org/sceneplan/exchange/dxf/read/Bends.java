package org.sceneplan.exchange.dxf.read;

import java.util.Arrays;

/** Arcs and other curves as chains of short lines. */
public final class Bends {
    private static final double MAX_STEP_RAD = Math.toRadians(12);
    private static final int MAX_STEPS = 360;

    private Bends() {
    }

    /** Number of lines for an arc. */
    private static int steps(double sweepRad) {
        return (int) Math.min(MAX_STEPS, Math.max(2, Math.ceil(Math.abs(sweepRad) / MAX_STEP_RAD)));
    }

    /** Points of an arc as x, y pairs; of a whole circle without the repeated first. */
    public static double[] points(Shape.Arc arc, Affine map) {
        int steps = steps(arc.sweepRad());
        int count = arc.isCircle() ? steps : steps + 1;
        double[] xy = new double[count * 2];
        for (int i = 0; i < count; i++) {
            double angle = arc.startRad() + arc.sweepRad() * i / steps;
            double x = arc.x() + arc.radius() * StrictMath.cos(angle);
            double y = arc.y() + arc.radius() * StrictMath.sin(angle);
            xy[2 * i] = map.x(x, y);
            xy[2 * i + 1] = map.y(x, y);
        }
        return xy;
    }

    /** Points of a chain as x, y pairs, arcs in steps; a closed chain doesn't repeat its first point. */
    public static double[] points(Shape.Path path, Affine map) {
        double[] v = path.vertices();
        int n = path.size();
        double[] xy = new double[n * 2];
        int length = 0;
        for (int i = 0; i < n; i++) {
            if (length + 2 > xy.length) {
                xy = Arrays.copyOf(xy, xy.length * 2);
            }
            xy[length++] = map.x(v[3 * i], v[3 * i + 1]);
            xy[length++] = map.y(v[3 * i], v[3 * i + 1]);
            boolean hasNext = i + 1 < n || path.isClosed();
            Shape.Arc arc = hasNext && v[3 * i + 2] != 0 ? arc(path, i) : null;
            if (arc != null) {
                double[] bend = points(arc, map);
                if (length + bend.length > xy.length) {
                    xy = Arrays.copyOf(xy, Math.max(xy.length * 2, length + bend.length));
                }
                System.arraycopy(bend, 2, xy, length, bend.length - 4);
                length += bend.length - 4;
            }
        }
        return Arrays.copyOf(xy, length);
    }

    /** The arc from a corner of a chain to the next; null when its ends meet. */
    public static Shape.Arc arc(Shape.Path path, int corner) {
        double[] v = path.vertices();
        int next = (corner + 1) % path.size();
        double dx = v[3 * next] - v[3 * corner];
        double dy = v[3 * next + 1] - v[3 * corner + 1];
        double bulge = v[3 * corner + 2];
        double chord = Math.hypot(dx, dy);
        if (chord == 0) {
            return null;
        }
        double sweep = 4 * StrictMath.atan(bulge);
        double height = (1 - bulge * bulge) / (4 * bulge);
        double x = v[3 * corner] + dx / 2 - dy * height;
        double y = v[3 * corner + 1] + dy / 2 + dx * height;
        double start = StrictMath.atan2(v[3 * corner + 1] - y, v[3 * corner] - x);
        return new Shape.Arc(x, y, chord * (1 + bulge * bulge) / (4 * Math.abs(bulge)), start, sweep);
    }

    /** An arc after a map that keeps circles. */
    public static Shape.Arc mapped(Shape.Arc arc, Affine map) {
        boolean isMirrored = map.determinant() < 0;
        double x = arc.x() + StrictMath.cos(arc.startRad());
        double y = arc.y() + StrictMath.sin(arc.startRad());
        double centreX = map.x(arc.x(), arc.y());
        double centreY = map.y(arc.x(), arc.y());
        double start = StrictMath.atan2(map.y(x, y) - centreY, map.x(x, y) - centreX);
        return new Shape.Arc(centreX, centreY, arc.radius() * map.factor(), start,
                isMirrored ? -arc.sweepRad() : arc.sweepRad());
    }
}
