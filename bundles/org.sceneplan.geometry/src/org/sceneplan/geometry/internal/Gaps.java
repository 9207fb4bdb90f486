package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * The gaps between edges: for each pair of edges nearer than a limit the shortest link from one to the other.
 *
 * <p>Sorted by length; edges that touch or cross have a link of length 0 at a common point. Left out are neighbours on
 * one ring, and links from a corner whose other edge comes nearer to the far end, because that edge has a shorter
 * link.
 */
final class Gaps {

    private static final double NOISE = 1e-9;

    final int size;
    /** Length of gap i. */
    final double[] length;
    final int[] firstEdge;
    final int[] secondEdge;
    /** Per gap: x and y of the end on the first edge, x and y of the end on the second. */
    final double[] ends;

    private final EdgeSet edges;
    private final double limit;

    Gaps(EdgeSet edges, double limit) {
        this.edges = edges;
        this.limit = limit;
        Links found = new Links();
        EdgeSet.Search search = new EdgeSet.Search(edges);
        for (int e = 0; e < edges.size; e++) {
            int from = found.count;
            Boxes.Found near = search.nearEdge(e, limit);
            for (int i = 0; i < near.size(); i++) {
                consider(found, e, near.get(i));
            }
            found.orderBySecond(from);
        }
        size = found.count;
        int[] order = Order.ascending(found.length, size);
        length = new double[size];
        firstEdge = new int[size];
        secondEdge = new int[size];
        ends = new double[4 * size];
        for (int i = 0; i < size; i++) {
            int from = order[i];
            length[i] = found.length[from];
            firstEdge[i] = found.first[from];
            secondEdge[i] = found.second[from];
            System.arraycopy(found.ends, 4 * from, ends, 4 * i, 4);
        }
    }

    /** Adds the link between two edges, the first of lower number, if it counts. */
    private void consider(Links found, int e, int f) {
        double[] link = found.link;
        if (edges.areNeighbours(e, f)) {
            return;
        }
        if (edges.boxes.touch(e, f) && edges.meet(e, f)) {
            if (edges.ring[e] == edges.ring[f] || !edges.endsOn(e, f) && !edges.endsOn(f, e)) {
                commonPoint(e, f, link);
                found.add(0, e, f);
            }
        } else if (!edges.isBehind(e, f) && !edges.isBehind(f, e)) {
            double distance = shortestLink(e, f, link);
            if (distance < limit && !isBettered(e, link[0], link[1], link[2], link[3])
                    && !isBettered(f, link[2], link[3], link[0], link[1])) {
                found.add(distance, e, f);
            }
        }
    }

    /** Growing list of links, unsorted. */
    private static final class Links {
        private int count;
        private double[] length = new double[256];
        private int[] first = new int[256];
        private int[] second = new int[256];
        private double[] ends = new double[1024];
        private final double[] link = new double[4];

        /** Adds the link in the buffer. */
        void add(double distance, int e, int f) {
            if (count == length.length) {
                length = Arrays.copyOf(length, count * 2);
                first = Arrays.copyOf(first, count * 2);
                second = Arrays.copyOf(second, count * 2);
                ends = Arrays.copyOf(ends, count * 8);
            }
            length[count] = distance;
            first[count] = e;
            second[count] = f;
            System.arraycopy(link, 0, ends, 4 * count, 4);
            count++;
        }

        /** Puts the links from an index on into the order of their second edges; few. */
        void orderBySecond(int from) {
            for (int i = from + 1; i < count; i++) {
                for (int k = i; k > from && second[k - 1] > second[k]; k--) {
                    swap(k - 1, k);
                }
            }
        }

        private void swap(int i, int k) {
            double d = length[i];
            length[i] = length[k];
            length[k] = d;
            int n = first[i];
            first[i] = first[k];
            first[k] = n;
            n = second[i];
            second[i] = second[k];
            second[k] = n;
            for (int c = 0; c < 4; c++) {
                d = ends[4 * i + c];
                ends[4 * i + c] = ends[4 * k + c];
                ends[4 * k + c] = d;
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
