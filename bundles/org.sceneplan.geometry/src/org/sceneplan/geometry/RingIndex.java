package org.sceneplan.geometry;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * A grid over the boxes of rings, for questions about neighbours.
 *
 * <p>Integer mm. Rings are known by their index in the list given. Immutable and safe for any thread.
 */
public final class RingIndex {

    /** Receives the indices of two neighbours, the smaller first. */
    @FunctionalInterface
    public interface PairConsumer {
        /** Takes one pair. */
        void accept(int first, int second);
    }

    private RingIndex(List<Ring> rings) {
    }

    /** Builds the index; the list may be empty. */
    public static RingIndex of(List<Ring> rings) {
        return new RingIndex(rings);
    }

    /** Returns the indices of all rings whose box shares a point with the given box, ascending. */
    public int[] query(Box box) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Calls the consumer with each index of {@link #query}, ascending. */
    public void forEach(Box box, IntConsumer consumer) {
        for (int index : query(box)) {
            consumer.accept(index);
        }
    }

    /** Calls the consumer for every pair of rings closer than a distance; pairs in ascending order. */
    public void forEachPairCloserThan(int distanceMm, PairConsumer consumer) {
        throw new UnsupportedOperationException("not yet");
    }
}
