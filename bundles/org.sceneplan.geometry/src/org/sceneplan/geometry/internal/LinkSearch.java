package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the links between edges that count as gaps: the shortest one of each pair of edges nearer than a limit.
 *
 * <p>Left out are pairs whose link cannot matter, because others that are shorter, or as short, lead round the same
 * places: neighbours on one ring; edges one of which lies behind the other; edges of two rings that meet where the
 * next edge of one starts; links from a corner whose other edge comes nearer to the far end. Of two convex rings only
 * the shortest link matters: between it and any other, straight lines no longer than the other lead from the one ring
 * to the other, so no disc that is wider stands there.
 */
final class LinkSearch {

    private static final double NOISE = 1e-9;

    private final EdgeSet edges;
    private final double limit;
    private final long reach;
    private final EdgeSearch search;
    private int[] facing = new int[0];
    private final double[] link = new double[4];
    private final double[] best = new double[4];
    private Links links = new Links();

    LinkSearch(EdgeSet edges, double limit) {
        this.edges = edges;
        this.limit = limit;
        reach = (long) Math.ceil(limit);
        search = new EdgeSearch(edges);
    }

    /** Growing list of links, in no order; ends are those on the edge of lower number first. */
    static final class Links {
        int count;
        double[] length = new double[32];
        /** Number of the first edge times 2^32 plus that of the second. */
        long[] pair = new long[32];
        double[] ends = new double[128];

        private Links copy() {
            Links copy = new Links();
            copy.count = count;
            copy.length = length.clone();
            copy.pair = pair.clone();
            copy.ends = ends.clone();
            return copy;
        }

        private void add(double distance, int e, int f, double[] link) {
            if (count == length.length) {
                length = Arrays.copyOf(length, count * 2);
                pair = Arrays.copyOf(pair, count * 2);
                ends = Arrays.copyOf(ends, count * 8);
            }
            length[count] = distance;
            pair[count] = (long) e << Integer.SIZE | f;
            System.arraycopy(link, 0, ends, 4 * count, 4);
            count++;
        }
    }

    /** Returns those links in addition to others. */
    Links links(boolean[] wanted, Links others) {
        links = others.copy();
        return links(wanted);
    }

    /** Returns all links that end on one of the wanted rings, or on any if {@code wanted} is null. */
    Links links(boolean[] wanted) {
        for (int ring = 0; ring < edges.rings.length; ring++) {
            if (wanted == null || wanted[ring]) {
                if (edges.set.isLong(ring)) {
                    fromLongRing(ring, wanted);
                } else {
                    fromShortRing(ring, wanted);
                }
            }
        }
        if (wanted == null) {
            betweenObstacles();
        }
        return links;
    }

    /** Takes each pair of wanted rings once, from the ring of lower number. */
    private static boolean isTakenFromOther(int ring, int other, boolean[] wanted) {
        return other < ring && (wanted == null || wanted[other]);
    }

