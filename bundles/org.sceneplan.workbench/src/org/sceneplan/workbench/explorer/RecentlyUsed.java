package org.sceneplan.workbench.explorer;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Values by key, of which so many are kept as were asked for last. */
final class RecentlyUsed<K, V> {
    private static final float USUAL_LOAD = 0.75f;

    private final Map<K, V> valueByKey = new LinkedHashMap<>(16, USUAL_LOAD, true);
    private final int most;
    private final Consumer<V> left;

    /**
     * @param most how many are kept
     * @param left told of each value that is kept no longer, but for those replaced
     */
    RecentlyUsed(int most, Consumer<V> left) {
        this.most = most;
        this.left = left;
    }

    /** The value of a key, or null. */
    V get(K key) {
        return valueByKey.get(key);
    }

    /** Keeps a value; returns the one it replaces, or null. */
    V put(K key, V value) {
        V earlier = valueByKey.put(key, value);
        if (valueByKey.size() > most) {
            Iterator<V> values = valueByKey.values().iterator();
            V unused = values.next();
            values.remove();
            left.accept(unused);
        }
        return earlier;
    }

    /** Keeps none any longer. */
    void clear() {
        valueByKey.values().forEach(left);
        valueByKey.clear();
    }
}
