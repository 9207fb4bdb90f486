package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds a centre at which a disc has room; see {@link org.sceneplan.geometry.DiscRoom} for the method. */
public final class DiscSearch {

    private static final double NOISE = 1e-6;

    private final EdgeSet edges;
    private final int shells;

    /** Indexes the edges. */
    public DiscSearch(List<Corners> shells, List<Corners> obstacles) {
        edges = new EdgeSet(shells, obstacles);
        this.shells = shells.size();
    }

    /** Returns x and y of a centre in a ring, or null. */
    public double[] centre(double radius, Corners within) {
        return new Question(radius, within, 0, 0, 0).answer();
    }

    /** Returns x and y of a centre at most a distance from a place, or null. */
    public double[] centre(double radius, int x, int y, int reach) {
        return new Question(radius, null, x, y, reach).answer();
    }

    /** A piece of a line, or a circle: then the second point is not used. */
    private record Curve(double ax, double ay, double bx, double by, double radius) {

        boolean isCircle() {
            return radius >= 0;
        }

        boolean isApart(Curve other) {
            return Math.max(0, radius) + Math.max(0, other.radius) + NOISE < Math.max(
                    Math.max(Math.min(ax, bx) - Math.max(other.ax, other.bx),
                            Math.min(other.ax, other.bx) - Math.max(ax, bx)),
                    Math.max(Math.min(ay, by) - Math.max(other.ay, other.by),
                            Math.min(other.ay, other.by) - Math.max(ay, by)));
        }
    }

    private final class Question {
        private final double radius;
        private final Corners within;
        private final double x;
        private final double y;
        private final double reach;
        private final EdgeSet.Search search = new EdgeSet.Search(edges);
        private final List<Curve> curves = new ArrayList<>();

        Question(double radius, Corners within, int x, int y, int reach) {
            this.radius = radius;
            this.within = within;
            this.x = x;
            this.y = y;
            this.reach = reach;
        }

        double[] answer() {
            double[] found = within == null ? outlineDisc() : outlineRing();
            if (found == null) {
                offsets();
            }
            for (int i = 0; i < curves.size() && found == null; i++) {
                Curve curve = curves.get(i);
                found = curve.isCircle() ? first(new double[] {curve.ax - curve.radius, curve.ay,
                    curve.ax + curve.radius, curve.ay}) : null;
                for (int k = 0; k < i && found == null; k++) {
                    if (!curve.isApart(curves.get(k))) {
                        found = first(crossings(curve, curves.get(k)));
                    }
                }
            }
            return found;
        }

        private double[] outlineDisc() {
            curves.add(new Curve(x, y, x, y, reach));
            return first(new double[] {x, y});
        }

        private double[] outlineRing() {
            double[] found = null;
            for (int i = 0; i < within.size && found == null; i++) {
                int j = within.next(i);
                curves.add(new Curve(within.x[i], within.y[i], within.x[j], within.y[j], -1));
                found = first(new double[] {within.x[i], within.y[i]});
            }
            return found;
        }

        /** Adds the lines beside the edges, on the side of the floor, and the circles round their ends. */
        private void offsets() {
            double west = within == null ? x - reach : within.minX;
            double south = within == null ? y - reach : within.minY;
            double east = within == null ? x + reach : within.maxX;
            double north = within == null ? y + reach : within.maxY;
            double far = radius + 1;
            Boxes.Found near = search.edges((long) Math.floor(west - far), (long) Math.floor(south - far),
                    (long) Math.ceil(east + far), (long) Math.ceil(north + far));
            for (int i = 0; i < near.size(); i++) {
                int k = near.get(i);
                double dx = (double) edges.bx[k] - edges.ax[k];
                double dy = (double) edges.by[k] - edges.ay[k];
                double part = (k < edges.shellSize ? 1 : -1) * radius / Math.sqrt(dx * dx + dy * dy);
                curves.add(new Curve(edges.ax[k] - part * dy, edges.ay[k] + part * dx, edges.bx[k] - part * dy,
                        edges.by[k] + part * dx, -1));
                curves.add(new Curve(edges.ax[k], edges.ay[k], edges.ax[k], edges.ay[k], radius));
                curves.add(new Curve(edges.bx[k], edges.by[k], edges.bx[k], edges.by[k], radius));
            }
        }

