package org.sceneplan.exchange.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.samples.SampleSurveys;

class SurveyReaderTest {
    private static final String SQUARE = "[[0,0],[9000,0],[9000,8000],[0,8000]]";

    private final SurveyReader reader = new SurveyReader();

    @Test
    void readsEverythingTheSurveyStates() throws SurveyReadException {
        StorePlan plan = read(survey(SQUARE, """
                "walls": [{"id": "W1", "from": [0, 4000], "to": [3000, 4000], "thicknessMm": 100, "reference": "left"}],
                "columns": [{"id": "C1", "x": 4500, "y": 4000, "widthMm": 500, "depthMm": 400, "angleDeg": 12.5}],
                "services": [{"id": "W1", "kind": "threePhase", "x": -100, "y": 10, "capacityW": 5000}],
                "obstacles": [{"id": "ST", "kind": "stair", "outline": [[0,0],[0,900],[900,900],[900,0]], "clearanceMm": 60}],
                """, """
                [{"id": "D1", "kind": "backDoor", "edge": 2, "offsetMm": 7500, "widthMm": 1500, "swing": "in"}]"""));

        Level level = plan.getLevels().getFirst();
        assertEquals("TEST-1", plan.getId());
        assertEquals("HOME", plan.getStandardId());
        assertEquals(1, plan.getRevision());
        assertEquals("0,0 9000,0 9000,8000 0,8000", level.getOutline());
        assertEquals("L1.wall.W1", level.getWalls().getFirst().getId());
        assertEquals("L1.service.W1", level.getServices().getFirst().getId());
        assertEquals(-100, level.getServices().getFirst().getXMm());
        assertEquals(12.5, level.getColumns().getFirst().getAngleDeg());
        assertEquals(OpeningSwing.IN, level.getOpenings().getFirst().getSwing());
        assertEquals(OpeningKind.BACK_DOOR, level.getOpenings().getFirst().getKind());
        assertEquals("0,0 900,0 900,900 0,900", level.getObstacles().getFirst().getOutline(), "turned round");
    }

    @Test
    void readsTheSampleSurveys() throws Exception {
        for (String name : SampleSurveys.list()) {
            try (InputStream stream = SampleSurveys.open(name)) {
                StorePlan plan = reader.read(name, stream.readAllBytes());

                assertEquals(plan.getStore().getCode(), plan.getId(), name);
                assertFalse(plan.getLevels().getFirst().getServices().isEmpty(), name);
                PlanSnapshotFactory.of(plan);
            }
        }
    }

    @Test
    void fillsWhatTheSurveyLeavesOut() throws SurveyReadException {
        StorePlan plan = read("""
                {"schema": "sceneplan/survey/1", "store": {"code": "TEST-1", "name": "店", "format": "THREE_C"}, "levels": [
                {"id": "A", "clearHeightMm": 3000, "outline": %s, "openings": [
                  {"id": "1", "kind": "entrance", "edge": 0, "offsetMm": 0, "widthMm": 9000}]},
                {"id": "B", "clearHeightMm": 3000, "outline": %s, "openings": []}]}""".formatted(SQUARE, SQUARE));

        assertEquals(1, plan.getLevels().get(0).getStorey());
        assertEquals(2, plan.getLevels().get(1).getStorey());
        assertEquals(2, plan.getStore().getFireResistanceClass());
        assertEquals(20, plan.getStore().getToleranceMm());
        assertEquals(StoreTier.TOWNSHIP, plan.getStore().getTier());
        assertTrue(plan.getLevels().getFirst().getOpenings().getFirst().isEvacuation());
        assertFalse(plan.getLevels().getFirst().getOpenings().getFirst().isStepFree());
    }

