package org.sceneplan.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.cli.verb.Workshop;
import org.sceneplan.samples.SampleSurveys;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as programs read it; real logs were held against the schema of OASIS when this was written. */
final class SarifReportTest {

    private static final Map<String, String> LEVEL_BY_SEVERITY = Map.of("H", "error", "W", "warning", "I", "note");

    @TempDir
    private Path folder;

    @Test
    void findingsOfSarifAndJsonAreTheSame() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        JsonNode run = sarif("p.storeplan").path("runs").get(0);
        JsonNode findings = new JsonMapper()
                .readTree(CommandRun.in(folder, "check", "p.storeplan", "--json", "--lang", "en").out());
        List<JsonNode> results = ofKind(run, "fail");

        assertEquals(findings.size(), results.size());
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            JsonNode finding = findings.get(i);
            assertEquals(finding.path("rule"), result.path("ruleId"));
            assertEquals(finding.path("message"), result.path("message").path("text"));
            assertEquals(LEVEL_BY_SEVERITY.get(finding.path("severity").asString()), result.path("level").asString());
            for (String key : List.of("measured", "limit", "unit", "source")) {
                assertEquals(finding.path(key), result.path("properties").path(key));
            }
            assertEquals(Math.abs(finding.path("measured").asDouble() - finding.path("limit").asDouble()),
                    result.path("properties").path("off").asDouble(), 1e-6);
        }
    }

    @Test
    void everyResultPointsAtItsRule() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
        JsonNode log = sarif("p.storeplan", "--all");
        JsonNode run = log.path("runs").get(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        Set<String> kinds = new TreeSet<>();

        assertEquals("2.1.0", log.path("version").asString());
        assertFalse(run.path("results").isEmpty());
        for (JsonNode result : run.path("results")) {
            kinds.add(result.path("kind").asString());
            assertEquals(result.path("ruleId"), rules.get(result.path("ruleIndex").asInt()).path("id"));
            assertEquals(result.path("kind").asString().equals("fail"),
                    !result.path("level").asString().equals("none"), "only what fails has a level");
        }
        assertTrue(kinds.containsAll(Set.of("pass", "notApplicable")), kinds.toString());
        JsonNode aisle = rules.valueStream().filter(rule -> rule.path("id").asString().equals("C03")).findFirst()
                .orElseThrow();
        assertEquals("warning", aisle.path("defaultConfiguration").path("level").asString());
        assertEquals(2200, aisle.path("properties").path("limit").asDouble());
        assertEquals("mm", aisle.path("properties").path("unit").asString());
        assertEquals("K", aisle.path("properties").path("grade").asString());
        assertTrue(aisle.path("fullDescription").path("text").asString().length() > 20);
    }

    @Test
    void aFindingPointsAtTheLineOfItsElement() throws Exception {
        Path file = Workshop.designedPlan(folder, "p.storeplan");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int fixture = indexOf(lines, "<fixtures id=\"");
        lines.set(fixture, lines.get(fixture).replaceFirst("xMm=\"-?\\d+\"", "xMm=\"-90000\""));
        Files.write(file, lines);
        String id = lines.get(fixture).replaceFirst(".*? id=\"([^\"]*)\".*", "$1");

        JsonNode location = ofKind(sarif("p.storeplan").path("runs").get(0), "fail").stream()
                .filter(result -> result.path("ruleId").asString().equals("SHELL-01")).findFirst().orElseThrow()
                .path("locations").get(0);

        assertEquals(fixture + 1, location.path("physicalLocation").path("region").path("startLine").asInt());
        assertEquals("p.storeplan",
                location.path("physicalLocation").path("artifactLocation").path("uri").asString());
        assertEquals(id, location.path("logicalLocations").get(0).path("name").asString());
    }

    @Test
    void plansAreNamedByAddressAndUnreadOnesAreNoted() throws Exception {
        Files.createDirectory(folder.resolve("my stores"));
        Workshop.emptyPlan(folder, "my stores/店.storeplan");
        Files.writeString(folder.resolve("my stores/bad.storeplan"), "no plan");
        CommandRun call = CommandRun.in(folder, "check", "my stores", "--format", "sarif");
        JsonNode run = new JsonMapper().readTree(call.out()).path("runs").get(0);

        assertEquals(2, call.exitCode());
        assertEquals("my%20stores/%E5%BA%97.storeplan", uri(run.path("results").get(0)));
        assertFalse(run.path("invocations").get(0).path("executionSuccessful").asBoolean());
        assertEquals("my%20stores/bad.storeplan",
                uri(run.path("invocations").get(0).path("toolExecutionNotifications").get(0)));
        assertEquals("zh", run.path("language").asString());
    }

    @Test
    void aRuleThatFormatsSetDifferentlyListsBothSettings() throws Exception {
        Workshop.emptyPlan(folder, "a.storeplan");
        String home = SampleSurveys.list().stream().filter(name -> name.startsWith("home")).findFirst().orElseThrow();
        try (InputStream survey = SampleSurveys.open(home)) {
            Files.write(folder.resolve("home.json"), survey.readAllBytes());
        }
        assertEquals(0, CommandRun.in(folder, "new", "home.json", "-o", "b.storeplan").exitCode());
        for (String standard : List.of("THREE_C", "HOME")) {
            assertEquals(0, CommandRun.in(folder, "rules", standard, "A01", "--limit",
                    standard.equals("HOME") ? "1400" : "1300", "--by", "x", "--reason", "y", "--date", "2026-11-22",
                    "-o", "hq/" + standard + ".standard").exitCode());
        }

        JsonNode rules = sarif("a.storeplan", "b.storeplan", "--standards", "hq").path("runs").get(0).path("tool")
                .path("driver").path("rules");

        JsonNode settings = rules.valueStream().filter(rule -> rule.path("id").asString().equals("A01")).findFirst()
                .orElseThrow().path("properties").path("standards");
        assertEquals(List.of("THREE_C 1300", "HOME 1400"), settings.valueStream().map(
                each -> each.path("standard").asString() + " " + each.path("limit").asInt()).toList());
    }

    private JsonNode sarif(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--format", "sarif", "--lang", "en"));
        all.addAll(List.of(arguments));
        return new JsonMapper().readTree(CommandRun.in(folder, all.toArray(String[]::new)).out());
    }

    private static String uri(JsonNode located) {
        return located.path("locations").get(0).path("physicalLocation").path("artifactLocation").path("uri")
                .asString();
    }

    private static List<JsonNode> ofKind(JsonNode run, String kind) {
        return run.path("results").valueStream().filter(result -> result.path("kind").asString().equals(kind)).toList();
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }
}
