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
        Map<Corners.Key, Integer> old = new HashMap<>();
        for (int i = head; i < end && head < afterEnd; i++) {
            old.put(before[i].key(), i);
        }
        Map<Corners.Key, Integer> fresh = new HashMap<>();
        for (int k = head; k < afterEnd && head < end; k++) {
            fresh.put(after[k].key(), k);
        }
        int i = head;
        int k = head;
        while (i < end || k < afterEnd) {
            boolean same = i < end && k < afterEnd && before[i].sameAs(after[k]);
            boolean removed = i < end && fresh.getOrDefault(before[i].key(), -1) < k;
            boolean added = k < afterEnd && old.getOrDefault(after[k].key(), -1) < i;
            if (same) {
                now[i++] = k++;
                continue;
            }
            if (i < end && (removed || !added)) {
                now[i++] = -1;
            }
            if (k < afterEnd && (added || !removed)) {
                isNew[k++] = true;
            }
        }
    }

    /** Returns the number a ring has now, or -1 if it is gone; ascending. */
    int now(int ring) {
        return now[ring];
    }

    /** Returns for each ring whether it is new. */
    boolean[] isNew() {
        return isNew;
    }

    /** Returns the rings that are gone and those that are new. */
    List<Corners> rings() {
        List<Corners> changes = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (now[i] < 0) {
                changes.add(before[i]);
            }
        }
        for (int k = 0; k < isNew.length; k++) {
            if (isNew[k]) {
                changes.add(after[k]);
            }
        }
        return changes;
    }
}
