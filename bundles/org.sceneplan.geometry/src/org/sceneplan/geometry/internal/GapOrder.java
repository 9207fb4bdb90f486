package org.sceneplan.geometry.internal;

/**
 * The order of gaps of a floor and of gaps to new rings: by length, then by the numbers of their edges in the list of
 * all rings.
 */
final class GapOrder {

    private final EdgeSet floor;
    private final Gaps floorGaps;
    private final EdgeSet edges;
    private final Gaps gaps;
    private final int[] now;
    /** Per ring of the floor, and per ring near, twice the number of its first edge; less by one for those gone. */
    private final int[] ofFloor;
    private final int[] ofNear;

    /**
     * Numbers the rings.
     *
     * @param floor  the floor and its gaps
     * @param edges  new rings and those near, with the gaps to new ones
     * @param change how the list of all rings follows from the rings of the floor
     * @param number per ring of {@code edges} its number in the list of all
     */
    GapOrder(EdgeSet floor, Gaps floorGaps, EdgeSet edges, Gaps gaps, RingChange change, int[] number) {
        this.floor = floor;
        this.floorGaps = floorGaps;
        this.edges = edges;
        this.gaps = gaps;
        now = change.now();
        Corners[] all = change.after();
        int[] first = new int[all.length + 1];
        for (int i = 0; i < all.length; i++) {
            first[i + 1] = first[i] + 2 * all[i].size;
        }
        ofNear = new int[number.length];
        for (int i = 0; i < number.length; i++) {
            ofNear[i] = first[number[i]];
        }
        ofFloor = new int[now.length];
        int next = first[all.length];
        for (int ring = now.length - 1; ring >= 0; ring--) {
            next = now[ring] < 0 ? next : first[now[ring]];
            ofFloor[ring] = now[ring] < 0 ? next - 1 : next;
        }
    }

    /** The first gap of the floor that does not come before a gap to a new ring. */
    int firstNotBefore(int g) {
        int e = ofNear[edges.ring[gaps.firstEdge[g]]] + 2 * edgeOfRing(edges, gaps.firstEdge[g]);
        int f = ofNear[edges.ring[gaps.secondEdge[g]]] + 2 * edgeOfRing(edges, gaps.secondEdge[g]);
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
        int first = ofFloorEdge(floorGaps.firstEdge[floorGap]);
        return first < e || first == e && ofFloorEdge(floorGaps.secondEdge[floorGap]) < f;
    }

    private int ofFloorEdge(int edge) {
        int ring = floor.ring[edge];
        return now[ring] < 0 ? ofFloor[ring] : ofFloor[ring] + 2 * edgeOfRing(floor, edge);
    }

    private static int edgeOfRing(EdgeSet set, int edge) {
        return edge - set.firstEdge[set.ring[edge]];
    }
}
