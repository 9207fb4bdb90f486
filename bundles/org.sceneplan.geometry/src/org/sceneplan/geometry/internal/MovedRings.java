package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few rings that stand on a floor besides those of an edge set, and the cycles that lead through them.
 *
 * <p>The rings on which their gaps end are the nodes of a small graph. Its links are the gaps, and for two rings of the
 * floor the way between them in its forest of shortest gaps, which is as long as its longest gap. Every cycle through
 * the moved rings is a sum of cycles of this graph and of the floor. So the links are taken from the shortest to the
 * longest, and those that close a cycle are what the moved rings add to {@link Separation}.
 *
 * <p>Gaps of the floor and those to moved rings are put in one order by ranks: ascending by length, then by the numbers
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
    /** Per ring of the floor its number in the list of all rings, and per ring of that list its first edge. */
    private final int[] now;
    private final int[] firstEdge;
    /** The moved rings, the shells and the rings near, in the order of all rings. */
    private final EdgeSet edges;
    /** Per ring of these its number in the list of all. */
    private final int[] number;
    /** Per ring of these its number on the floor, -1 for those moved. */
    private final int[] onFloor;
    private final Gaps gaps;
    private Link[] links = {};
    private final Map<PlaceBatch, long[][]> cyclesByBatch = new IdentityHashMap<>();

    /** A link between two rings: a gap, or -1 for a way on the floor. */
    private record Link(long rank, int from, int to, int gap) {
    }

    /**
     * Finds the gaps and links.
     *
     * @param change how the list of all rings follows from the rings of the floor, of which none went
     * @param shells number of rings that hold the floor
     */
    MovedRings(EdgeSet floor, Gaps floorGaps, RingForest forest, RingChange change, int shells, double limit) {
        this.floor = floor;
        this.floorGaps = floorGaps;
        this.forest = forest;
        now = change.now();
        Corners[] all = change.after();
        firstEdge = new int[all.length];
        for (int i = 1; i < all.length; i++) {
            firstEdge[i] = firstEdge[i - 1] + all[i - 1].size;
        }
        number = near(change, shells, (long) Math.ceil(limit));
        int[] was = new int[all.length];
        Arrays.fill(was, -1);
        for (int ring = 0; ring < now.length; ring++) {
            was[now[ring]] = ring;
        }
        onFloor = new int[number.length];
        boolean[] isMoved = new boolean[number.length];
        Corners[] rings = new Corners[number.length];
        for (int i = 0; i < number.length; i++) {
            rings[i] = all[number[i]];
            onFloor[i] = was[number[i]];
            isMoved[i] = onFloor[i] < 0;
        }
        List<Corners> list = Arrays.asList(rings);
        edges = new EdgeSet(list.subList(0, shells), list.subList(shells, list.size()));
        gaps = Gaps.sorted(new LinkSearch(edges, limit).links(isMoved));
        link();
    }

    private int[] near(RingChange change, int shells, long reach) {
        boolean[] isNear = change.isNew().clone();
        Arrays.fill(isNear, 0, shells, true);
        Boxes.Found found = found(floor, change.rings(), reach);
        for (int i = 0; i < found.size(); i++) {
            isNear[now[found.get(i)]] = true;
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

    private static Boxes.Found found(EdgeSet floor, List<Corners> moved, long reach) {
        Boxes.Query query = new Boxes.Query();
        Boxes.Found found = new Boxes.Found();
        for (Corners ring : moved) {
            query.set(ring.minX - reach, ring.minY - reach, ring.maxX + reach, ring.maxY + reach);
            floor.ringBoxes.query(query, 0, found);
        }
        return found;
    }

    /** Returns how many rings of a floor stand near others, which costs time in proportion to its square. */
    static int countNear(EdgeSet floor, List<Corners> others, long reach) {
        return found(floor, others, reach).size();
    }

    private void link() {
        boolean[] isEnd = new boolean[number.length];
        List<Link> found = new ArrayList<>();
        for (int g = 0; g < gaps.size; g++) {
            int from = edges.ring[gaps.firstEdge[g]];
            int to = edges.ring[gaps.secondEdge[g]];
            isEnd[from] = true;
            isEnd[to] = true;
            found.add(new Link((long) firstNotBefore(g) << RANK_BITS | g, from, to, g));
        }
        for (int i = 0; i < number.length; i++) {
            for (int k = i + 1; k < number.length && isEnd[i] && onFloor[i] >= 0; k++) {
                int longest = isEnd[k] && onFloor[k] >= 0 ? forest.longestBetween(onFloor[i], onFloor[k]) : -1;
                if (longest >= 0) {
                    found.add(new Link((long) longest << RANK_BITS | ON_FLOOR | found.size() - gaps.size, i, k, -1));
                }
            }
        }
        links = found.toArray(links);
        Arrays.sort(links, (one, other) -> Long.compare(one.rank, other.rank));
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

    /** Returns the number of a gap to a moved ring. */
    static int movedGap(long rank) {
        return (int) (rank & LAST);
    }

    /** Returns the gaps to moved rings. */
    Gaps gaps() {
        return gaps;
    }

    /** The first gap of the floor that does not come before a gap to a moved ring. */
    private int firstNotBefore(int g) {
        int e = firstEdge[number[edges.ring[gaps.firstEdge[g]]]] + edgeOfRing(edges, gaps.firstEdge[g]);
        int f = firstEdge[number[edges.ring[gaps.secondEdge[g]]]] + edgeOfRing(edges, gaps.secondEdge[g]);
        int low = 0;
        int high = floorGaps.size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (isBefore(middle, gaps.length[g], e, f)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int floorGap, double length, int e, int f) {
        if (floorGaps.length[floorGap] != length) {
            return floorGaps.length[floorGap] < length;
        }
        int first = edgeOfAll(floorGaps.firstEdge[floorGap]);
        return first < e || first == e && edgeOfAll(floorGaps.secondEdge[floorGap]) < f;
    }

    private int edgeOfAll(int floorEdge) {
        return firstEdge[now[floor.ring[floorEdge]]] + edgeOfRing(floor, floorEdge);
    }

    private static int edgeOfRing(EdgeSet set, int edge) {
        return edge - set.firstEdge[set.ring[edge]];
    }

    /** Tells whether a cycle through the moved rings runs round a place. */
    boolean touches(Separation.Spot spot) {
        for (long[] cycle : cycles(spot.batch())) {
            if (isRound(cycle, spot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRound(long[] cycle, Separation.Spot spot) {
        return (cycle[spot.place() / Long.SIZE] >> spot.place() & 1) != 0;
    }

    /** Returns the ranks of all cycles round a place, ascending. */
    long[] cyclesRound(Separation.Spot spot) {
        long[][] added = cycles(spot.batch());
        int[] others = spot.cycles();
        long[] ranks = new long[added.length + others.length];
        int count = 0;
        for (int other : others) {
            ranks[count++] = rank(other);
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
     * Returns the cycles that the moved rings add and that run round any place of a batch, ascending: the parities of
     * the places, then the rank.
     */
    private synchronized long[][] cycles(PlaceBatch batch) {
        return cyclesByBatch.computeIfAbsent(batch, this::measure);
    }

    private long[][] measure(PlaceBatch batch) {
        int words = batch.words;
        long[] at = corners(batch);
        int rings = number.length;
        int[] tree = new int[rings];
        Arrays.setAll(tree, i -> i);
        long[] turned = new long[rings * words];
        List<long[]> cycles = new ArrayList<>();
        for (Link link : links) {
            batch.clearWay();
            if (link.gap >= 0) {
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
                }
                continue;
            }
            int joined = tree[link.to];
            for (int i = 0; i < rings; i++) {
                if (tree[i] == joined) {
                    tree[i] = tree[link.from];
                    for (int w = 0; w < words; w++) {
                        turned[i * words + w] ^= batch.way[w];
                    }
                }
            }
        }
        return cycles.toArray(NONE);
    }

    /** The parities of the ways to the corners: from the root of their tree on the floor, from the first of a ring. */
    private long[] corners(PlaceBatch batch) {
        long[] at = new long[edges.size * batch.words];
        for (int ring = 0; ring < number.length; ring++) {
            if (onFloor[ring] < 0) {
                batch.goRound(edges, ring, at);
            } else {
                System.arraycopy(batch.at, floor.firstEdge[onFloor[ring]] * batch.words, at,
                        edges.firstEdge[ring] * batch.words, edges.rings[ring].size * batch.words);
            }
        }
        return at;
    }
}
