package org.sceneplan.rules.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.RingIndex;

/**
 * Finds things on the floor by the boxes of their footprints, mm in the frame of the plan.
 *
 * <p>While a few things are moved, the index of how they stood is kept and those that moved are looked at one by one.
 * Immutable.
 */
final class ObjectIndex {

    private static final int MOST_MOVED = 16;

    private final List<GroundObject> objects;
    private final List<Ring> indexed;
    private final RingIndex index;
    private final int[] moved;

    private ObjectIndex(List<GroundObject> objects, List<Ring> indexed, RingIndex index, int[] moved) {
        this.objects = objects;
        this.indexed = indexed;
        this.index = index;
        this.moved = moved;
    }

    /** Indexes things; footprints holds theirs in the same order. */
    static ObjectIndex of(List<GroundObject> objects, List<Ring> footprints) {
        return new ObjectIndex(objects, footprints, RingIndex.of(footprints), new int[0]);
    }

    /** Returns the index of another state of the floor. */
    ObjectIndex with(List<GroundObject> now, List<Ring> footprints) {
        if (footprints.size() != indexed.size()) {
            return of(now, footprints);
        }
        int[] others = new int[MOST_MOVED];
        int count = 0;
        for (int i = 0; i < footprints.size(); i++) {
            if (footprints.get(i) != indexed.get(i)) {
                if (count == MOST_MOVED) {
                    return of(now, footprints);
                }
                others[count++] = i;
            }
        }
        return new ObjectIndex(now, indexed, index, Arrays.copyOf(others, count));
    }

    /** Returns the things whose box shares a point with the given box, in their order. */
    List<GroundObject> near(Box box) {
        List<GroundObject> found = new ArrayList<>();
        int next = 0;
        for (int i : index.query(box)) {
            next = addMoved(next, i, box, found);
            if (next == 0 || moved[next - 1] != i) {
                found.add(objects.get(i));
            }
        }
        addMoved(next, objects.size(), box, found);
        return found;
    }

    /** Adds what moved and has an index up to the given one; returns how many of those that moved are done. */
    private int addMoved(int from, int upTo, Box box, List<GroundObject> found) {
        int next = from;
        while (next < moved.length && moved[next] <= upTo) {
            GroundObject object = objects.get(moved[next]);
            if (object.footprint().box().intersects(box)) {
                found.add(object);
            }
            next++;
        }
        return next;
    }
}
