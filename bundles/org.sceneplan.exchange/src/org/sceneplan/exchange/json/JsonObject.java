package org.sceneplan.exchange.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under construction; keys keep the order in which they are added. */
public final class JsonObject {
    private final Map<String, Object> valueByKey = new LinkedHashMap<>();

    /**
     * Adds a value: null, a text, a boolean, a number, a {@link JsonObject}, a {@link JsonLine} or a list of these.
     *
     * @throws IllegalArgumentException if the key is there already
     */
    public JsonObject put(String key, Object value) {
        if (valueByKey.containsKey(key)) {
            throw new IllegalArgumentException("the key " + key + " is there already");
        }
        valueByKey.put(key, value);
        return this;
    }

    Map<String, Object> valueByKey() {
        return valueByKey;
    }
}
