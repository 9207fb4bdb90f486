package org.sceneplan.geometry.internal;

/**
 * The gaps between edges: for each pair of edges nearer than a limit the shortest link from one to the other, as far as
 * it matters ({@link LinkSearch}).
 *
 * <p>Ascending by length, then by the numbers of the first and the second edge; edges that touch or cross have a link
 * of length 0 at a common point.
 */
final class Gaps {

    final int size;
    /** Length of gap i. */
    final double[] length;
    /** Per gap the edge of lower number. */
    final int[] firstEdge;
    final int[] secondEdge;
    /** Per gap: x and y of the end on the first edge, x and y of the end on the second. */
    final double[] ends;

    private Gaps(int size) {
        this.size = size;
        length = new double[size];
        firstEdge = new int[size];
        secondEdge = new int[size];
        ends = new double[4 * size];
    }

    /** Finds the gaps shorter than a limit. */
    static Gaps of(EdgeSet edges, double limit) {
        return sorted(new LinkSearch(edges, limit).links(null));
    }

    /** Returns the links shorter than a limit in their order, which is none. */
    static Gaps below(LinkSearch.Links links, double limit) {
        int count = 0;
        for (int i = 0; i < links.count; i++) {
            count += links.length[i] < limit ? 1 : 0;
        }
        Gaps gaps = new Gaps(count);
        for (int i = 0, at = 0; at < count; i++) {
            if (links.length[i] < limit) {
                gaps.put(at++, links, i);
            }
        }
        return gaps;
    }

    /** Returns the gaps shorter than a limit. */
    Gaps below(double limit) {
        int count = 0;
        while (count < size && length[count] < limit) {
            count++;
        }
        Gaps gaps = new Gaps(count);
        System.arraycopy(length, 0, gaps.length, 0, count);
        System.arraycopy(firstEdge, 0, gaps.firstEdge, 0, count);
        System.arraycopy(secondEdge, 0, gaps.secondEdge, 0, count);
        System.arraycopy(ends, 0, gaps.ends, 0, 4 * count);
        return gaps;
    }

    private void put(int at, LinkSearch.Links links, int i) {
        length[at] = links.length[i];
        firstEdge[at] = (int) (links.pair[i] >> Integer.SIZE);
        secondEdge[at] = (int) links.pair[i];
        System.arraycopy(links.ends, 4 * i, ends, 4 * at, 4);
    }

    /** Sorts links. */
    static Gaps sorted(LinkSearch.Links links) {
        int[] order = Order.ascending(links.length, links.pair, links.count);
        Gaps gaps = new Gaps(links.count);
        for (int i = 0; i < gaps.size; i++) {
            gaps.put(i, links, order[i]);
        }
        return gaps;
    }

    /**
     * Returns what {@link #of} would for other edges, from these gaps and those that end on new rings.
     *
     * @param from    edges of these gaps
     * @param changed how the rings follow from those before
     */
    Gaps changed(EdgeSet from, EdgeSet to, RingChange changed, double limit) {
        Gaps added = sorted(new LinkSearch(to, limit).links(changed.isNew()));
        int[] shift = new int[from.rings.length];
        for (int ring = 0; ring < shift.length; ring++) {
            int now = changed.now()[ring];
            shift[ring] = now < 0 ? Integer.MIN_VALUE : to.firstEdge[now] - from.firstEdge[ring];
        }
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (shift[from.ring[firstEdge[i]]] != Integer.MIN_VALUE
                    && shift[from.ring[secondEdge[i]]] != Integer.MIN_VALUE) {
                kept[count++] = i;
            }
        }
        Gaps merged = new Gaps(count + added.size);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int g = kept[i];
            int e = firstEdge[g] + shift[from.ring[firstEdge[g]]];
            int f = secondEdge[g] + shift[from.ring[secondEdge[g]]];
            while (next < added.size && added.isBefore(next, length[g], e, f)) {
                merged.put(i + next, added, next, added.firstEdge[next], added.secondEdge[next]);
                next++;
            }
            merged.put(i + next, this, g, e, f);
        }
        for (; next < added.size; next++) {
            merged.put(count + next, added, next, added.firstEdge[next], added.secondEdge[next]);
        }
        return merged;
    }

    private boolean isBefore(int g, double otherLength, int e, int f) {
        return length[g] < otherLength || length[g] == otherLength
                && (firstEdge[g] < e || firstEdge[g] == e && secondEdge[g] < f);
    }

    private void put(int at, Gaps source, int g, int e, int f) {
        length[at] = source.length[g];
        firstEdge[at] = e;
        secondEdge[at] = f;
        ends[4 * at] = source.ends[4 * g];
        ends[4 * at + 1] = source.ends[4 * g + 1];
        ends[4 * at + 2] = source.ends[4 * g + 2];
        ends[4 * at + 3] = source.ends[4 * g + 3];
    }
}
