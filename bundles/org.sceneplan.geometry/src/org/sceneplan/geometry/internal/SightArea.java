package org.sceneplan.geometry.internal;

import java.util.Arrays;
import java.util.List;

/**
 * The corners of what is visible from a place.
 *
 * <p>Method: the nearest edge in each direction is the lower envelope of all edges in polar form. Envelopes of halves
 * are merged, direction by direction; where two edges cross between two directions, the nearer one changes at the
 * crossing. Source: J. Hershberger, "Finding the upper envelope of n line segments in O(n log n) time", 1989 (plain
 * merging of halves).
 */
public final class SightArea {

    private static final int NONE = -1;
    /** Stands for the solid side of an edge that runs through the place itself. */
    private static final int HERE = -2;
    private static final double NOISE = 1e-9;

    private final double px;
    private final double py;
    private double[] ax = new double[64];
    private double[] ay = new double[64];
    private double[] bx = new double[64];
    private double[] by = new double[64];
    private int[] piece = new int[64];
    private int size;
    private final Envelope nearest;

    /** Looks round from a place of the floor inside no obstacle. */
    public SightArea(Corners floor, List<Corners> obstacles, int px, int py) {
        this.px = px;
        this.py = py;
        add(floor, true);
        for (Corners ring : obstacles) {
            add(ring, false);
        }
        nearest = envelope(0, size);
    }

    /** For directions from the west round by south, east and north: from direction i on, edge[i] is nearest. */
    private static final class Envelope {
        private double[] angle;
        private double[] dx;
        private double[] dy;
        private int[] edge;
        private int size;

        Envelope(int capacity) {
            angle = new double[capacity];
            dx = new double[capacity];
            dy = new double[capacity];
            edge = new int[capacity];
        }

        void add(double atAngle, double atX, double atY, int nearestEdge) {
            if (size > 0 && edge[size - 1] == nearestEdge) {
                return;
            }
            if (size > 0 && angle[size - 1] == atAngle) {
                edge[size - 1] = nearestEdge;
                return;
            }
            if (size == angle.length) {
                angle = Arrays.copyOf(angle, 2 * size);
                dx = Arrays.copyOf(dx, 2 * size);
                dy = Arrays.copyOf(dy, 2 * size);
                edge = Arrays.copyOf(edge, 2 * size);
            }
            angle[size] = atAngle;
            dx[size] = atX;
            dy[size] = atY;
            edge[size++] = nearestEdge;
        }
    }

