package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * The rings of an edge set joined by their shortest gaps into a forest.
 *
 * <p>Source: J. B. Kruskal, "On the shortest spanning subtree of a graph", 1956.
 */
final class RingForest {

    private final Gaps gaps;
    private final EdgeSet edges;
    /** Per ring the one its tree was joined to, itself for none; the larger tree stays, so ways up are short. */
    private final int[] root;
    /** Per ring the gap by which it was joined to its root; greater ones farther up. */
    private final int[] joinedBy;
    private final int[] joining;
    private final int[] closing;
    private final int[] hangsBy;
    private final int[] order;
    /** Per ring how many gaps lie between it and the first ring of its tree. */
    private final int[] depth;

    RingForest(EdgeSet edges, Gaps gaps) {
        this.edges = edges;
        this.gaps = gaps;
        int rings = edges.rings.length;
        root = new int[rings];
        joinedBy = new int[rings];
        int[] trees = new int[rings];
        for (int i = 0; i < rings; i++) {
            root[i] = i;
            joinedBy[i] = Integer.MAX_VALUE;
            trees[i] = 1;
        }
        int[] join = new int[rings];
        int[] close = new int[gaps.size];
        int joined = 0;
        int closed = 0;
        for (int g = 0; g < gaps.size; g++) {
            int a = root(edges.ring[gaps.firstEdge[g]]);
            int b = root(edges.ring[gaps.secondEdge[g]]);
            if (a == b) {
                close[closed++] = g;
            } else {
                join[joined++] = g;
                int under = trees[a] < trees[b] ? a : b;
                int over = a + b - under;
                root[under] = over;
                joinedBy[under] = g;
                trees[over] += trees[under];
            }
        }
        joining = Arrays.copyOf(join, joined);
        closing = Arrays.copyOf(close, closed);
        hangsBy = new int[rings];
        depth = new int[rings];
        order = hang();
    }

    private int root(int ring) {
        int at = ring;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** Returns the longest gap on the way between two rings in their tree; -1 if no way joins them. */
    int longestBetween(int ring, int other) {
        int a = ring;
        int b = other;
        int longest = -1;
        while (a != b) {
            if (joinedBy[a] > joinedBy[b]) {
                int swapped = a;
                a = b;
                b = swapped;
            }
            if (root[a] == a) {
                return -1;
            }
            longest = joinedBy[a];
            a = root[a];
        }
        return longest;
    }

    /** Walks each tree from its first ring. */
    private int[] hang() {
        int rings = root.length;
        int[] starts = new int[rings + 1];
        for (int g : joining) {
            starts[edges.ring[gaps.firstEdge[g]]]++;
            starts[edges.ring[gaps.secondEdge[g]]]++;
        }
        for (int i = 0, sum = 0; i <= rings; i++) {
            sum += starts[i];
            starts[i] = sum;
        }
        int[] at = new int[2 * joining.length];
        for (int g : joining) {
            at[--starts[edges.ring[gaps.firstEdge[g]]]] = g;
            at[--starts[edges.ring[gaps.secondEdge[g]]]] = g;
        }
        int[] walk = new int[rings];
        boolean[] seen = new boolean[rings];
        int count = 0;
        for (int first = 0; first < rings; first++) {
            if (!seen[first]) {
                seen[first] = true;
                hangsBy[first] = -1;
                walk[count++] = first;
                for (int i = count - 1; i < count; i++) {
                    for (int k = starts[walk[i]]; k < starts[walk[i] + 1]; k++) {
                        int other = otherRing(at[k], walk[i]);
                        if (!seen[other]) {
                            seen[other] = true;
                            hangsBy[other] = at[k];
                            depth[other] = depth[walk[i]] + 1;
                            walk[count++] = other;
                        }
                    }
                }
            }
        }
        return walk;
    }

    private int otherRing(int g, int ring) {
        int first = edges.ring[gaps.firstEdge[g]];
        return first == ring ? edges.ring[gaps.secondEdge[g]] : first;
    }

    /** Returns all rings, each after the one it hangs on. */
    int[] order() {
        return order;
    }

    /** Returns per ring the gap by which it hangs on another, or -1. */
    int[] hangsBy() {
        return hangsBy;
    }

    /** Returns how many gaps lie between a ring and the first of its tree. */
    int depth(int ring) {
        return depth[ring];
    }

    /** Tells whether all ways together on which closing gaps close cycles are no longer than so many gaps. */
    boolean areCyclesWithin(int mostGaps) {
        int left = mostGaps;
        for (int g : closing) {
            int one = edges.ring[gaps.firstEdge[g]];
            int other = edges.ring[gaps.secondEdge[g]];
            for (; one != other && left >= 0; left--) {
                if (depth[one] >= depth[other]) {
                    one = otherRing(hangsBy[one], one);
                } else {
                    other = otherRing(hangsBy[other], other);
                }
            }
        }
        return left >= 0;
    }

    /** Returns the gaps between rings already joined by shorter ones, and those on one ring; ascending. */
    int[] closing() {
        return closing;
    }
}
