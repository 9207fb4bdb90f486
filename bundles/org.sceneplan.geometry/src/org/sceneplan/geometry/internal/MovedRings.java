package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few rings that moved: some are gone from a floor, some stand there besides those that stay, and so the cycles that
 * lead through the ones are gone and through the others new.
 *
 * <p>Without the rings that are gone the forest of shortest gaps falls into pieces. The rings on which gaps to new ones
 * end, and those of gaps between different pieces, are the nodes of a small graph. Its links are these gaps, and for
 * two rings of one piece the way between them, which is as long as its longest gap. Every cycle is a sum of cycles of
 * this graph and of those that a gap closes within a piece, which did not change. So the links are taken from the
 * shortest to the longest, and those that close a cycle replace those that were lost.
 *
 * <p>Gaps of the floor and those to new rings are put in one order by ranks: ascending by length, then by the numbers
 * of their edges in the list of all rings. No two cycles have the same rank.
 */
final class MovedRings {

    private static final int RANK_BITS = 20;
    private static final long LAST = (1L << RANK_BITS) - 1;
    /** Set in the ranks of gaps of the floor, behind it a number that makes ranks differ. */
    private static final long ON_FLOOR = 1L << RANK_BITS - 1;
    private static final long[][] NONE = {};

    private final EdgeSet floor;
    private final Gaps floorGaps;
    private final RingForest forest;
    /** The new rings, the shells and the rings near, in the order of all rings. */
    private final EdgeSet edges;
    /** Per ring of these its number on the floor, -1 for those that are new. */
    private final int[] onFloor;
    private final Gaps gaps;
    private final boolean[] isGone;
    /** Per gap of the floor whether the cycle it closed is lost. */
    private final boolean[] isLost;
    private int[] lost = {};
    private final Link[] links;
    private final int nodes;
    private final Map<PlaceBatch, Cycles> cyclesByBatch = new IdentityHashMap<>();

    /** A link between two nodes: a gap to a new ring, a gap of the floor, or neither for a way within a piece. */
    private record Link(long rank, int from, int to, int gap, int floorGap) {
    }

    /**
     * Finds the gaps and links.
     *
     * @param change how the list of all rings follows from the rings of the floor
     * @param shells number of rings that hold the floor; they stay
     */
    MovedRings(EdgeSet floor, Gaps floorGaps, RingForest forest, RingChange change, int shells, double limit) {
        this.floor = floor;
        this.floorGaps = floorGaps;
        this.forest = forest;
        Corners[] all = change.after();
        int[] now = change.now();
        int[] was = new int[all.length];
        Arrays.fill(was, -1);
        isGone = new boolean[now.length];
        for (int ring = 0; ring < now.length; ring++) {
            if (now[ring] < 0) {
                isGone[ring] = true;
            } else {
                was[now[ring]] = ring;
            }
        }
        int[] number = near(floor.set, change, shells, (long) Math.ceil(limit));
        onFloor = new int[number.length];
        boolean[] isNew = new boolean[number.length];
        Corners[] rings = new Corners[number.length];
        for (int i = 0; i < number.length; i++) {
            rings[i] = all[number[i]];
            onFloor[i] = was[number[i]];
            isNew[i] = onFloor[i] < 0;
        }
        edges = new EdgeSet(new RingSet(rings, shells));
        gaps = Gaps.sorted(new LinkSearch(edges, limit).links(isNew));
        isLost = new boolean[floorGaps.size];
        Linking linking = new Linking(forest, new GapOrder(floor, floorGaps, edges, gaps, change, number));
        links = linking.links();
        nodes = linking.nodes;
    }

    private static int[] near(RingSet floor, RingChange change, int shells, long reach) {
        boolean[] isNear = change.isNew().clone();
        Arrays.fill(isNear, 0, shells, true);
        Boxes.Found found = found(floor, change, reach);
        for (int i = 0; i < found.size(); i++) {
            int now = change.now()[found.get(i)];
            if (now >= 0) {
                isNear[now] = true;
            }
        }
        int[] near = new int[isNear.length];
        int count = 0;
        for (int i = 0; i < isNear.length; i++) {
            if (isNear[i]) {
                near[count++] = i;
            }
        }
        return Arrays.copyOf(near, count);
    }

