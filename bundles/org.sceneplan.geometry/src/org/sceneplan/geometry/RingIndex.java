package org.sceneplan.geometry;

import java.util.Arrays;
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

    private static final int FEW = 24;

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
        isRectangle = new boolean[rings.length];
        for (int i = 0; i < rings.length; i++) {
            isRectangle[i] = rings[i].rectangle;
        }
        boxes = Boxes.of(rings);
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
        Boxes.Found near = boxes.pairs(distanceMm, 0);
        int[] starts = new int[rings.length + 1];
        int[] pairs = new int[near.size()];
        int count = 0;
        for (int i = 0; i < near.size(); i += 2) {
            int first = near.get(i);
            int second = near.get(i + 1);
            if (isRectangle[first] && isRectangle[second] ? boxes.areCloser(first, second, distanceMm)
                    : isCloser(rings[first], rings[second], distanceMm)) {
                pairs[count++] = first;
                pairs[count++] = second;
                starts[first]++;
            }
        }
        int[] seconds = byFirst(pairs, count, starts);
        for (int first = 0; first < rings.length; first++) {
            for (int k = starts[first]; k < starts[first + 1]; k++) {
                consumer.accept(first, seconds[k]);
            }
        }
    }

    /**
     * Returns the second rings in order of the first and their own.
     *
     * @param starts per ring the number of its pairs, replaced by where they start in what is returned
     */
    private static int[] byFirst(int[] pairs, int count, int[] starts) {
        int[] seconds = new int[count / 2];
        for (int ring = 0, sum = 0; ring < starts.length; ring++) {
            sum += starts[ring];
            starts[ring] = sum;
        }
        for (int i = count - 2; i >= 0; i -= 2) {
            seconds[--starts[pairs[i]]] = pairs[i + 1];
        }
        for (int ring = 0; ring + 1 < starts.length; ring++) {
            sort(seconds, starts[ring], starts[ring + 1]);
        }
        return seconds;
    }

    private static void sort(int[] values, int from, int to) {
        if (to - from > FEW) {
            Arrays.sort(values, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int value = values[i];
            int k = i;
            for (; k > from && values[k - 1] > value; k--) {
                values[k] = values[k - 1];
            }
            values[k] = value;
        }
    }

    private static boolean isCloser(Corners a, Corners b, int distanceMm) {
        return Distances.boxToBox(a, b) < distanceMm && RingDistance.between(a, b) < distanceMm;
    }
}
