package org.sceneplan.geometry.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Rings with an index of their boxes: first those that hold the floor, then those that stand on it.
 *
 * <p>Edges are numbered ring after ring, corner after corner. Immutable; any thread may ask.
 */
final class RingSet {

    /** Rings of more edges are not looked up whole. */
    private static final int FEW = 16;
    private static final int[] NONE = {};
    private static final Boxes NO_BOXES = new Boxes(NONE, NONE, NONE, NONE);

    final Corners[] rings;
    /** Number of rings that hold the floor. */
    final int shells;
    /** Per ring its first edge, and at the end the number of edges. */
    final int[] firstEdge;
    final Boxes boxes;
    /** Per ring whether it is a rectangle along the axes. */
    final boolean[] isRectangle;
    /** Edges of the rings that have too many of them to be looked up whole, the rings of these, and their boxes. */
    final int[] longEdges;
    final int[] ringOfLongEdge;
    final Boxes longBoxes;

    /**
     * Takes rings.
     *
     * @param rings  kept, must not be changed
     * @param shells number of rings that hold the floor; they come first
     */
    RingSet(Corners[] rings, int shells) {
        this.rings = rings;
        this.shells = shells;
        firstEdge = new int[rings.length + 1];
        isRectangle = new boolean[rings.length];
        int ofLong = 0;
        for (int r = 0; r < rings.length; r++) {
            firstEdge[r + 1] = firstEdge[r] + rings[r].size;
            isRectangle[r] = rings[r].rectangle;
            ofLong += isLong(rings[r]) ? rings[r].size : 0;
        }
        boxes = Boxes.of(rings);
        longEdges = ofLong == 0 ? NONE : new int[ofLong];
        ringOfLongEdge = ofLong == 0 ? NONE : new int[ofLong];
        longBoxes = ofLong == 0 ? NO_BOXES : longBoxes();
    }

    /** Takes rings that hold the floor and rings that stand on it. */
    static RingSet of(List<Corners> shells, List<Corners> obstacles) {
        Corners[] rings = Arrays.copyOf(shells.toArray(Corners[]::new), shells.size() + obstacles.size());
        for (int i = 0; i < obstacles.size(); i++) {
            rings[shells.size() + i] = obstacles.get(i);
        }
        return new RingSet(rings, shells.size());
    }

    private Boxes longBoxes() {
        int[][] sides = new int[4][longEdges.length];
        int count = 0;
        for (int r = 0; r < rings.length; r++) {
            Corners ring = rings[r];
            for (int i = 0; i < ring.size && isLong(ring); i++) {
                int k = ring.next(i);
                longEdges[count] = firstEdge[r] + i;
                ringOfLongEdge[count] = r;
                sides[0][count] = Math.min(ring.x[i], ring.x[k]);
                sides[1][count] = Math.min(ring.y[i], ring.y[k]);
                sides[2][count] = Math.max(ring.x[i], ring.x[k]);
                sides[3][count++] = Math.max(ring.y[i], ring.y[k]);
            }
        }
        return new Boxes(sides[0], sides[1], sides[2], sides[3]);
    }

    /**
     * Returns some of the rings.
     *
     * @param numbers ascending; all those that hold the floor are among them
     */
    RingSet only(int[] numbers) {
        Corners[] some = new Corners[numbers.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = rings[numbers[i]];
        }
        return new RingSet(some, shells);
    }

    /** Tells whether a ring has too many edges to be looked at whole. */
    boolean isLong(int r) {
        return isLong(rings[r]);
    }

    /** Tells whether a ring has too many edges to be looked at whole. */
    static boolean isLong(Corners ring) {
        return ring.size > FEW;
    }

    /** Tells whether there is a ring of too many edges. */
    boolean hasLong() {
        return longEdges.length > 0;
    }
}
