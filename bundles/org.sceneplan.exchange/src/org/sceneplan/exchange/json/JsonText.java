package org.sceneplan.exchange.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) for people and programs alike. */
public final class JsonText {
    private static final String STEP = "  ";
    private static final int DECIMALS = 6;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {
    }

    /**
     * The text of a value, with a final newline.
     *
     * <p>Numbers are written without exponent, rounded to six decimals, without trailing zeros; numbers that JSON can't
     * hold become null.
     *
     * @param value see {@link JsonObject#put}
     * @throws IllegalArgumentException if a value is of another kind
     */
    public static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, "");
        return text.out.append('\n').toString();
    }

    /**
     * The text of a value deep in a document that is written piece by piece: its first line and the others indented,
     * without a newline at its end; else as {@link #of}.
     */
    public static String nested(Object value, String indent) {
        JsonText text = new JsonText();
        text.out.append(indent);
        text.value(value, indent);
        return text.out.toString();
    }

    private void value(Object value, String indent) {
        switch (value) {
            case null -> out.append("null");
            case JsonObject object -> object(object.valueByKey(), indent);
            case JsonLine line -> line(line.values());
            case List<?> list -> list(list, indent);
            case String text -> string(text);
            case Boolean truth -> out.append(truth);
            case Number number -> number(number);
            default -> throw new IllegalArgumentException("no JSON for a " + value.getClass().getName() + ": " + value);
        }
    }

    private void object(Map<String, Object> valueByKey, String indent) {
        if (valueByKey.isEmpty()) {
            out.append("{}");
            return;
        }
        String separator = "{\n";
        for (Map.Entry<String, Object> entry : valueByKey.entrySet()) {
            out.append(separator).append(indent).append(STEP);
            string(entry.getKey());
            out.append(": ");
            value(entry.getValue(), indent + STEP);
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void list(List<?> values, String indent) {
        if (values.isEmpty()) {
            out.append("[]");
            return;
        }
        String separator = "[\n";
        for (Object value : values) {
            out.append(separator).append(indent).append(STEP);
            value(value, indent + STEP);
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private void line(List<?> values) {
        String separator = "[";
        for (Object value : values) {
            out.append(separator);
            value(value, "");
            separator = ", ";
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            out.append(Double.isFinite(value) ? plain(BigDecimal.valueOf(value)) : "null");
        } else {
            out.append(number instanceof BigDecimal decimal ? plain(decimal) : number.toString());
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007f' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a surrogate pair can't be encoded in UTF-8. */
    private static boolean isPaired(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
