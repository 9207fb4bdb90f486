package org.sceneplan.verifier.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.verifier.UnreadableException;
import org.sceneplan.verifier.internal.text.Texts;

import tools.jackson.databind.JsonNode;

/** The fields of one object of the certificate; what is missing or of another kind is told with its place. */
final class JsonFields {

    private final JsonNode object;
    private final String path;

    /** Thrown inside of lambdas; carries the real exception out. */
    static final class Damage extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient UnreadableException told;

        Damage(UnreadableException told) {
            super(told);
            this.told = told;
        }

        UnreadableException told() {
            return told;
        }
    }

    JsonFields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
        if (!object.isObject()) {
            throw damage("document.noObject", path.isEmpty() ? "/" : path);
        }
    }

    static Damage damage(String key, Object... values) {
        return new Damage(new UnreadableException(true, Texts.reason(key, values), null));
    }

    JsonFields object(String key) {
        return new JsonFields(field(key), path + "/" + key);
    }

    boolean has(String key) {
        return object.has(key);
    }

    boolean isNull(String key) {
        return field(key).isNull();
    }

    String text(String key) {
        JsonNode value = field(key);
        if (!value.isString()) {
            throw damage("document.noText", path + "/" + key);
        }
        return value.asString();
    }

    double number(String key) {
        JsonNode value = field(key);
        if (!value.isNumber()) {
            throw damage("document.noNumber", path + "/" + key);
        }
        return value.asDouble();
    }

    int count(String key) {
        JsonNode value = field(key);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw damage("document.noNumber", path + "/" + key);
        }
        return value.asInt();
    }

    boolean truth(String key) {
        JsonNode value = field(key);
        if (!value.isBoolean()) {
            throw damage("document.noTruth", path + "/" + key);
        }
        return value.asBoolean();
    }

    Set<String> texts(String key) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode value : array(key)) {
            if (!value.isString()) {
                throw damage("document.noText", path + "/" + key);
            }
            texts.add(value.asString());
        }
        return texts;
    }

    <T> List<T> all(String key, Function<JsonFields, T> form) {
        List<T> values = new ArrayList<>();
        for (JsonNode value : array(key)) {
            values.add(form.apply(new JsonFields(value, path + "/" + key + "/" + values.size())));
        }
        return values;
    }

    int size(String key) {
        return array(key).size();
    }

    private JsonNode array(String key) {
        JsonNode value = field(key);
        if (!value.isArray()) {
            throw damage("document.noList", path + "/" + key);
        }
        return value;
    }

    private JsonNode field(String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            throw damage("document.missing", path + "/" + key);
        }
        return value;
    }
}
