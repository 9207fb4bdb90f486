package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.cli.argument.SimilarName;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.geometry.Point;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one operation. A field that is read counts as known; {@link #checkAllRead()} refuses the others, so
 * that a slip of the pen never passes unseen. Lengths are numbers in mm or texts of {@link LengthInput}.
 */
final class ScriptFields {

    private static final LengthInput LENGTH = LengthInput.places(LengthUnit.MM);
    private static final int PAIR = 2;

    private final ObjectNode fields;
    private final Locale locale;
    private final Set<String> read = new TreeSet<>(List.of("op", "as", "note"));

    ScriptFields(ObjectNode fields, Locale locale) {
        this.fields = fields;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    boolean has(String name) {
        read.add(name);
        return fields.has(name) && !fields.get(name).isNull();
    }

    /** The value of a field as it stands; a JSON null when it is not there. */
    JsonNode node(String name) {
        read.add(name);
        return fields.path(name);
    }

    /** The value of a field that must be there. */
    private JsonNode needed(String name) throws ScriptException {
        if (!has(name)) {
            throw problem("ScriptFields_missing", name);
        }
        return fields.get(name);
    }

    String text(String name) throws ScriptException {
        JsonNode node = needed(name);
        if (!node.isString()) {
            throw problem("ScriptFields_text", name);
        }
        return node.asString();
    }

    String text(String name, String otherwise) throws ScriptException {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) throws ScriptException {
        JsonNode node = needed(name);
        if (!node.isBoolean()) {
            throw problem("ScriptFields_flag", name);
        }
        return node.asBoolean();
    }

    int whole(String name) throws ScriptException {
        return whole(name, needed(name));
    }

    int whole(String name, JsonNode node) throws ScriptException {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw problem("ScriptFields_whole", name);
        }
        return node.asInt();
    }

    int lengthMm(String name) throws ScriptException {
        return lengthMm(name, needed(name));
    }

    int lengthMm(String name, int otherwise) throws ScriptException {
        return has(name) ? lengthMm(name) : otherwise;
    }

    private int lengthMm(String name, JsonNode node) throws ScriptException {
        return whole(name, node.isString() ? LENGTH.parse(node.asString()) : null, node);
    }

    /** A distance that is 0 or more, 0 when it is not there. */
    int gapMm(String name) throws ScriptException {
        int mm = lengthMm(name, 0);
        if (mm < 0) {
            throw problem("ScriptFields_negative", name);
        }
        return mm;
    }

    /** A length that must be there and may start from the value that was there. */
    int lengthFromMm(String name, int startMm) throws ScriptException {
        return lengthMm(name, needed(name), startMm);
    }

    /** A length that may start from the value that was there. */
    int lengthMm(String name, JsonNode node, int startMm) throws ScriptException {
        return whole(name, node.isString() ? LENGTH.parse(node.asString(), startMm) : null, node);
    }

    private int whole(String name, Parsed<Double> parsed, JsonNode node) throws ScriptException {
        double mm = parsed == null ? number(name, node) : value(name, parsed);
        if (Math.abs(mm) > LengthInput.MAX_MM) {
            throw problem("ScriptFields_tooLarge", name);
        }
        return (int) Math.round(mm);
    }

    double angleDeg(String name) throws ScriptException {
        return angleDeg(name, needed(name), 0);
    }

    double angleDeg(String name, double otherwise) throws ScriptException {
        return has(name) ? angleDeg(name) : otherwise;
    }

    /** An angle that may start from the value that was there. */
    double angleDeg(String name, JsonNode node, double startDeg) throws ScriptException {
        return node.isString() ? value(name, AngleInput.parse(node.asString(), startDeg)) : number(name, node);
    }

    private double value(String name, Parsed<Double> parsed) throws ScriptException {
        return switch (parsed) {
            case Parsed.Value<Double> found -> found.value();
            case Parsed.Problem<Double> wrong -> throw problem("ScriptFields_grammar", name, wrong.position() + 1,
                    wrong.message().in(locale));
        };
    }

    double number(String name, JsonNode node) throws ScriptException {
        if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
            throw problem("ScriptFields_number", name);
        }
        return node.asDouble();
    }

    Point point(String name) throws ScriptException {
        return point(name, needed(name));
    }

    private Point point(String name, JsonNode node) throws ScriptException {
        if (!node.isArray() || node.size() != PAIR) {
            throw problem("ScriptFields_point", name);
        }
        return new Point(lengthMm(name, node.get(0)), lengthMm(name, node.get(1)));
    }

    List<Point> points(String name) throws ScriptException {
        return points(name, needed(name));
    }

    List<Point> points(String name, JsonNode node) throws ScriptException {
        if (!node.isArray()) {
            throw problem("ScriptFields_points", name);
        }
        List<Point> points = new ArrayList<>();
        for (JsonNode each : node) {
            points.add(point(name, each));
        }
        return points;
    }

    List<String> texts(String name) throws ScriptException {
        JsonNode node = needed(name);
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        for (JsonNode each : node.isArray() ? node : fields.arrayNode()) {
            if (!each.isString()) {
                throw problem("ScriptFields_texts", name);
            }
            texts.add(each.asString());
        }
        if (texts.isEmpty()) {
            throw problem("ScriptFields_texts", name);
        }
        return texts;
    }

    ObjectNode object(String name) throws ScriptException {
        if (needed(name) instanceof ObjectNode object && !object.isEmpty()) {
            return object;
        }
        throw problem("ScriptFields_object", name);
    }

    /** A constant by its name in lower case with dashes, for example {@code own-back}. */
    <E extends Enum<E>> E choice(String name, Class<E> type) throws ScriptException {
        return choice(name, text(name), type);
    }

    <E extends Enum<E>> E choice(String name, String given, Class<E> type) throws ScriptException {
        List<String> known = Arrays.stream(type.getEnumConstants()).map(ScriptFields::shown).toList();
        int index = known.indexOf(given.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (index < 0) {
            throw problem("ScriptFields_choice", name, given, String.join(" ", known));
        }
        return type.getEnumConstants()[index];
    }

    static String shown(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses fields the operation does not know. */
    void checkAllRead() throws ScriptException {
        for (String name : fields.propertyNames()) {
            if (!read.contains(name)) {
                String similar = SimilarName.of(name, read);
                throw similar.isEmpty() ? problem("ScriptFields_unknown", name, String.join(" ", read))
                        : problem("ScriptFields_unknownSimilar", name, similar);
            }
        }
    }

    ScriptException problem(String key, Object... values) {
        return ScriptException.of(locale, key, values);
    }
}
