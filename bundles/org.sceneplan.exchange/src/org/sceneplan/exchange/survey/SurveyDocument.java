package org.sceneplan.exchange.survey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bytes of a survey file to a JSON tree: strict JSON (RFC 8259) in UTF-8, no duplicate keys, nothing behind the end.
 */
final class SurveyDocument {
    private static final int MAX_NUMBER_CHARACTERS = 64;
    private static final int MAX_STRING_CHARACTERS = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(SurveyLimits.MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_CHARACTERS).maxStringLength(MAX_STRING_CHARACTERS)
                    .maxNameLength(MAX_STRING_CHARACTERS).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private SurveyDocument() {
    }

    static byte[] load(Path file) throws SurveyReadException {
        try {
            if (Files.isDirectory(file)) {
                throw refusal(file.toString(), null, "SurveyDocument_directory");
            }
            long size = Files.size(file);
            if (size > SurveyLimits.MAX_FILE_BYTES) {
                throw refusal(file.toString(), null, "SurveyDocument_tooLarge", size, SurveyLimits.MAX_FILE_BYTES);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw refusal(file.toString(), e, "SurveyDocument_missing");
        } catch (IOException e) {
            throw refusal(file.toString(), e, "SurveyDocument_unreadable", e.getClass().getSimpleName());
        }
    }

    static JsonNode parse(String name, byte[] content) throws SurveyReadException {
        if (content.length > SurveyLimits.MAX_FILE_BYTES) {
            throw refusal(name, null, "SurveyDocument_tooLarge", content.length, SurveyLimits.MAX_FILE_BYTES);
        }
        String text = decode(name, content);
        if (text.isBlank()) {
            throw refusal(name, null, "SurveyDocument_empty");
        }
        try {
            return STRICT.readTree(text);
        } catch (JacksonException e) {
            String key = endsEarly(e) ? "SurveyDocument_truncated" : "SurveyDocument_syntax";
            throw refusal(name, e, key, line(e), column(e), firstLine(e.getOriginalMessage()));
        }
    }

    private static String decode(String name, byte[] content) throws SurveyReadException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal(name, e, "SurveyDocument_encoding");
        }
    }

    /** The parser has an exception class for some early ends only; its message starts alike for all. */
    private static boolean endsEarly(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private static long line(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 0 : location.getLineNr();
    }

    private static long column(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 0 : location.getColumnNr();
    }

    private static String firstLine(String message) {
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.length() <= SurveyLimits.MAX_TEXT ? first : first.substring(0, SurveyLimits.MAX_TEXT) + "...";
    }

    private static SurveyReadException refusal(String name, Throwable cause, String key, Object... arguments) {
        return new SurveyReadException(name, List.of(Messages.problem("", key, arguments)), cause);
    }
}
