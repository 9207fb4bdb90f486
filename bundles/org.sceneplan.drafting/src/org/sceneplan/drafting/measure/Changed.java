package org.sceneplan.drafting.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An element that an edit makes or changes in what is compared.
 *
 * @param <T> record of the element
 * @param then the element before the edit, empty when it is new
 */
record Changed<T>(Optional<T> then, T now) {

    /** Compares two lists of elements, in the order of the second; equal lists cost nothing. */
    static <T> List<Changed<T>> of(List<T> before, List<T> after, Function<T, String> id, Function<T, ?> what) {
        if (before == after) {
            return List.of();
        }
        Map<String, T> known = new HashMap<>();
        before.forEach(each -> known.put(id.apply(each), each));
        List<Changed<T>> changed = new ArrayList<>();
        for (T now : after) {
            T then = known.get(id.apply(now));
            if (then != now && (then == null || !what.apply(then).equals(what.apply(now)))) {
                changed.add(new Changed<>(Optional.ofNullable(then), now));
            }
        }
        return changed;
    }
}
