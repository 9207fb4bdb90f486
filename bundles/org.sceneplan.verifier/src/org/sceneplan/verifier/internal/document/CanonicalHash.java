package org.sceneplan.verifier.internal.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeSet;

import org.sceneplan.verifier.internal.Sha256;

import tools.jackson.databind.JsonNode;

/**
 * SHA-256 over JSON without white space: keys sorted, numbers without exponent and trailing zeros, in strings only the
 * quotation mark, the backslash and characters below U+0020 escaped.
 */
final class CanonicalHash {

    private final StringBuilder text = new StringBuilder();

    private CanonicalHash() {
    }

    /** Returns the hash of an object without one of its keys. */
    static String of(JsonNode object, String without) {
        CanonicalHash canonical = new CanonicalHash();
        canonical.object(object, without);
        return Sha256.of(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void object(JsonNode object, String without) {
        String separator = "{";
        text.append(object.isEmpty() ? "{" : "");
        for (String key : new TreeSet<>(object.propertyNames())) {
            if (!key.equals(without)) {
                text.append(separator);
                string(key);
                text.append(':');
                value(object.get(key));
                separator = ",";
            }
        }
        text.append('}');
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node, null);
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                value(node.get(i));
            }
            text.append(']');
        } else if (node.isString()) {
            string(node.asString());
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            text.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else {
            text.append(node.isNull() ? "null" : node.asString());
        }
    }

    private void string(String value) {
        text.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
