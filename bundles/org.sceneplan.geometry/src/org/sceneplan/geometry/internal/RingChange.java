package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rings of a list stayed, in the same order, and which are new.
 *
 * <p>Rings are taken for the same if their corners are equal. Where the order changed, some that stayed may count as
 * removed and new; that costs time only.
 */
final class RingChange {

    private final Corners[] before;
    private final Corners[] after;
    private final int[] now;
    private final boolean[] isNew;

    /** Compares two lists in linear time. */
    RingChange(Corners[] before, Corners[] after) {
        this.before = before;
        this.after = after;
        now = new int[before.length];
        isNew = new boolean[after.length];
        int head = 0;
        int both = Math.min(before.length, after.length);
        while (head < both && before[head].sameAs(after[head])) {
            now[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < both - head && before[before.length - 1 - tail].sameAs(after[after.length - 1 - tail])) {
            tail++;
            now[before.length - tail] = after.length - tail;
        }
        compare(head, before.length - tail, after.length - tail);
    }

    private void compare(int head, int end, int afterEnd) {
        Map<Corners.Key, Integer> old = null;
        Map<Corners.Key, Integer> fresh = null;
        int i = head;
        int k = head;
        while (i < end || k < afterEnd) {
            if (isSame(i, end, k, afterEnd)) {
                now[i++] = k++;
                continue;
            }
            boolean added = i == end || isSame(i, end, k + 1, afterEnd);
            boolean removed = !added && (k == afterEnd || isSame(i + 1, end, k, afterEnd));
            boolean isLast = i + 1 == end && k + 1 == afterEnd;
            if (!added && !removed && !isLast && !isSame(i + 1, end, k + 1, afterEnd)) {
                old = old == null ? numbers(before, i, end) : old;
                fresh = fresh == null ? numbers(after, k, afterEnd) : fresh;
                removed = fresh.getOrDefault(before[i].key(), -1) < k;
                added = old.getOrDefault(after[k].key(), -1) < i;
            }
            boolean both = added == removed;
            if (removed || both) {
                now[i++] = -1;
            }
            if (added || both) {
                isNew[k++] = true;
            }
        }
    }

    private boolean isSame(int i, int end, int k, int afterEnd) {
        return i < end && k < afterEnd && before[i].sameAs(after[k]);
    }

    private static Map<Corners.Key, Integer> numbers(Corners[] rings, int from, int to) {
        Map<Corners.Key, Integer> numbers = new HashMap<>();
        for (int i = from; i < to; i++) {
            numbers.put(rings[i].key(), i);
        }
        return numbers;
    }

    /** Returns for each ring whether it is new. */
    boolean[] isNew() {
        return isNew;
    }

    /** Returns per ring its number now, or -1 if it is gone; ascending. */
    int[] now() {
        return now;
    }

    /** Returns the rings after the change. */
    Corners[] after() {
        return after;
    }

    /** Tells whether all rings stayed where they were in the list and new ones follow. */
    boolean onlyAdds() {
        return now.length == 0 || now[now.length - 1] == now.length - 1;
    }

    /** Returns the rings that are gone. */
    Corners[] gone() {
        List<Corners> gone = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (now[i] < 0) {
                gone.add(before[i]);
            }
        }
        return gone.toArray(Corners[]::new);
    }

    /** Returns the rings that are new. */
    Corners[] come() {
        List<Corners> come = new ArrayList<>();
        for (int k = 0; k < isNew.length; k++) {
            if (isNew[k]) {
                come.add(after[k]);
            }
        }
        return come.toArray(Corners[]::new);
    }
}