    @Test
    void idsStayUniqueWhenLevelsAndOddNamesRepeat() throws SurveyReadException {
        String columns = "\"columns\": [" + column("柱 1", 2000) + "," + column("柱_1", 3000) + "],";
        StorePlan plan = read(survey(SQUARE, columns, "[]"));

        assertEquals(List.of("L1.column.柱_1", "L1.column.柱_1_2"),
                plan.getLevels().getFirst().getColumns().stream().map(column -> column.getId()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[0,0],[0,8000],[9000,8000],[9000,0]]                | /levels/0/outline   | clockwise
            [[1000,0],[9000,0],[0,8000],[9000,9000]]             | /levels/0/outline   | edges 1 and 3
            [[1000,0],[9000,9000],[0,8000],[9000,0]]             | /levels/0/outline   | edges 0 and 2
            [[0,0],[9000,0],[9000,8000],[0,8000],[0,0]]          | /levels/0/outline/4 | repeats the first
            [[0,0],[9000,0],[9000,0],[9000,8000],[0,8000]]       | /levels/0/outline/2 | repeats the one before
            [[0,0],[9000,0],[18000,0]]                           | /levels/0/outline   | no area
            [[0,0],[9000,0],[9000,8000],[4000,8000],[4000,0]]    | /levels/0/outline   | touches itself
            [[0,0],[1000001,0],[9000,8000]]                      | /levels/0/outline/1/0 | between -1000000 and 1000000
            [[0,0],[9000,0]]                                     | /levels/0/outline   | needs 3 entries
            [[0,0],[9000.5,0],[9000,8000]]                       | /levels/0/outline/1/0 | type integer
            [[0,0],[9000,0,1],[9000,8000]]                       | /levels/0/outline/1 | 2 entries at most
            """)
    void refusesOutlinesThatAreNoRing(String outline, String pointer, String reason) {
        assertRefused(survey(outline, "", "[]"), pointer, reason);
    }

    @Test
    void typesAreNamedInTheLanguageOfTheReader() {
        SurveyReadException refusal = assertThrows(SurveyReadException.class,
                () -> read(survey(SQUARE, "", "[]").replace("3000", "\"3.3m\"")));

        assertEquals("类型应为整数，实际为 \"3.3m\"", refusal.problems().getFirst().reason(Locale.CHINESE));
        assertEquals("must be of type integer, but is \"3.3m\"", refusal.problems().getFirst().reason(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"D","kind":"exit","edge":4,"offsetMm":0,"widthMm":900}     | /levels/0/openings/0/edge | edges 0 to 3
            {"id":"D","kind":"exit","edge":1,"offsetMm":7101,"widthMm":900}  | /levels/0/openings/0      | only 8000 mm
            {"id":"D","kind":"gate","edge":1,"offsetMm":0,"widthMm":900}     | /levels/0/openings/0/kind | must be one of
            {"id":"D","kind":"exit","edge":1,"offsetMm":0,"widthMm":299}     | /levels/0/openings/0/widthMm | 300 or more
            {"id":" ","kind":"exit","edge":1,"offsetMm":0,"widthMm":900}     | /levels/0/openings/0/id   | empty
            {"id":"D","kind":"exit","edge":1,"offsetMm":0}                   | /levels/0/openings/0      | "widthMm" is missing
            {"id":"D","kind":"exit","edge":1,"offsetMm":0,"widthMm":900,"a/b":1} | /levels/0/openings/0/a~1b | not part
            {"id":"D","kind":"exit","edge":1,"offsetMm":0,"widthMm":900,"sillMm":-1} | /levels/0/openings/0/sillMm | between 0
            {"id":"D\\u0000","kind":"exit","edge":1,"offsetMm":0,"widthMm":900} | /levels/0/openings/0/id | control
            {"id":"D\\ud800","kind":"exit","edge":1,"offsetMm":0,"widthMm":900} | /levels/0/openings/0/id | invalid
            """)
    void refusesOpeningsThatDoNotFit(String opening, String pointer, String reason) {
        assertRefused(survey(SQUARE, "", "[" + opening + "]"), pointer, reason);
    }

    @Test
    void openingMayFillItsEdgeToTheLastMillimetre() throws SurveyReadException {
        StorePlan plan = read(survey(SQUARE, "", "[" + opening("A", 0, 4500) + "," + opening("B", 4500, 4500) + "]"));

        assertEquals(2, plan.getLevels().getFirst().getOpenings().size());
    }

    @Test
    void refusesOpeningsThatOverlap() {
        String openings = "[" + opening("A", 0, 4500) + "," + opening("B", 4499, 400) + "]";

        assertRefused(survey(SQUARE, "", openings), "/levels/0/openings/1", "overlaps /levels/0/openings/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "columns": [{"id":"C","x":9220,"y":10,"widthMm":400,"depthMm":400}], | ok
            "columns": [{"id":"C","x":9221,"y":10,"widthMm":400,"depthMm":400}], | /levels/0/columns/0: lies 21 mm outside
            "columns": [{"id":"C","x":900,"y":10,"widthMm":400,"depthMm":300,"round":true}], | one diameter
            "services": [{"id":"S","kind":"gas","x":-600,"y":10}],               | ok
            "services": [{"id":"S","kind":"gas","x":-601,"y":10}],               | /levels/0/services/0: lies 601 mm outside
            "obstacles": [{"id":"O","kind":"void","outline":[[9021,0],[9500,0],[9500,500]]}], | /levels/0/obstacles/0: lies 21 mm
            "obstacles": [{"id":"O","kind":"void","outline":[[0,0],[500,500],[500,0],[0,600]]}], | /levels/0/obstacles/0/outline: the ring crosses
            "walls": [{"id":"W","from":[5,5],"to":[5,5],"thicknessMm":100}],     | no length
            "columns": [{"id":"C","x":1,"y":1,"widthMm":50,"depthMm":50},{"id":"C","x":1,"y":1,"widthMm":50,"depthMm":50}], | already used by /levels/0/columns/0
            """)
    void holdsThingsToTheShell(String things, String expected) throws SurveyReadException {
        String survey = survey(SQUARE, things, "[]");

        if (expected.equals("ok")) {
            read(survey);
        } else {
            String report = refusal(survey).report(Locale.ENGLISH);
            assertTrue(report.contains(expected), report);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema": "sceneplan/survey/1",       | ends in the middle
            {"a": 1, "a": 2}                       | Duplicate
            {"a": NaN}                             | not valid JSON
            {} {}                                  | not valid JSON
            {} x                                   | not valid JSON
            []                                     | type object
            null                                   | type object
            ``                                     | empty
            {"schema": "sceneplan/survey/2"}       | must be "sceneplan/survey/1"
            """)
    void refusesWhatIsNoSurvey(String content, String reason) {
        String report = refusal(content).report(Locale.ENGLISH);

        assertTrue(report.contains(reason), report);
    }

    @Test
    void refusesDeepNestingAndHugeNumbers() {
        assertTrue(refusal("[".repeat(100_000)).report(Locale.ENGLISH).contains("nesting depth"));
        assertRefused(survey("[[0,0],[1e999,0],[9000,8000]]", "", "[]"), "/levels/0/outline/1/0", "type integer");
        assertRefused(survey("[[0,0],[99999999999999999999,0],[9000,8000]]", "", "[]"), "/levels/0/outline/1/0",
                "between");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = survey(SQUARE, "", "[]").replace("店", "é").getBytes(StandardCharsets.ISO_8859_1);

        SurveyReadException refusal = assertThrows(SurveyReadException.class, () -> reader.read("s.json", latin));

        assertTrue(refusal.getMessage().contains("UTF-8"));
    }

    @Test
    void namesCountAndLimitOfTooManyColumns() {
        String columns = IntStream.range(0, 10_000).mapToObj(i -> column("C" + i, 2000))
                .collect(Collectors.joining(","));

        SurveyReadException refusal = refusal(survey(SQUARE, "\"columns\": [" + columns + "],", "[]"));

        assertEquals(1, refusal.problems().size());
        assertEquals("/levels/0/columns: has 10000 entries, at most 2000 are allowed",
                refusal.problems().getFirst().line(Locale.ENGLISH));
    }

    @Test
    void reportsAllProblemsButPrintsTwenty() {
        String openings = IntStream.range(0, 30).mapToObj(i -> opening("D" + i, 9000 * i + 1, 9000))
                .collect(Collectors.joining(",", "[", "]"));

        SurveyReadException refusal = refusal(survey(SQUARE, "", openings));

        assertEquals(30, refusal.problems().size());
        assertEquals(22, refusal.report(Locale.CHINESE).lines().count());
        assertTrue(refusal.report(Locale.CHINESE).contains("另有 10 个问题"));
    }

    @Test
    void namesAMissingFileAndAFolder(@TempDir Path folder) {
        assertTrue(assertThrows(SurveyReadException.class, () -> reader.read(folder.resolve("no.json"))).getMessage()
                .contains("no such file"));
        assertTrue(assertThrows(SurveyReadException.class, () -> reader.read(folder)).getMessage().contains("folder"));
    }

    @Test
    void acceptsAByteOrderMark(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("s.json"), "\uFEFF" + survey(SQUARE, "", "[]"));

        assertEquals("店", reader.read(file).getName());
    }

    private StorePlan read(String survey) throws SurveyReadException {
        return reader.read("survey.json", survey.getBytes(StandardCharsets.UTF_8));
    }

    private SurveyReadException refusal(String survey) {
        return assertThrows(SurveyReadException.class, () -> read(survey));
    }

    private void assertRefused(String survey, String pointer, String reason) {
        List<SurveyProblem> problems = refusal(survey).problems();
        assertTrue(problems.stream().anyMatch(p -> p.pointer().equals(pointer) && p.reasonEn().contains(reason)),
                problems::toString);
    }

    private static String survey(String outline, String things, String openings) {
        return """
                {"schema": "sceneplan/survey/1", "store": {"code": "TEST-1", "name": "店", "format": "HOME"}, "levels": [
                {"id": "L1", "clearHeightMm": 3000, "outline": %s, %s "openings": %s}]}"""
                .formatted(outline, things, openings);
    }

    private static String opening(String id, int offsetMm, int widthMm) {
        return "{\"id\":\"%s\",\"kind\":\"window\",\"edge\":0,\"offsetMm\":%d,\"widthMm\":%d}".formatted(id, offsetMm,
                widthMm);
    }

    private static String column(String id, int x) {
        return "{\"id\":\"%s\",\"x\":%d,\"y\":2000,\"widthMm\":300,\"depthMm\":300}".formatted(id, x);
    }
}