        private double[] first(double[] places) {
            for (int i = 0; i < places.length; i += 2) {
                if (isAllowed(places[i], places[i + 1]) && hasRoom(places[i], places[i + 1])) {
                    return new double[] {places[i], places[i + 1]};
                }
            }
            return null;
        }

        private boolean isAllowed(double px, double py) {
            if (within == null) {
                return (px - x) * (px - x) + (py - y) * (py - y) <= (reach + NOISE) * (reach + NOISE);
            }
            return isInside(within, px, py) || isNearBoundary(px, py);
        }

        private boolean isNearBoundary(double px, double py) {
            for (int i = within.size - 1, j = 0; j < within.size; i = j++) {
                double dx = (double) within.x[j] - within.x[i];
                double dy = (double) within.y[j] - within.y[i];
                double along = ((px - within.x[i]) * dx + (py - within.y[i]) * dy) / (dx * dx + dy * dy);
                double part = Math.max(0, Math.min(1, along));
                double ex = px - within.x[i] - part * dx;
                double ey = py - within.y[i] - part * dy;
                if (ex * ex + ey * ey <= NOISE * NOISE) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasRoom(double px, double py) {
            return search.hasRoom(px, py, radius - NOISE, -1) && isOnFloor(px, py);
        }
    }

    private boolean isOnFloor(double x, double y) {
        boolean inShell = false;
        for (int r = 0; r < edges.rings.length; r++) {
            if (r < shells || inShell) {
                boolean inside = isInside(edges.rings[r], x, y);
                inShell |= inside;
                if (inside && r >= shells) {
                    return false;
                }
            }
        }
        return inShell;
    }

    private static boolean isInside(Corners ring, double x, double y) {
        if (x < ring.minX || x > ring.maxX || y < ring.minY || y > ring.maxY) {
            return false;
        }
        boolean inside = false;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            if (ring.y[i] > y != ring.y[j] > y && x < ring.x[i]
                    + (y - ring.y[i]) * ((double) ring.x[j] - ring.x[i]) / ((double) ring.y[j] - ring.y[i])) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Returns x and y of the common points of two curves in turn. */
    private static double[] crossings(Curve a, Curve b) {
        if (a.isCircle() && b.isCircle()) {
            return ofCircles(a, b);
        }
        if (a.isCircle() || b.isCircle()) {
            return ofLineAndCircle(a.isCircle() ? b : a, a.isCircle() ? a : b);
        }
        double dx = a.bx - a.ax;
        double dy = a.by - a.ay;
        double ex = b.bx - b.ax;
        double ey = b.by - b.ay;
        double cross = dx * ey - dy * ex;
        if (cross * cross <= NOISE * NOISE * NOISE * (dx * dx + dy * dy) * (ex * ex + ey * ey)) {
            return new double[] {a.ax, a.ay, a.bx, a.by, b.ax, b.ay, b.bx, b.by};
        }
        double part = ((b.ax - a.ax) * ey - (b.ay - a.ay) * ex) / cross;
        return new double[] {a.ax + part * dx, a.ay + part * dy};
    }

    private static double[] ofLineAndCircle(Curve line, Curve circle) {
        double dx = line.bx - line.ax;
        double dy = line.by - line.ay;
        double length = Math.sqrt(dx * dx + dy * dy);
        dx /= length;
        dy /= length;
        double along = (circle.ax - line.ax) * dx + (circle.ay - line.ay) * dy;
        double footX = line.ax + along * dx;
        double footY = line.ay + along * dy;
        double away = (circle.ax - footX) * (circle.ax - footX) + (circle.ay - footY) * (circle.ay - footY);
        double half = Math.sqrt(Math.max(0, circle.radius * circle.radius - away));
        return new double[] {footX - half * dx, footY - half * dy, footX + half * dx, footY + half * dy, footX, footY};
    }

    private static double[] ofCircles(Curve a, Curve b) {
        double dx = b.ax - a.ax;
        double dy = b.ay - a.ay;
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return new double[0];
        }
        double part = (square + a.radius * a.radius - b.radius * b.radius) / (2 * square);
        double half = Math.sqrt(Math.max(0, a.radius * a.radius / square - part * part));
        double x = a.ax + part * dx;
        double y = a.ay + part * dy;
        return new double[] {x - half * dy, y + half * dx, x + half * dy, y - half * dx, x, y};
    }
}
