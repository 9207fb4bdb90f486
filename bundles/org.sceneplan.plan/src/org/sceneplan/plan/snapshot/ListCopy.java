package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;

/**
 * Copies one list of live elements, taking from an earlier copy the records of elements that did not change, and the
 * whole list when none did.
 *
 * @param <E> live elements
 * @param <S> their records
 */
final class ListCopy<E extends Identified, S> {

    /** Copies one element; null leaves it out. */
    interface ElementCopy<E, S> {
        S of(E element) throws InvalidPlanException;
    }

    private final List<S> before;
    private final Function<S, String> id;
    private final Set<EObject> changed;
    private Map<String, S> beforeById;
    private int next;
    private boolean newIds;

    /**
     * @param before an earlier copy of the list
     * @param id the id of a record
     * @param changed the elements that may have changed since then
     */
    ListCopy(List<S> before, Function<S, String> id, Set<EObject> changed) {
        this.before = before;
        this.id = id;
        this.changed = changed;
    }

    List<S> of(List<E> elements, ElementCopy<E, S> copy) throws InvalidPlanException {
        List<S> after = new ArrayList<>(elements.size());
        boolean same = true;
        for (E element : elements) {
            S old = before(element.getId());
            S now = old;
            if (old == null || changed.contains(element)) {
                now = copy.of(element);
                newIds |= old == null;
                now = now != null && now.equals(old) ? old : now;
            }
            if (now != null) {
                same &= after.size() < before.size() && before.get(after.size()) == now;
                after.add(now);
            }
        }
        return same && after.size() == before.size() ? before : after;
    }

    /** The earlier record of an id: in an unchanged list the next one, else looked for. */
    private S before(String wanted) {
        for (int i = next; i < Math.min(next + 2, before.size()); i++) {
            if (id.apply(before.get(i)).equals(wanted)) {
                next = i + 1;
                return before.get(i);
            }
        }
        if (before.isEmpty()) {
            return null;
        }
        if (beforeById == null) {
            beforeById = new HashMap<>();
            before.forEach(record -> beforeById.put(id.apply(record), record));
        }
        return beforeById.get(wanted);
    }

    /** Whether the last list held elements without an earlier record. */
    boolean hasNewIds() {
        return newIds;
    }
}
