package org.sceneplan.exchange.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * A form of JSON that depends on the content alone: no white space, keys of objects in the order of their UTF-16 code
 * units, numbers without exponent and trailing zeros, in strings only the quotation mark, the backslash and characters
 * below U+0020 escaped, these as <code>&#92;u00XX</code> in lower case.
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    /** Returns the SHA-256 of the canonical form in UTF-8, 64 hexadecimal digits in lower case. */
    static String sha256(JsonNode node) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(of(node).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns the canonical form. */
    static String of(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> values = new TreeMap<>();
            node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            out.append('{');
            for (Map.Entry<String, JsonNode> entry : values.entrySet()) {
                string(entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), out);
                out.append(',');
            }
            end(out, '}');
        } else if (node.isArray()) {
            out.append('[');
            for (JsonNode element : node) {
                write(element, out);
                out.append(',');
            }
            end(out, ']');
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (node.isString()) {
            string(node.asString(), out);
        } else {
            out.append(node.isNull() ? "null" : Boolean.toString(node.asBoolean()));
        }
    }

    /** Closes an object or array, in place of the comma behind its last element. */
    private static void end(StringBuilder out, char bracket) {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(bracket);
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        out.append('"');
    }
}
