package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the links between edges that count as gaps: the shortest one of each pair of edges nearer than a limit.
 *
 * <p>Left out are pairs whose link cannot matter, because others that are shorter, or as short, lead round the same
 * places: neighbours on one ring; edges one of which lies behind the other; edges of two rings that meet where the
 * next edge of one starts; links from a corner whose other edge comes nearer to the far end. Rings of few edges are
 * looked up whole, edges of others one by one.
 */
final class LinkSearch {

    private static final double NOISE = 1e-9;
    private static final int FEW = 16;

    private final EdgeSet edges;
    private final double limit;
    private final long reach;
    private final EdgeSet.Search search;
    private final boolean hasLongRings;
    private final int[] facing = new int[FEW];
    private final double[] link = new double[4];
    private final Links links = new Links();

    LinkSearch(EdgeSet edges, double limit) {
        this.edges = edges;
        this.limit = limit;
        reach = (long) Math.ceil(limit);
        search = new EdgeSet.Search(edges);
        hasLongRings = Arrays.stream(edges.rings).anyMatch(LinkSearch::isLong);
    }

    private static boolean isLong(Corners ring) {
        return ring.size > FEW;
    }

    /** Growing list of links, in no order; ends are those on the edge of lower number first. */
    static final class Links {
        int count;
        double[] length = new double[256];
        /** Number of the first edge times 2^32 plus that of the second. */
        long[] pair = new long[256];
        double[] ends = new double[1024];

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

    /** Returns all links that end on one of the wanted rings, or on any if {@code wanted} is null. */
    Links links(boolean[] wanted) {
        for (int ring = 0; ring < edges.rings.length; ring++) {
            if (wanted == null || wanted[ring]) {
                if (isLong(edges.rings[ring])) {
                    fromLongRing(ring, wanted);
                } else {
                    fromShortRing(ring, wanted);
                }
            }
        }
        return links;
    }

    /** Takes each pair of wanted rings once, from the ring of lower number. */
    private static boolean isTakenFromOther(int ring, int other, boolean[] wanted) {
        return other < ring && (wanted == null || wanted[other]);
    }

    private void fromLongRing(int ring, boolean[] wanted) {
        for (int e = edges.firstEdge[ring]; e < edges.firstEdge[ring + 1]; e++) {
            Boxes.Found near = search.nearEdge(e, limit);
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
        Boxes.Found near = search.nearRing(ring, limit);
        int from = edges.firstEdge[ring];
        int to = edges.firstEdge[ring + 1];
        for (int i = 0; i < near.size(); i++) {
            int other = near.get(i);
            if (other == ring) {
                if (from < edges.shellSize || !edges.rings[ring].convex) {
                    considerAll(from, to, from, to, true);
                }
            } else if (!isLong(edges.rings[other]) && !isTakenFromOther(ring, other, wanted)) {
                considerFacing(ring, other);
            }
        }
        for (int e = from; e < to && hasLongRings; e++) {
            Boxes.Found nearEdges = search.nearEdge(e, limit);
            for (int i = 0; i < nearEdges.size(); i++) {
                int f = nearEdges.get(i);
                if (isLong(edges.rings[edges.ring[f]]) && !isTakenFromOther(ring, edges.ring[f], wanted)) {
                    consider(Math.min(e, f), Math.max(e, f));
                }
            }
        }
    }

    private void considerAll(int from, int to, int otherFrom, int otherTo, boolean sameRing) {
        for (int e = from; e < to; e++) {
            for (int f = sameRing ? e + 1 : otherFrom; f < otherTo; f++) {
                consider(Math.min(e, f), Math.max(e, f));
            }
        }
    }

    /** Considers the edges of two rings that look at the other; all if the rings may meet. */
    private void considerFacing(int ring, int other) {
        int from = edges.firstEdge[ring];
        int to = edges.firstEdge[ring + 1];
        int otherFrom = edges.firstEdge[other];
        int otherTo = edges.firstEdge[other + 1];
        if (edges.ringBoxes.touch(ring, other)) {
            considerAll(from, to, otherFrom, otherTo, false);
            return;
        }
        int count = 0;
        for (int f = otherFrom; f < otherTo; f++) {
            if (edges.isBefore(f, edges.rings[ring])) {
                facing[count++] = f;
            }
        }
        for (int e = from; e < to && count > 0; e++) {
            if (edges.isBefore(e, edges.rings[other])) {
                for (int i = 0; i < count; i++) {
                    consider(Math.min(e, facing[i]), Math.max(e, facing[i]));
                }
            }
        }
    }

    /** Adds the link between two edges, the first of lower number, if it counts. */
    private void consider(int e, int f) {
        if (!edges.boxes.within(e, f, reach) || edges.areNeighbours(e, f)) {
            return;
        }
        if (edges.boxes.touch(e, f) && edges.meet(e, f)) {
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
