package org.sceneplan.cli.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.argument.SimilarName;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations of a script in their order.
 *
 * @param steps operations with known names; their fields are not looked at yet
 */
public record EditScript(List<Step> steps) {

    /** Longest script that is read, bytes. */
    public static final int MAX_BYTES = 16_000_000;

    private static final int MAX_STEPS = 10_000;
    private static final int MAX_DEPTH = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /**
     * One operation.
     *
     * @param number place in the script, from 1
     * @param op its name
     */
    public record Step(int number, String op, ObjectNode fields) {
    }

    public EditScript {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a script.
     *
     * @throws ScriptException if it is no UTF-8, no JSON, no array of objects, or names an unknown operation
     */
    public static EditScript parse(byte[] content, Locale locale) throws ScriptException {
        JsonNode root = tree(content, locale);
        if (!root.isArray()) {
            throw ScriptException.of(locale, "EditScript_noArray");
        }
        if (root.size() > MAX_STEPS) {
            throw ScriptException.of(locale, "EditScript_tooMany", root.size(), MAX_STEPS);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            try {
                steps.add(step(root.get(i), i + 1, locale));
            } catch (ScriptException e) {
                throw ScriptException.of(locale, "EditScript_step", i + 1, e.getMessage());
            }
        }
        return new EditScript(steps);
    }

    private static Step step(JsonNode node, int number, Locale locale) throws ScriptException {
        if (!(node instanceof ObjectNode fields)) {
            throw ScriptException.of(locale, "EditScript_noObject");
        }
        JsonNode op = fields.get("op");
        if (op == null || !op.isString()) {
            throw ScriptException.of(locale, "EditScript_noOp");
        }
        String name = op.asString();
        if (!ScriptOperations.names().contains(name)) {
            String similar = SimilarName.of(name, ScriptOperations.names());
            throw similar.isEmpty()
                    ? ScriptException.of(locale, "EditScript_unknownOp", name,
                            String.join(" ", ScriptOperations.names()))
                    : ScriptException.of(locale, "EditScript_similarOp", name, similar);
        }
        return new Step(number, name, fields);
    }

    private static JsonNode tree(byte[] content, Locale locale) throws ScriptException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
            return STRICT.readTree(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw ScriptException.of(locale, "EditScript_encoding");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")
                    .replaceFirst(" \\(start marker.*", "");
            throw ScriptException.of(locale, "EditScript_syntax", at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(), reason);
        }
    }
}
