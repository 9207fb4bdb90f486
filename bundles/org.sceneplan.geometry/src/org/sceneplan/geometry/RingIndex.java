package org.sceneplan.geometry;

import java.util.List;
import java.util.function.IntConsumer;

import org.sceneplan.geometry.internal.Boxes;
import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.Distances;
import org.sceneplan.geometry.internal.RingDistance;

/**
 * A grid over the boxes of rings, for questions about neighbours.
 *
 * <p>Integer mm. Rings are known by their index in the list given. Building takes linear time, a question time in
 * proportion to the cells and rings near it. Immutable and safe for any thread.
 */
public final class RingIndex {

    private final Corners[] rings;
    private final boolean[] isRectangle;
    private final Boxes boxes;

    /** Receives the indices of two neighbours, the smaller first. */
    @FunctionalInterface
    public interface PairConsumer {
        /** Takes one pair. */
        void accept(int first, int second);
    }

    private RingIndex(Corners[] rings) {
        this.rings = rings;
        int n = rings.length;
        isRectangle = new boolean[n];
        int[] minX = new int[n];
        int[] minY = new int[n];
        int[] maxX = new int[n];
        int[] maxY = new int[n];
        for (int i = 0; i < n; i++) {
            Corners ring = rings[i];
            isRectangle[i] = ring.rectangle;
            minX[i] = ring.minX;
            minY[i] = ring.minY;
            maxX[i] = ring.maxX;
            maxY[i] = ring.maxY;
        }
        boxes = new Boxes(minX, minY, maxX, maxY);
    }

    /** Builds the index; the list may be empty. */
    public static RingIndex of(List<Ring> rings) {
        Corners[] corners = new Corners[rings.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = rings.get(i).corners();
        }
        return new RingIndex(corners);
    }

    /** Returns the number of rings. */
    public int size() {
        return rings.length;
    }

    /** Returns the indices of all rings whose box shares a point with the given box, ascending; touching counts. */
    public int[] query(Box box) {
        Boxes.Found found = new Boxes.Found();
        Boxes.Query query = new Boxes.Query();
        boxes.query(query.set(box.minXMm(), box.minYMm(), box.maxXMm(), box.maxYMm()), 0, found);
        return found.sorted();
    }

    /** Calls the consumer with each index of {@link #query}, ascending. */
    public void forEach(Box box, IntConsumer consumer) {
        for (int index : query(box)) {
            consumer.accept(index);
        }
    }

    /**
     * Calls the consumer for every pair of rings closer than a distance, ordered by first, then second index.
     *
     * @param distanceMm greater than 0; a pair exactly that far apart is not reported, one that touches or overlaps is
     * @param consumer   is given the smaller index first
     */
    public void forEachPairCloserThan(int distanceMm, PairConsumer consumer) {
        Boxes.Found near = new Boxes.Found();
        Boxes.Query query = new Boxes.Query();
        for (int i = 0; i < rings.length; i++) {
            near.clear();
            boxes.queryAround(query, i, distanceMm, near);
            near.sort();
            for (int k = 0; k < near.size(); k++) {
                int other = near.get(k);
                if (isRectangle[i] && isRectangle[other] ? boxes.areCloser(i, other, distanceMm)
                        : isCloser(rings[i], rings[other], distanceMm)) {
                    consumer.accept(i, other);
                }
            }
        }
    }

    private static boolean isCloser(Corners a, Corners b, int distanceMm) {
        return Distances.boxToBox(a, b) < distanceMm && RingDistance.between(a, b) < distanceMm;
    }
}
