package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the places that cycles run round by walking along each cycle: the gap that closes it and the way in the forest
 * between its two rings.
 *
 * <p>Costs time in proportion to the rings on the ways and to the places as far south or north as a cycle; cycles are
 * short where few things stand nearer together than the longest gap, and of those far from all places only the box is
 * looked at.
 */
final class CycleWalk {

    private static final int FIELDS = 4;

    private final EdgeSet edges;
    private final Gaps gaps;
    private final RingForest forest;
    private final CyclePlaces places;
    /** The lines of the cycle looked at: per line x and y of both ends. */
    private double[] lines = new double[FIELDS * 64];
    private int count;
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;

    /** Takes the forest and the gaps it was made of. */
    CycleWalk(EdgeSet edges, Gaps gaps, RingForest forest, CyclePlaces places) {
        this.edges = edges;
        this.gaps = gaps;
        this.forest = forest;
        this.places = places;
    }

    /** Notes the cycles round all places. */
    void noteAll() {
        for (int ring = 0; ring < edges.rings.length && edges.isOneOfSeveralShells(ring); ring++) {
            clear();
            for (int k = edges.firstEdge[ring]; k < edges.firstEdge[ring + 1]; k++) {
                add(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k]);
            }
            note(ring - edges.rings.length);
        }
        for (int g : forest.closing()) {
            clear();
            walk(g);
            note(g);
        }
    }

    private void clear() {
        count = 0;
        minX = Double.POSITIVE_INFINITY;
        minY = Double.POSITIVE_INFINITY;
        maxX = Double.NEGATIVE_INFINITY;
        maxY = Double.NEGATIVE_INFINITY;
    }

    private void add(double ax, double ay, double bx, double by) {
        if (FIELDS * count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        int at = FIELDS * count++;
        lines[at] = ax;
        lines[at + 1] = ay;
        lines[at + 2] = bx;
        lines[at + 3] = by;
        minX = Math.min(minX, Math.min(ax, bx));
        minY = Math.min(minY, Math.min(ay, by));
        maxX = Math.max(maxX, Math.max(ax, bx));
        maxY = Math.max(maxY, Math.max(ay, by));
    }

    /** From both ends of a gap up the tree, always from the ring that is deeper, until the ways meet. */
    private void walk(int g) {
        addGap(g);
        int one = gaps.firstEdge[g];
        int other = gaps.secondEdge[g];
        int oneEnd = FIELDS * g;
        int otherEnd = oneEnd + 2;
        while (edges.ring[one] != edges.ring[other]) {
            if (forest.depth(edges.ring[one]) < forest.depth(edges.ring[other])) {
                int edge = one;
                one = other;
                other = edge;
                int end = oneEnd;
                oneEnd = otherEnd;
                otherEnd = end;
            }
            int up = forest.hangsBy()[edges.ring[one]];
            boolean isFirst = edges.ring[gaps.firstEdge[up]] == edges.ring[one];
            int from = isFirst ? gaps.firstEdge[up] : gaps.secondEdge[up];
            goRound(one, oneEnd, from, FIELDS * up + (isFirst ? 0 : 2));
            addGap(up);
            one = isFirst ? gaps.secondEdge[up] : gaps.firstEdge[up];
            oneEnd = FIELDS * up + (isFirst ? 2 : 0);
        }
        goRound(one, oneEnd, other, otherEnd);
    }

    private void addGap(int g) {
        add(gaps.ends[FIELDS * g], gaps.ends[FIELDS * g + 1], gaps.ends[FIELDS * g + 2], gaps.ends[FIELDS * g + 3]);
    }

    /**
     * Along a ring, past its last corner never, from one end of a gap to another, over the starts of their edges: the
     * same lines as {@link PlaceBatch} takes, so that a place on a line is on the same side of it.
     */
    private void goRound(int oneEdge, int oneEnd, int otherEdge, int otherEnd) {
        addWayTo(oneEdge, oneEnd);
        addWayTo(otherEdge, otherEnd);
        for (int k = Math.min(oneEdge, otherEdge); k < Math.max(oneEdge, otherEdge); k++) {
            add(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k]);
        }
    }

    private void addWayTo(int edge, int end) {
        double x = gaps.ends[end];
        double y = gaps.ends[end + 1];
        if (end % FIELDS == 0) {
            add(edges.ax[edge], edges.ay[edge], x, y);
        } else {
            add(x, y, edges.ax[edge], edges.ay[edge]);
        }
    }

    private void note(int cycle) {
        if (places.select(minX, minY, maxX, maxY)) {
            for (int at = 0; at < FIELDS * count; at += FIELDS) {
                places.cross(lines[at], lines[at + 1], lines[at + 2], lines[at + 3]);
            }
            places.note(cycle);
        }
    }
}
