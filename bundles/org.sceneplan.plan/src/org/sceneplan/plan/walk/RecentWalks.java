package org.sceneplan.plan.walk;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;

import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * The walks of the plans that were last asked for: every list, tag and sheet of a package asks for the same one. Plans
 * are compared by identity, because they are large, and held weakly. Safe for any thread.
 */
final class RecentWalks {
    private static final int MOST = 16;

    private final Deque<Known> known = new ArrayDeque<>();

    private record Known(WeakReference<PlanSnapshot> plan, Walk walk) {
    }

    /** The walk of a plan, found anew if it is not among the last. */
    Walk of(PlanSnapshot plan, Function<PlanSnapshot, Walk> find) {
        Walk before = known(plan);
        if (before != null) {
            return before;
        }
        Walk found = find.apply(plan);
        synchronized (known) {
            known.addFirst(new Known(new WeakReference<>(plan), found));
            while (known.size() > MOST) {
                known.removeLast();
            }
        }
        return found;
    }

    private Walk known(PlanSnapshot plan) {
        synchronized (known) {
            for (Iterator<Known> each = known.iterator(); each.hasNext();) {
                Known walk = each.next();
                PlanSnapshot of = walk.plan().get();
                if (of == plan) {
                    return walk.walk();
                }
                if (of == null) {
                    each.remove();
                }
            }
            return null;
        }
    }
}
