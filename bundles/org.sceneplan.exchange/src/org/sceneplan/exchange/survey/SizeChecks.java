package org.sceneplan.exchange.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Holds a survey to {@link SurveyLimits}: counts before anything else looks at it, numbers and texts after the schema.
 */
final class SizeChecks {
    private static final List<String> COUNTED = List.of("walls", "columns", "openings", "services", "obstacles");
    private static final int MAX_STOREY = 99;
    private static final int MAX_ANGLE_DEG = 3_600;

    private final List<SurveyProblem> problems = new ArrayList<>();

    private SizeChecks() {
    }

    /** Problems with the number of things; tolerates any JSON. */
    static List<SurveyProblem> counts(JsonNode survey) {
        SizeChecks checks = new SizeChecks();
        JsonNode levels = survey.path("levels");
        for (int i = 0; i < levels.size(); i++) {
            JsonNode level = levels.path(i);
            String pointer = "/levels/" + i;
            for (String kind : COUNTED) {
                checks.count(level.path(kind), pointer + "/" + kind, SurveyLimits.MAX_PER_LEVEL);
            }
            checks.count(level.path("outline"), pointer + "/outline", SurveyLimits.MAX_OUTLINE_POINTS);
            JsonNode obstacles = level.path("obstacles");
            for (int j = 0; j < Math.min(obstacles.size(), SurveyLimits.MAX_PER_LEVEL); j++) {
                checks.count(obstacles.path(j).path("outline"), pointer + "/obstacles/" + j + "/outline",
                        SurveyLimits.MAX_OBSTACLE_POINTS);
            }
        }
        return checks.problems;
    }

    /** Problems with the range of numbers and the characters of texts; the survey fits the schema. */
    static List<SurveyProblem> values(JsonNode survey) {
        SizeChecks checks = new SizeChecks();
        checks.walk(survey, "", "");
        return checks.problems;
    }

    private void count(JsonNode array, String pointer, int limit) {
        if (array.size() > limit) {
            problems.add(Messages.problem(pointer, "SizeChecks_tooMany", array.size(), limit));
        }
    }

    private void walk(JsonNode node, String pointer, String key) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                walk(property.getValue(), pointer + "/" + JsonPointers.escape(property.getKey()), property.getKey());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, key);
            }
        } else if (node.isNumber()) {
            number(node.doubleValue(), pointer, key);
        } else if (node.isString()) {
            text(node.stringValue(), pointer);
        }
    }

    private void number(double value, String pointer, String key) {
        switch (key) {
            case "angleDeg" -> range(value, -MAX_ANGLE_DEG, MAX_ANGLE_DEG, pointer);
            case "storey" -> {
                range(value, -MAX_STOREY, MAX_STOREY, pointer);
                if (value == 0) {
                    problems.add(Messages.problem(pointer, "SizeChecks_storeyZero"));
                }
            }
            case "capacityW", "meterCapacityW", "budgetCny" -> range(value, 0, SurveyLimits.MAX_AMOUNT, pointer);
            case "heightMm", "sillMm", "diameterMm" -> range(value, 0, SurveyLimits.MAX_COORDINATE_MM, pointer);
            default -> range(value, -SurveyLimits.MAX_COORDINATE_MM, SurveyLimits.MAX_COORDINATE_MM, pointer);
        }
    }

    private void range(double value, int least, int most, String pointer) {
        if (!(value >= least && value <= most)) {
            problems.add(Messages.problem(pointer, "SizeChecks_range", least, most));
        }
    }

    private void text(String value, String pointer) {
        if (value.isBlank()) {
            problems.add(Messages.problem(pointer, "SizeChecks_blank"));
        } else if (value.length() > SurveyLimits.MAX_TEXT) {
            problems.add(Messages.problem(pointer, "SizeChecks_longText", value.length(), SurveyLimits.MAX_TEXT));
        } else if (value.codePoints().anyMatch(SizeChecks::isUnprintable)) {
            problems.add(Messages.problem(pointer, "SizeChecks_unprintable"));
        }
    }

    /** Control characters, half surrogates and non-characters can't be stored in the XML of a plan. */
    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
