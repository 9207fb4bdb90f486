package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Rings that stand nearer together than a width, in groups, and which groups may hold a cycle of rings and gaps.
 *
 * <p>Between two convex rings of few edges there is one gap at most ({@link LinkSearch}). So a group of these in which
 * no pair joins rings that others join already is a tree, and no cycle of it runs round any place. Distances are never
 * taken for longer than they are: where they are taken for shorter, groups are larger than need be, and more may hold
 * a cycle.
 */
final class RingGroups {

    /** Far more than distances are off by rounding. */
    private static final double NOISE = 1e-6;

    private final RingSet set;
    private final double width;
    private final int reach;
    /** Per ring another of its group, itself for the first of each. */
    private final int[] before;
    /** Of the first ring of each group, whether the group may hold a cycle. */
    private final boolean[] mayClose;

    /** Joins what is nearer than a width. */
    RingGroups(RingSet set, double width) {
        this.set = set;
        this.width = width + NOISE;
        reach = (int) Math.ceil(width);
        before = new int[set.rings.length];
        mayClose = new boolean[before.length];
        for (int r = 0; r < before.length; r++) {
            before[r] = r;
            mayClose[r] = r < set.shells || !set.isRectangle[r] && (!set.rings[r].convex || set.isLong(r));
        }
        joinObstacles();
        for (int shell = 0; shell < set.shells; shell++) {
            joinToShell(shell);
        }
    }

    private void joinObstacles() {
        Boxes.Found pairs = set.boxes.pairs(reach, set.shells);
        for (int i = 0; i < pairs.size(); i += 2) {
            int one = pairs.get(i);
            int other = pairs.get(i + 1);
            if (set.boxes.areCloser(one, other, reach) && (set.isRectangle[one] && set.isRectangle[other]
                    || !isBeyondAnEdge(set.rings[one], set.rings[other])
                            && !isBeyondAnEdge(set.rings[other], set.rings[one]))) {
                join(one, other);
            }
        }
    }

    private void joinToShell(int shell) {
        Corners ring = set.rings[shell];
        Boxes.Query query = new Boxes.Query();
        Boxes.Found found = new Boxes.Found();
        for (int i = 0; i < ring.size; i++) {
            int k = ring.next(i);
            query.set((long) Math.min(ring.x[i], ring.x[k]) - reach, (long) Math.min(ring.y[i], ring.y[k]) - reach,
                    (long) Math.max(ring.x[i], ring.x[k]) + reach, (long) Math.max(ring.y[i], ring.y[k]) + reach);
            found.clear();
            set.boxes.query(query, set.shells, found);
            for (int j = 0; j < found.size(); j++) {
                Corners other = set.rings[found.get(j)];
                if (!isBeyond(ring, i, k, other) && !isBeyond(ring, k, i, other)) {
                    join(shell, found.get(j));
                }
            }
        }
    }

    /** Tells whether a ring lies as far as the width outside an edge of a convex ring of few edges. */
    private boolean isBeyondAnEdge(Corners ring, Corners other) {
        for (int i = 0; ring.convex && !RingSet.isLong(ring) && i < ring.size; i++) {
            if (isBeyond(ring, i, ring.next(i), other)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a ring lies as far as the width on the right of the line from a corner of another to a second. */
    private boolean isBeyond(Corners ring, int from, int to, Corners other) {
        double dx = (double) ring.x[to] - ring.x[from];
        double dy = (double) ring.y[to] - ring.y[from];
        double least = width * Math.sqrt(dx * dx + dy * dy);
        boolean isBeyond = least > 0;
        for (int i = 0; isBeyond && i < other.size; i++) {
            isBeyond = -Orientation.cross(ring.x[from], ring.y[from], ring.x[to], ring.y[to], other.x[i],
                    other.y[i]) >= least;
        }
        return isBeyond;
    }

    private void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        if (a == b) {
            mayClose[a] = true;
        } else {
            before[Math.max(a, b)] = Math.min(a, b);
            mayClose[Math.min(a, b)] |= mayClose[Math.max(a, b)];
        }
    }

    private int first(int ring) {
        int at = ring;
        while (before[at] != at) {
            before[at] = before[before[at]];
            at = before[at];
        }
        return at;
    }

    /** Returns the rings of all groups that may hold a cycle, ascending; those that hold the floor are among them. */
    int[] mayClose() {
        int[] rings = new int[before.length];
        int count = 0;
        for (int r = 0; r < rings.length; r++) {
            if (mayClose[first(r)]) {
                rings[count++] = r;
            }
        }
        return Arrays.copyOf(rings, count);
    }
}