    private static Boxes.Found found(RingSet floor, RingChange change, long reach) {
        Boxes.Query query = new Boxes.Query();
        Boxes.Found found = new Boxes.Found();
        for (int i = 0; i < change.after().length; i++) {
            if (change.isNew()[i]) {
                Corners ring = change.after()[i];
                query.set(ring.minX - reach, ring.minY - reach, ring.maxX + reach, ring.maxY + reach);
                floor.boxes.query(query, 0, found);
            }
        }
        return found;
    }

    /** Returns how many rings of a floor stand near new ones, which costs time in proportion to its square. */
    static int countNear(RingSet floor, RingChange change, long reach) {
        return found(floor, change, reach).size();
    }

    /** Collects the links. */
    private final class Linking {
        private final RingForest forest;
        private final GapOrder order;
        private final List<Link> found = new ArrayList<>();
        /** Per ring of the floor the first ring of its piece, and its node, -1 for none. */
        private final int[] piece;
        private final int[] nodeOf;
        private final int[] ringOf;
        private int nodes;

        Linking(RingForest forest, GapOrder order) {
            this.forest = forest;
            this.order = order;
            nodeOf = new int[isGone.length];
            Arrays.fill(nodeOf, -1);
            ringOf = new int[isGone.length + onFloor.length];
            piece = new int[isGone.length];
            for (int ring : forest.order()) {
                int g = forest.hangsBy()[ring];
                int other = g < 0 ? -1 : otherRing(g, ring);
                piece[ring] = other < 0 || isGone[other] ? ring : piece[other];
            }
        }

        private int otherRing(int g, int ring) {
            int first = floor.ring[floorGaps.firstEdge[g]];
            return first == ring ? floor.ring[floorGaps.secondEdge[g]] : first;
        }

        private int node(int floorRing) {
            if (nodeOf[floorRing] < 0) {
                ringOf[nodes] = floorRing;
                nodeOf[floorRing] = nodes++;
            }
            return nodeOf[floorRing];
        }

        Link[] links() {
            for (int g : forest.closing()) {
                int from = floor.ring[floorGaps.firstEdge[g]];
                int to = floor.ring[floorGaps.secondEdge[g]];
                isLost[g] = isGone[from] || isGone[to] || piece[from] != piece[to];
                if (isLost[g]) {
                    lost = Arrays.copyOf(lost, lost.length + 1);
                    lost[lost.length - 1] = g;
                }
                if (isLost[g] && !isGone[from] && !isGone[to]) {
                    found.add(new Link(rank(g), node(from), node(to), -1, g));
                }
            }
            int[] nodeOfNear = new int[onFloor.length];
            Arrays.fill(nodeOfNear, -1);
            for (int g = 0; g < gaps.size; g++) {
                for (int ring : new int[] {edges.ring[gaps.firstEdge[g]], edges.ring[gaps.secondEdge[g]]}) {
                    if (onFloor[ring] >= 0) {
                        nodeOfNear[ring] = node(onFloor[ring]);
                    } else if (nodeOfNear[ring] < 0) {
                        ringOf[nodes] = -1;
                        nodeOfNear[ring] = nodes++;
                    }
                }
                found.add(new Link((long) order.firstNotBefore(g) << RANK_BITS | g,
                        nodeOfNear[edges.ring[gaps.firstEdge[g]]], nodeOfNear[edges.ring[gaps.secondEdge[g]]], g, -1));
            }
            linkPieces();
            Link[] links = found.toArray(Link[]::new);
            Arrays.sort(links, (one, other) -> Long.compare(one.rank, other.rank));
            return links;
        }

        private void linkPieces() {
            for (int i = 0, count = 0; i < nodes; i++) {
                for (int k = i + 1; k < nodes && ringOf[i] >= 0; k++) {
                    if (ringOf[k] >= 0 && piece[ringOf[i]] == piece[ringOf[k]]) {
                        int longest = forest.longestBetween(ringOf[i], ringOf[k]);
                        found.add(new Link((long) longest << RANK_BITS | ON_FLOOR | count++, i, k, -1, -1));
                    }
                }
            }
        }
    }

    /** Returns the rank of a gap of the floor, or of a cycle without gaps, below 0. */
    static long rank(int floorGap) {
        return (long) floorGap << RANK_BITS | LAST;
    }

    /** Tells whether a rank is that of a gap of the floor. */
    static boolean isOnFloor(long rank) {
        return (rank & ON_FLOOR) != 0;
    }

    /** Returns the number of a gap of the floor. */
    static int floorGap(long rank) {
        return (int) (rank >> RANK_BITS);
    }

    /** Returns the number of a gap to a new ring. */
    static int movedGap(long rank) {
        return (int) (rank & LAST);
    }