    private void add(Corners ring, boolean holdsFloor) {
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            double fromX = ring.x[i] - px;
            double fromY = ring.y[i] - py;
            double toX = ring.x[j] - px;
            double toY = ring.y[j] - py;
            double cross = fromX * toY - fromY * toX;
            if (cross > 0) {
                addEdge(fromX, fromY, toX, toY, size);
            } else if (cross < 0) {
                addEdge(toX, toY, fromX, fromY, size);
            } else if (toX == 0 && toY == 0) {
                int k = ring.next(j);
                addSolid(holdsFloor, ring.x[k] - px, ring.y[k] - py, fromX, fromY);
            } else if (fromX * toX + fromY * toY < 0) {
                addSolid(holdsFloor, toX, toY, fromX, fromY);
            }
        }
    }

    /** Adds what lies behind a boundary through the place, from one direction counter-clockwise to another. */
    private void addSolid(boolean holdsFloor, double outX, double outY, double backX, double backY) {
        if (holdsFloor) {
            addEdge(backX, backY, outX, outY, HERE);
        } else {
            addEdge(outX, outY, backX, backY, HERE);
        }
    }

    private void addEdge(double fromX, double fromY, double toX, double toY, int kind) {
        if (size == ax.length) {
            ax = Arrays.copyOf(ax, 2 * size);
            ay = Arrays.copyOf(ay, 2 * size);
            bx = Arrays.copyOf(bx, 2 * size);
            by = Arrays.copyOf(by, 2 * size);
            piece = Arrays.copyOf(piece, 2 * size);
        }
        ax[size] = fromX;
        ay[size] = fromY;
        bx[size] = toX;
        by[size] = toY;
        piece[size++] = kind;
    }

    private Envelope envelope(int from, int to) {
        if (to - from > 1) {
            int middle = (from + to) >>> 1;
            return merge(envelope(from, middle), envelope(middle, to));
        }
        double start = StrictMath.atan2(ay[from], ax[from]);
        double end = StrictMath.atan2(by[from], bx[from]);
        Envelope single = new Envelope(4);
        boolean isSplit = end <= start;
        single.add(-Math.PI, -1, 0, isSplit && end > -Math.PI ? piece[from] : NONE);
        if (isSplit) {
            single.add(end, bx[from], by[from], NONE);
            if (start < Math.PI) {
                single.add(start, ax[from], ay[from], piece[from]);
            }
        } else {
            single.add(start, ax[from], ay[from], piece[from]);
            if (end < Math.PI) {
                single.add(end, bx[from], by[from], NONE);
            }
        }
        return single;
    }

    private Envelope merge(Envelope a, Envelope b) {
        Envelope merged = new Envelope(a.size + b.size + 8);
        int i = 0;
        int k = 0;
        while (i < a.size || k < b.size) {
            boolean isA = k == b.size || i < a.size && a.angle[i] <= b.angle[k];
            double angle = isA ? a.angle[i] : b.angle[k];
            double dx = isA ? a.dx[i] : b.dx[k];
            double dy = isA ? a.dy[i] : b.dy[k];
            i += i < a.size && a.angle[i] == angle ? 1 : 0;
            k += k < b.size && b.angle[k] == angle ? 1 : 0;
            boolean nextIsA = i < a.size && (k == b.size || a.angle[i] <= b.angle[k]);
            boolean isLast = i == a.size && k == b.size;
            double endX = isLast ? -1 : nextIsA ? a.dx[i] : b.dx[k];
            double endY = isLast ? 0 : nextIsA ? a.dy[i] : b.dy[k];
            addNearer(merged, new double[] {angle, dx, dy, endX, endY}, a.edge[i - 1], b.edge[k - 1]);
        }
        return merged;
    }

    private void addNearer(Envelope merged, double[] span, int e, int f) {
        if (e == f || e == HERE || f == NONE) {
            merged.add(span[0], span[1], span[2], e);
            return;
        }
        if (f == HERE || e == NONE) {
            merged.add(span[0], span[1], span[2], f);
            return;
        }
        double start = compare(e, f, span[1], span[2]);
        double end = compare(e, f, span[3], span[4]);
        if (start <= 0 && end <= 0) {
            merged.add(span[0], span[1], span[2], e);
        } else if (start >= 0 && end >= 0) {
            merged.add(span[0], span[1], span[2], f);
        } else {
            merged.add(span[0], span[1], span[2], start < 0 ? e : f);
            double part = along(e, f);
            double x = ax[e] + part * (bx[e] - ax[e]);
            double y = ay[e] + part * (by[e] - ay[e]);
            merged.add(Math.max(span[0], StrictMath.atan2(y, x)), x, y, start < 0 ? f : e);
        }
    }

    /** Part of edge e at which the line through f crosses it. */
    private double along(int e, int f) {
        double dx = bx[f] - ax[f];
        double dy = by[f] - ay[f];
        return (dx * (ay[e] - ay[f]) - dy * (ax[e] - ax[f])) / (dy * (bx[e] - ax[e]) - dx * (by[e] - ay[e]));
    }

    /** Negative if edge e is nearer than f in a direction, 0 if as near. */
    private double compare(int e, int f, double dx, double dy) {
        double toE = reach(e, dx, dy);
        double toF = reach(f, dx, dy);
        double difference = toE - toF;
        return Math.abs(difference) <= NOISE * Math.max(toE, toF) ? 0 : difference;
    }

    /** How many times the direction goes into the way to the line through an edge. */
    private double reach(int e, double dx, double dy) {
        double ex = bx[e] - ax[e];
        double ey = by[e] - ay[e];
        double reach = (ax[e] * ey - ay[e] * ex) / (dx * ey - dy * ex);
        return reach >= 0 ? reach : Double.MAX_VALUE;
    }

    /** Returns x and y in turn, counter-clockwise; the place itself where a boundary runs through it. */
    public double[] corners() {
        double[] corners = new double[4 * nearest.size];
        int count = 0;
        for (int i = 0; i < nearest.size; i++) {
            int e = nearest.edge[i];
            int next = i + 1 == nearest.size ? 0 : i + 1;
            for (int end = 0; end < 2 && e != NONE; end++) {
                double dx = nearest.dx[end == 0 ? i : next];
                double dy = nearest.dy[end == 0 ? i : next];
                double reach = e == HERE ? 0 : reach(e, dx, dy);
                corners[count++] = px + reach * dx;
                corners[count++] = py + reach * dy;
            }
        }
        return Arrays.copyOf(corners, count);
    }
}
