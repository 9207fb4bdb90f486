package org.sceneplan.geometry.internal;

import java.util.List;

/**
 * All edges of many rings with an index, for exact distances and sight lines.
 *
 * <p>Edge k starts at corner k; corners of one ring follow one another. Immutable; any thread may ask.
 */
public final class EdgeSet {

    /** Number of edges, which is also the number of corners. */
    public final int size;

    /** Number of edges of shells; they come first and have the floor on their left, all others on their right. */
    final int shellSize;
    final int[] ax;
    final int[] ay;
    final int[] bx;
    final int[] by;
    final int[] next;
    final int[] previous;
    /** Per edge the number of its ring, in the order given, shells first. */
    final int[] ring;
    /** Per ring its first edge, and at the end {@link #size}. */
    final int[] firstEdge;
    final Corners[] rings;
    final RingSet set;

    /** Takes the edges of rings that hold the floor and of rings that stand on it, ring after ring. */
    public EdgeSet(List<Corners> shells, List<Corners> obstacles) {
        this(RingSet.of(shells, obstacles));
    }

    /** Takes the edges of rings. */
    EdgeSet(RingSet set) {
        this.set = set;
        rings = set.rings;
        firstEdge = set.firstEdge;
        shellSize = firstEdge[set.shells];
        size = firstEdge[rings.length];
        ax = new int[size];
        ay = new int[size];
        bx = new int[size];
        by = new int[size];
        next = new int[size];
        previous = new int[size];
        ring = new int[size];
        for (int r = 0; r < rings.length; r++) {
            add(r);
        }
    }

    private void add(int number) {
        Corners corners = rings[number];
        int first = firstEdge[number];
        int last = firstEdge[number + 1] - 1;
        for (int k = first; k <= last; k++) {
            ax[k] = corners.x[k - first];
            ay[k] = corners.y[k - first];
            bx[k] = corners.x[k < last ? k - first + 1 : 0];
            by[k] = corners.y[k < last ? k - first + 1 : 0];
            next[k] = k + 1;
            previous[k] = k - 1;
            ring[k] = number;
        }
        next[last] = first;
        previous[first] = last;
    }

    /** Tells whether a ring is a shell and not the only one. */
    boolean isOneOfSeveralShells(int r) {
        return firstEdge[r] < shellSize && firstEdge[1] < shellSize;
    }

    /** Tells whether a ring is convex and stands on the floor. */
    boolean isConvexObstacle(int r) {
        return rings[r].convex && firstEdge[r] >= shellSize;
    }

    /** Tells whether the box of an edge shares a point with that of a query. */
    boolean isIn(int k, Boxes.Query query) {
        return (ax[k] <= query.east || bx[k] <= query.east) && (ax[k] >= query.west || bx[k] >= query.west)
                && (ay[k] <= query.north || by[k] <= query.north) && (ay[k] >= query.south || by[k] >= query.south);
    }

    /** Tells whether the boxes of two edges are nearer than a distance in both axes. */
    boolean areNear(int e, int f, long distance) {
        return Math.min(ax[e], bx[e]) - distance < Math.max(ax[f], bx[f])
                && Math.min(ax[f], bx[f]) - distance < Math.max(ax[e], bx[e])
                && Math.min(ay[e], by[e]) - distance < Math.max(ay[f], by[f])
                && Math.min(ay[f], by[f]) - distance < Math.max(ay[e], by[e]);
    }

    /** Tells whether the boxes of an edge and of a ring are nearer than a distance in both axes. */
    boolean isNear(int e, Corners other, long distance) {
        return Math.min(ax[e], bx[e]) - distance < other.maxX && other.minX - distance < Math.max(ax[e], bx[e])
                && Math.min(ay[e], by[e]) - distance < other.maxY && other.minY - distance < Math.max(ay[e], by[e]);
    }

    /** Tells whether a ring has a corner strictly on the floor's side of the line through edge e. Exact. */
    boolean isBefore(int e, Corners other) {
        boolean holdsFloor = e < shellSize;
        if (ay[e] == by[e]) {
            return bx[e] > ax[e] == holdsFloor ? other.maxY > ay[e] : other.minY < ay[e];
        }
        if (ax[e] == bx[e]) {
            return by[e] > ay[e] == holdsFloor ? other.minX < ax[e] : other.maxX > ax[e];
        }
        for (int i = 0; i < other.size; i++) {
            long cross = cross(e, other.x[i], other.y[i]);
            if (holdsFloor ? cross > 0 : cross < 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether edge f lies nowhere on the floor's side of the line through edge e. Exact. */
    boolean isBehind(int e, int f) {
        long start = cross(e, ax[f], ay[f]);
        long end = cross(e, bx[f], by[f]);
        return e < shellSize ? start <= 0 && end <= 0 : start >= 0 && end >= 0;
    }

    /** Tells whether two edges share a point. Exact. */
    boolean meet(int e, int f) {
        return areNear(e, f, 1) && Distances.segmentsMeet(ax[e], ay[e], bx[e], by[e], ax[f], ay[f], bx[f], by[f]);
    }

    /** Tells whether the end of edge e lies on edge f. Exact. */
    boolean endsOn(int e, int f) {
        return Orientation.between(ax[f], ay[f], bx[f], by[f], bx[e], by[e]) && cross(f, bx[e], by[e]) == 0;
    }

    /** Tells whether two edges follow one another on a ring. */
    boolean areNeighbours(int e, int f) {
        return next[e] == f || next[f] == e;
    }

    /** Returns the vector product of edge k and the way from its start to a point: positive on its left. Exact. */
    long cross(int k, int x, int y) {
        return Orientation.cross(ax[k], ay[k], bx[k], by[k], x, y);
    }

    /** Returns how far along edge k, from 0 at its start to 1 at its end, the point nearest to x, y lies. */
    double along(int k, double x, double y) {
        double dx = (double) bx[k] - ax[k];
        double dy = (double) by[k] - ay[k];
        return Math.max(0, Math.min(1, ((x - ax[k]) * dx + (y - ay[k]) * dy) / (dx * dx + dy * dy)));
    }

    /** Returns the x at a part of the way along edge k; exact at both ends. */
    double xAt(int k, double along) {
        return along == 1 ? bx[k] : ax[k] + along * ((double) bx[k] - ax[k]);
    }

    /** Returns the y at a part of the way along edge k; exact at both ends. */
    double yAt(int k, double along) {
        return along == 1 ? by[k] : ay[k] + along * ((double) by[k] - ay[k]);
    }

    /** Returns the distance of the point x, y from the closed edge k. */
    double distance(int k, double x, double y) {
        double dx = (double) bx[k] - ax[k];
        double dy = (double) by[k] - ay[k];
        double ex = x - ax[k];
        double ey = y - ay[k];
        double along = ex * dx + ey * dy;
        double square = dx * dx + dy * dy;
        if (along <= 0) {
            return Math.sqrt(ex * ex + ey * ey);
        }
        if (along >= square) {
            return Math.sqrt((x - bx[k]) * (x - bx[k]) + (y - by[k]) * (y - by[k]));
        }
        return Math.abs(dx * ey - dy * ex) / Math.sqrt(square);
    }
}