    /** Returns per ring of the floor whether it is gone. */
    boolean[] isGone() {
        return isGone;
    }

    /** Returns the gaps to new rings. */
    Gaps gaps() {
        return gaps;
    }

    /**
     * Returns, one bit per place of a batch, whether the cycles round it are others than on the floor.
     */
    long[] touched(PlaceBatch batch) {
        return cycles(batch).touched;
    }

    private boolean isLost(int cycle) {
        return cycle >= 0 && isLost[cycle];
    }

    private static boolean isRound(long[] cycle, Separation.Spot spot) {
        return (cycle[spot.place() / Long.SIZE] >> spot.place() & 1) != 0;
    }

    /** Returns the ranks of all cycles round a place, ascending. */
    long[] cyclesRound(Separation.Spot spot) {
        long[][] added = cycles(spot.batch()).round;
        int[] others = spot.cycles();
        long[] ranks = new long[added.length + others.length];
        int count = 0;
        for (int other : others) {
            if (!isLost(other)) {
                ranks[count++] = rank(other);
            }
        }
        for (long[] cycle : added) {
            if (isRound(cycle, spot)) {
                ranks[count++] = cycle[cycle.length - 1];
            }
        }
        Arrays.sort(ranks, 0, count);
        return Arrays.copyOf(ranks, count);
    }

    /** Returns the first rank that one place has and the other does not; {@link Separation#NEVER} for none. */
    static long firstThatSeparates(long[] one, long[] other) {
        int at = Arrays.mismatch(one, other);
        if (at < 0) {
            return Separation.NEVER;
        }
        return Math.min(at < one.length ? one[at] : Separation.NEVER, at < other.length ? other[at] : Separation.NEVER);
    }

    /**
     * The cycles of the small graph.
     *
     * @param round   those that run round any place of a batch, ascending: the parities of the places, then the rank
     * @param touched the places that they or lost cycles run round
     */
    private record Cycles(long[][] round, long[] touched) {
    }

    private synchronized Cycles cycles(PlaceBatch batch) {
        return cyclesByBatch.computeIfAbsent(batch, each -> {
            long[] touched = new long[each.words];
            synchronized (each) {
                return new Cycles(measure(each, touched), touched);
            }
        });
    }

    private long[][] measure(PlaceBatch batch, long[] touched) {
        int words = batch.words;
        long[] at = corners(batch);
        int[] tree = new int[nodes];
        Arrays.setAll(tree, i -> i);
        long[] turned = new long[nodes * words];
        List<long[]> cycles = new ArrayList<>();
        for (Link link : links) {
            batch.clearWay();
            if (link.floorGap >= 0) {
                batch.goRoundCycle(floor, floorGaps, forest, link.floorGap);
            } else if (link.gap >= 0) {
                batch.goAlong(edges, gaps, link.gap);
                batch.add(at, gaps.firstEdge[link.gap] * words);
                batch.add(at, gaps.secondEdge[link.gap] * words);
            }
            batch.add(turned, link.from * words);
            batch.add(turned, link.to * words);
            if (tree[link.from] == tree[link.to]) {
                if (batch.isOdd()) {
                    long[] cycle = Arrays.copyOf(batch.way, words + 1);
                    cycle[words] = link.rank;
                    cycles.add(cycle);
                    batch.mark(touched);
                }
                continue;
            }
            int joined = tree[link.to];
            for (int i = 0; i < nodes; i++) {
                if (tree[i] == joined) {
                    tree[i] = tree[link.from];
                    for (int w = 0; w < words; w++) {
                        turned[i * words + w] ^= batch.way[w];
                    }
                }
            }
        }
        for (int g : lost) {
            batch.goRoundCycle(floor, floorGaps, forest, g);
            batch.mark(touched);
        }
        return cycles.toArray(NONE);
    }

    /** The parities of the ways to the corners: from the root of their tree on the floor, from the first of a ring. */
    private long[] corners(PlaceBatch batch) {
        long[] kept = batch.ways(floor, floorGaps, forest);
        long[] at = new long[edges.size * batch.words];
        for (int ring = 0; ring < onFloor.length; ring++) {
            if (onFloor[ring] < 0) {
                batch.goRound(edges, ring, at, edges.firstEdge[ring]);
            } else {
                System.arraycopy(kept, floor.firstEdge[onFloor[ring]] * batch.words, at,
                        edges.firstEdge[ring] * batch.words, edges.rings[ring].size * batch.words);
            }
        }
        return at;
    }
}
