package org.sceneplan.exchange.quote;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

import tools.jackson.databind.JsonNode;

/** An object of the file with its place; remembers which of its fields were read, so that others can be refused. */
final class TermsNode {
    private static final Wording WORDING = Wording.of(TermsNode.class);
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_ENTRIES = 1000;

    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    TermsNode(String file, String pointer, JsonNode node) throws QuoteTermsException {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        if (!node.isObject()) {
            throw refusal(pointer, "TermsNode_object");
        }
    }

    /** Refuses fields nobody asked for. */
    void requireNothingElse() throws QuoteTermsException {
        for (String name : node.propertyNames()) {
            if (!read.contains(name)) {
                throw refusal(pointer + "/" + name, "TermsNode_unknown", String.join(", ", read.stream().sorted()
                        .toList()));
            }
        }
    }

    String text(String name, String otherwise) throws QuoteTermsException {
        JsonNode value = field(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isString() || value.stringValue().length() > LONGEST_TEXT) {
            throw refusal(pointer + "/" + name, "TermsNode_text", LONGEST_TEXT);
        }
        return value.stringValue();
    }

    String text(String name) throws QuoteTermsException {
        String text = text(name, "");
        if (text.isEmpty()) {
            throw refusal(pointer + "/" + name, "TermsNode_missing");
        }
        return text;
    }

    /** Where a number comes from; the Chinese words may be given apart. */
    Bilingual source() throws QuoteTermsException {
        String source = text("source");
        return new Bilingual(text("sourceZh", source), source);
    }

    BigDecimal number(String name, double least, double most) throws QuoteTermsException {
        BigDecimal number = number(name, null, least, most);
        if (number == null) {
            throw refusal(pointer + "/" + name, "TermsNode_missing");
        }
        return number;
    }

    BigDecimal number(String name, BigDecimal otherwise, double least, double most) throws QuoteTermsException {
        JsonNode value = field(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isNumber() || value.decimalValue().doubleValue() < least
                || value.decimalValue().doubleValue() > most || value.decimalValue().scale() > 4) {
            throw refusal(pointer + "/" + name, "TermsNode_number", plain(least), plain(most));
        }
        return value.decimalValue();
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    int whole(String name, int least, int most) throws QuoteTermsException {
        BigDecimal number = number(name, least, most);
        if (number.stripTrailingZeros().scale() > 0) {
            throw refusal(pointer + "/" + name, "TermsNode_whole");
        }
        return number.intValueExact();
    }

    boolean truth(String name, boolean otherwise) throws QuoteTermsException {
        JsonNode value = field(name);
        if (value != null && !value.isBoolean()) {
            throw refusal(pointer + "/" + name, "TermsNode_truth");
        }
        return value == null ? otherwise : value.booleanValue();
    }

    LocalDate day(String name) throws QuoteTermsException {
        String text = text(name, "");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refusal(pointer + "/" + name, "TermsNode_day", text);
        }
    }

    List<String> texts(String name) throws QuoteTermsException {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : entries(name)) {
            if (!entry.isString()) {
                throw refusal(pointer + "/" + name, "TermsNode_texts");
            }
            texts.add(entry.stringValue());
        }
        return texts;
    }

    /** The object of a field; an empty one when the field is missing. */
    TermsNode object(String name, JsonNode empty) throws QuoteTermsException {
        JsonNode value = field(name);
        return new TermsNode(file, pointer + "/" + name, value == null ? empty : value);
    }

    List<TermsNode> objects(String name) throws QuoteTermsException {
        List<TermsNode> objects = new ArrayList<>();
        for (JsonNode entry : entries(name)) {
            objects.add(new TermsNode(file, pointer + "/" + name + "/" + objects.size(), entry));
        }
        return objects;
    }

    private Iterable<JsonNode> entries(String name) throws QuoteTermsException {
        JsonNode value = field(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > MOST_ENTRIES) {
            throw refusal(pointer + "/" + name, "TermsNode_list", MOST_ENTRIES);
        }
        return value;
    }

    /** A refusal of this object. */
    QuoteTermsException refusal(String key, Object... values) {
        return refusal(pointer, key, values);
    }

    private JsonNode field(String name) {
        read.add(name);
        return node.get(name);
    }

    private QuoteTermsException refusal(String at, String key, Object... values) {
        Bilingual reason = WORDING.text(key, values);
        return new QuoteTermsException(WORDING.text("TermsNode_at", file, at.isEmpty() ? "/" : at, reason), null);
    }
}
