package org.sceneplan.exchange.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled JSON Schema and what its verdicts mean in plain words. Loaded once; refers to nothing outside. */
final class SurveySchema {
    private static final String RESOURCE = "survey.schema.json";
    private static final SchemaLocation LOCATION = SchemaLocation.of("https://www.sceneplan.org/schema/survey");
    private static final int SHOWN_VALUE = 60;

    private SurveySchema() {
    }

    /** Loaded on first use: the validator costs a few hundred milliseconds that other commands need not pay. */
    private static final class Loaded {
        static final Schema SCHEMA = load();

        private static Schema load() {
            try (InputStream resource = SurveySchema.class.getResourceAsStream(RESOURCE)) {
                JsonNode source = JsonMapper.shared().readTree(resource.readAllBytes());
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> { })
                        .getSchema(LOCATION, source);
            } catch (IOException e) {
                throw new UncheckedIOException("The bundled resource " + RESOURCE + " is unreadable.", e);
            }
        }
    }

    /** All problems the schema finds, in the order of the validator. */
    static List<SurveyProblem> problems(JsonNode survey) {
        List<SurveyProblem> problems = new ArrayList<>();
        for (Error error : Loaded.SCHEMA.validate(survey)) {
            problems.add(problem(error));
        }
        return problems;
    }

    private static SurveyProblem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        Object[] arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
        Object first = arguments.length > 0 ? arguments[0] : "";
        String value = shown(error.getInstanceNode());
        int entries = error.getInstanceNode() == null ? 0 : error.getInstanceNode().size();
        return switch (error.getKeyword()) {
            case "required" -> Messages.problem(pointer, "SurveySchema_required", error.getProperty());
            case "additionalProperties" -> Messages.problem(pointer + "/" + JsonPointers.escape(error.getProperty()),
                    "SurveySchema_unknownProperty", error.getProperty());
            case "type" -> Messages.problemOf(pointer, "SurveySchema_type",
                    "SurveySchema_type_" + (arguments.length > 1 ? arguments[1] : ""), value);
            case "const" -> Messages.problem(pointer, "SurveySchema_const", first, value);
            case "enum" -> Messages.problem(pointer, "SurveySchema_enum", plainList(first), value);
            case "pattern" -> Messages.problem(pointer, "SurveySchema_pattern", first, value);
            case "minimum" -> Messages.problem(pointer, "SurveySchema_minimum", first, value);
            case "maximum" -> Messages.problem(pointer, "SurveySchema_maximum", first, value);
            case "minItems" -> Messages.problem(pointer, "SurveySchema_minItems", first, entries);
            case "maxItems" -> Messages.problem(pointer, "SurveySchema_maxItems", first, entries);
            case "minLength" -> Messages.problem(pointer, "SurveySchema_minLength", first);
            case "maxLength" -> Messages.problem(pointer, "SurveySchema_maxLength", first);
            default -> Messages.problem(pointer, "SurveySchema_other", error.getKeyword(), error.getMessage());
        };
    }

    private static String plainList(Object allowed) {
        return String.valueOf(allowed).replaceAll("[\\[\\]\"]", "");
    }

    private static String shown(JsonNode value) {
        String text = value == null ? "" : value.toString();
        return text.length() <= SHOWN_VALUE ? text : text.substring(0, SHOWN_VALUE) + "...";
    }
}
