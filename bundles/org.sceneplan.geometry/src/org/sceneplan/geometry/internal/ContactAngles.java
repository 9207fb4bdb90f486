package org.sceneplan.geometry.internal;

import java.util.Arrays;

/** The directions that lead on to the floor from a point at which edges meet. */
final class ContactAngles {

    private final EdgeSet edges;
    private final int[] touching;
    private final int x;
    private final int y;

    /** Looks at the edges, out of the given, that run through an integer point. */
    ContactAngles(EdgeSet edges, int[] near, double x, double y) {
        this.edges = edges;
        this.x = (int) x;
        this.y = (int) y;
        touching = Arrays.stream(near).filter(this::isTouching).toArray();
    }

    private boolean isTouching(int k) {
        return Orientation.side(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k], x, y) == 0
                && Orientation.between(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k], x, y);
    }

    /** Returns the middle of the widest angle that is free of obstacles and its size, in radians; 0 and 0 for none. */
    double[] widestFree() {
        double[] angles = Arrays.stream(touching).boxed().flatMapToDouble(k -> Arrays.stream(new double[] {
            angle(edges.ax[k], edges.ay[k]), angle(edges.bx[k], edges.by[k])})).filter(a -> !Double.isNaN(a))
                .sorted().distinct().toArray();
        double[] widest = new double[2];
        for (int i = 0; i < angles.length; i++) {
            double next = i + 1 < angles.length ? angles[i + 1] : angles[0] + 2 * Math.PI;
            double middle = (angles[i] + next) / 2;
            if (next - angles[i] > widest[1] && isFree(middle)) {
                widest[0] = middle;
                widest[1] = next - angles[i];
            }
        }
        return widest;
    }

    /** Angle towards the end of an edge; not a number if the point is that end. */
    private double angle(int endX, int endY) {
        return endX == x && endY == y ? Double.NaN : StrictMath.atan2((double) endY - y, (double) endX - x);
    }

    private boolean isFree(double angle) {
        double dx = StrictMath.cos(angle);
        double dy = StrictMath.sin(angle);
        for (int k : touching) {
            boolean isEnd = edges.bx[k] == x && edges.by[k] == y;
            if (!isEnd && leadsLeft(k, dx, dy) != k < edges.shellSize) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a direction leads into what lies left of edge k and, at its start, of the edge before. */
    private boolean leadsLeft(int k, double dx, double dy) {
        double outX = (double) edges.bx[k] - edges.ax[k];
        double outY = (double) edges.by[k] - edges.ay[k];
        boolean leftOfOut = outX * dy - outY * dx > 0;
        if (edges.ax[k] != x || edges.ay[k] != y) {
            return leftOfOut;
        }
        int before = edges.previous[k];
        double backX = (double) edges.ax[before] - x;
        double backY = (double) edges.ay[before] - y;
        boolean rightOfBack = dx * backY - dy * backX > 0;
        return outX * backY - outY * backX > 0 ? leftOfOut && rightOfBack : leftOfOut || rightOfBack;
    }
}
