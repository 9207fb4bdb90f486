package org.sceneplan.exchange.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

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
        if (node.isObject()) {
            TreeMap<String, String> values = new TreeMap<>();
            node.properties().forEach(entry -> values.put(entry.getKey(), of(entry.getValue())));
            return values.entrySet().stream().map(entry -> string(entry.getKey()) + ":" + entry.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(CanonicalJson::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (node.isString()) {
            return string(node.asString());
        }
        return node.isNull() ? "null" : Boolean.toString(node.asBoolean());
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ') {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
