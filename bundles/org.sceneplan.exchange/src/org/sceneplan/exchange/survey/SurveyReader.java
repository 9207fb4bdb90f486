package org.sceneplan.exchange.survey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.model.plan.StorePlan;

import tools.jackson.databind.JsonNode;

/**
 * Reads a survey file ({@code sceneplan/survey/1}) into a new plan with an empty shell.
 *
 * <p>Lengths in mm, frame of the survey: x east, y north. Outlines are counter-clockwise rings without repeated point;
 * a clockwise outline is refused, not turned, because openings name its edges by number. Obstacle outlines have no
 * numbered edges and are turned where needed. Plan ids are {@code <level>.<kind>.<survey id>}, see the class PlanIds.
 *
 * <p>Left out in the file, set in the plan: storey 1 (further levels: one above the level before), fire resistance
 * class 2, tolerance 20 mm, measured by tape, wall reference centre, swing none, entrances and exits lead to a safety
 * exit (other openings do not), not step-free, store tier by format (S_CLASS prefecture, THREE_C township, else
 * county). The plan has revision 1 and names the format of the store as its standard; the standard's version is set
 * when it is laid out.
 *
 * <p>Files are checked in three steps, each reporting everything it finds: JSON in UTF-8 within {@link SurveyLimits};
 * the bundled JSON Schema; then geometry, ranges and unique ids.
 *
 * <p>Stateless; safe for any thread. The first call loads the schema.
 */
public final class SurveyReader {

    /**
     * Reads a file.
     *
     * @throws SurveyReadException if the file is missing, unreadable or no valid survey; names all problems
     */
    public StorePlan read(Path file) throws SurveyReadException {
        return read(file.toString(), SurveyDocument.load(file));
    }

    /**
     * Reads the content of a file.
     *
     * @param name name of the file in problem reports
     * @throws SurveyReadException if the content is no valid survey; names all problems
     */
    public StorePlan read(String name, byte[] content) throws SurveyReadException {
        JsonNode survey = SurveyDocument.parse(name, content);
        refuse(name, SizeChecks.counts(survey));
        refuse(name, SurveySchema.problems(survey));
        refuse(name, SizeChecks.values(survey));
        refuse(name, meaning(survey));
        return new SurveyPlanBuilder().build(survey);
    }

    private static List<SurveyProblem> meaning(JsonNode survey) {
        List<SurveyProblem> problems = new ArrayList<>();
        JsonNode measured = survey.path("measured");
        if (measured.has("date") && !isDate(measured.path("date").asString())) {
            problems.add(Messages.problem("/measured/date", "SurveyReader_date", measured.path("date").asString()));
        }
        int toleranceMm = measured.path("toleranceMm").asInt(SurveyLimits.DEFAULT_TOLERANCE_MM);
        Map<String, Integer> indexById = new LinkedHashMap<>();
        JsonNode levels = survey.path("levels");
        for (int i = 0; i < levels.size(); i++) {
            String pointer = "/levels/" + i;
            String id = levels.get(i).path("id").asString();
            Integer earlier = indexById.putIfAbsent(id, i);
            if (earlier != null) {
                problems.add(Messages.problem(pointer + "/id", "LevelChecks_duplicateId", id, "/levels/" + earlier));
            }
            problems.addAll(LevelChecks.problems(levels.get(i), pointer, toleranceMm));
        }
        return problems;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void refuse(String name, List<SurveyProblem> problems) throws SurveyReadException {
        if (!problems.isEmpty()) {
            throw new SurveyReadException(name, problems, null);
        }
    }
}