    private void fromLongRing(int ring, boolean[] wanted) {
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            Boxes.Found near = search.edges(Math.min(edges.ax[e], edges.bx[e]) - reach,
                    Math.min(edges.ay[e], edges.by[e]) - reach, Math.max(edges.ax[e], edges.bx[e]) + reach,
                    Math.max(edges.ay[e], edges.by[e]) + reach);
            for (int i = 0; i < near.size(); i++) {
                int f = near.get(i);
                int other = edges.ring[f];
                if (other == ring ? f > e : !isTakenFromOther(ring, other, wanted)) {
                    consider(Math.min(e, f), Math.max(e, f));
                }
            }
        }
    }

    private void fromShortRing(int ring, boolean[] wanted) {
        int from = edges.firstEdge[ring];
        int to = edges.firstEdge[ring + 1];
        boolean isShell = from < edges.shellSize;
        for (int e = from; e < to && (isShell || !edges.rings[ring].convex); e++) {
            for (int f = e + 1; f < to; f++) {
                consider(e, f);
            }
        }
        if (wanted != null) {
            toShortRings(ring, wanted);
        } else if (isShell) {
            fromShellToShortRings(ring);
        }
        for (int e = from; e < to && edges.set.hasLong(); e++) {
            Boxes.Found nearEdges = search.longEdgesNear(e, reach);
            for (int i = 0; i < nearEdges.size(); i++) {
                int f = nearEdges.get(i);
                if (!isTakenFromOther(ring, edges.ring[f], wanted)) {
                    consider(Math.min(e, f), Math.max(e, f));
                }
            }
        }
    }

    /** All rings lie in the box of a shell; few lie near one of its edges. */
    private void fromShellToShortRings(int ring) {
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            Boxes.Found near = search.ringsNearEdge(e, reach, ring + 1);
            for (int i = 0; i < near.size(); i++) {
                int other = near.get(i);
                for (int f = edges.firstEdge[other]; f < edges.firstEdge[other + 1] && !edges.set.isLong(other); f++) {
                    consider(e, f);
                }
            }
        }
    }

    private void toShortRings(int ring, boolean[] wanted) {
        Boxes.Found near = search.ringsNear(ring, reach, 0);
        for (int i = 0; i < near.size(); i++) {
            int other = near.get(i);
            if (other != ring && !edges.set.isLong(other) && !isTakenFromOther(ring, other, wanted)) {
                between(Math.min(ring, other), Math.max(ring, other));
            }
        }
    }

    /** Between two short rings. */
    private void between(int first, int second) {
        if (edges.isConvexObstacle(first) && edges.isConvexObstacle(second)) {
            addShortest(first, second);
        } else {
            considerAll(first, second);
        }
    }

    /** Between all short rings that are no shells. */
    private void betweenObstacles() {
        Boxes.Found pairs = edges.set.boxes.pairs((int) reach, edges.set.shells);
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!edges.set.isLong(pairs.get(i)) && !edges.set.isLong(pairs.get(i + 1))) {
                between(pairs.get(i), pairs.get(i + 1));
            }
        }
    }

    /** Adds the shortest link of two convex obstacles. */
    private void addShortest(int ring, int other) {
        Corners a = edges.rings[ring];
        Corners b = edges.rings[other];
        if (Distances.boxToBox(a, b) >= limit || addMeeting(ring, other)) {
            return;
        }
        boolean areRectangles = a.rectangle && b.rectangle;
        boolean sides = a.maxX < b.minX || b.maxX < a.minX;
        int count = facing(other, a, areRectangles, sides);
        double least = limit;
        int first = -1;
        int second = -1;
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            if (areRectangles && edges.ax[e] == edges.bx[e] != sides || !edges.isBefore(e, b)) {
                continue;
            }
            for (int i = 0; i < count; i++) {
                double distance = shortestLink(e, facing[i], link);
                if (distance < least) {
                    least = distance;
                    first = e;
                    second = facing[i];
                    System.arraycopy(link, 0, best, 0, 4);
                }
            }
        }
        if (first >= 0) {
            links.add(least, first, second, best);
        }
    }

    /** Collects the edges of a ring that look at another; of rectangles the upright ones or the others. */
    private int facing(int ring, Corners to, boolean areRectangles, boolean upright) {
        int count = 0;
        for (int f = edges.firstEdge[ring]; f < edges.firstEdge[ring + 1]; f++) {
            if ((!areRectangles || edges.ax[f] == edges.bx[f] == upright) && edges.isBefore(f, to)) {
                if (count == facing.length) {
                    facing = Arrays.copyOf(facing, 2 * count + 4);
                }
                facing[count++] = f;
            }
        }
        return count;
    }

    /** Adds a link of no length if two rings meet: between the first edges that do. */
    private boolean addMeeting(int ring, int other) {
        if (Distances.boxToBox(edges.rings[ring], edges.rings[other]) > 0) {
            return false;
        }
        boolean areRectangles = edges.rings[ring].rectangle && edges.rings[other].rectangle;
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            for (int f = edges.firstEdge[other]; f < edges.firstEdge[other + 1]; f++) {
                if (areRectangles ? edges.areNear(e, f, 1) : edges.meet(e, f)) {
                    commonPoint(e, f, link);
                    links.add(0, e, f, link);
                    return true;
                }
            }
        }
        return false;
    }

    /** Considers the edges of two rings. */
    private void considerAll(int ring, int other) {
        Corners corners = edges.rings[other];
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            if (edges.isNear(e, corners, reach)) {
                for (int f = edges.firstEdge[other]; f < edges.firstEdge[other + 1]; f++) {
                    consider(e, f);
                }
            }
        }
    }

    /** Adds the link between two edges, the first of lower number, if it counts. */
    private void consider(int e, int f) {
        if (!edges.areNear(e, f, reach) || edges.areNeighbours(e, f)) {
            return;
        }
        if (edges.meet(e, f)) {
            if (edges.ring[e] == edges.ring[f] || !edges.endsOn(e, f) && !edges.endsOn(f, e)) {
                commonPoint(e, f, link);
                links.add(0, e, f, link);
            }
        } else if (!edges.isBehind(e, f) && !edges.isBehind(f, e)) {
            double distance = shortestLink(e, f, link);
            if (distance < limit && !isBettered(e, link[0], link[1], link[2], link[3])
                    && !isBettered(f, link[2], link[3], link[0], link[1])) {
                links.add(distance, e, f, link);
            }
        }
    }

    /** Tells whether the link ends at a corner of edge e at which the other edge leads nearer to the far end. */
    private boolean isBettered(int e, double x, double y, double farX, double farY) {
        int other;
        int endX;
        int endY;
        if (x == edges.ax[e] && y == edges.ay[e]) {
            other = edges.previous[e];
            endX = edges.ax[other];
            endY = edges.ay[other];
        } else if (x == edges.bx[e] && y == edges.by[e]) {
            other = edges.next[e];
            endX = edges.bx[other];
            endY = edges.by[other];
        } else {
            return false;
        }
        double dx = farX - x;
        double dy = farY - y;
        double ex = endX - x;
        double ey = endY - y;
        return dx * ex + dy * ey > NOISE * (dx * dx + dy * dy + ex * ex + ey * ey);
    }

    /** Writes the ends of the shortest link of edges that do not meet, on e and on f, and returns its length. */
    private double shortestLink(int e, int f, double[] link) {
        double least = Double.POSITIVE_INFINITY;
        for (int end = 0; end < 4; end++) {
            boolean onFirst = end < 2;
            int edge = onFirst ? e : f;
            int other = onFirst ? f : e;
            double x = end % 2 == 0 ? edges.ax[edge] : edges.bx[edge];
            double y = end % 2 == 0 ? edges.ay[edge] : edges.by[edge];
            double distance = edges.distance(other, x, y);
            if (distance < least) {
                least = distance;
                double along = edges.along(other, x, y);
                int at = onFirst ? 0 : 2;
                link[at] = x;
                link[at + 1] = y;
                link[2 - at] = edges.xAt(other, along);
                link[3 - at] = edges.yAt(other, along);
            }
        }
        return least;
    }

    private void commonPoint(int e, int f, double[] link) {
        double x;
        double y;
        double startSide = edges.cross(f, edges.ax[e], edges.ay[e]);
        double endSide = edges.cross(f, edges.bx[e], edges.by[e]);
        if (startSide != endSide) {
            double along = startSide / (startSide - endSide);
            x = edges.xAt(e, along);
            y = edges.yAt(e, along);
        } else {
            boolean startOn = Orientation.between(edges.ax[f], edges.ay[f], edges.bx[f], edges.by[f],
                    edges.ax[e], edges.ay[e]);
            boolean endOn = Orientation.between(edges.ax[f], edges.ay[f], edges.bx[f], edges.by[f],
                    edges.bx[e], edges.by[e]);
            x = startOn ? edges.ax[e] : endOn ? edges.bx[e] : edges.ax[f];
            y = startOn ? edges.ay[e] : endOn ? edges.by[e] : edges.ay[f];
        }
        link[0] = x;
        link[1] = y;
        link[2] = x;
        link[3] = y;
    }
}
