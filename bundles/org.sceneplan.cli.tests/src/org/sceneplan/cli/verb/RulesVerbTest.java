package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardLibrary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RulesVerbTest {

    private static final String[] RECORD =
            {"--by", "Li Na", "--reason", "narrow township shops", "--date", "2026-11-22"};

    @TempDir
    private Path folder;

    @Test
    void everyRuleInForceIsListed() throws Exception {
        List<String> ids = StandardLibrary.bundled().standard("HOME").ruleLimits().all().stream()
                .map(RuleLimit::ruleId).toList();

        CommandRun text = CommandRun.in(folder, "rules", "HOME");
        JsonNode json = new JsonMapper().readTree(CommandRun.in(folder, "rules", "HOME", "--json").out());

        assertEquals(0, text.exitCode(), text.err());
        assertEquals(ids, text.out().lines().skip(1).map(line -> line.split(" ")[0]).toList());
        assertTrue(text.out().lines().anyMatch(line -> line.matches("A01 +H +1200 mm .* all stores +\\[S15\\] +B")),
                text.out());
        assertEquals(ids, json.valueStream().map(rule -> rule.path("rule").asString()).toList());
        assertFalse(rule(json, "F04").path("checked").asBoolean(), "a number other rules read");
        assertTrue(rule(json, "A01").path("checked").asBoolean());
    }

    @Test
    void oneRuleIsExplained() {
        CommandRun english = CommandRun.in(folder, "rules", "THREE_C", "C03");
        CommandRun chinese = CommandRun.in(folder, "rules", "THREE_C", "C03", "--lang", "zh");

        assertTrue(english.out().contains("2200 mm"), english.out());
        assertTrue(english.out().contains("needs a written reason"), english.out());
        assertTrue(english.out().contains("JGJ 48-2014 table 4.2.2"), english.out());
        assertTrue(chinese.out().contains("柜台或货架与墙之间主通道净宽"), chinese.out());
        assertTrue(chinese.out().contains("适用范围"), chinese.out());
        assertTrue(chinese.out().contains("JGJ 48-2014 表 4.2.2"), chinese.out());
    }

    @Test
    void aChangedCopyIsWrittenAndChangedOnceMoreInPlace() throws Exception {
        CommandRun copy = change("THREE_C", "C03", "--limit", "1800", "-o", "hq/three-c.standard");
        CommandRun again = change("hq/three-c.standard", "C03", "--tiers", "township,county", "--severity", "I",
                "--in-place");
        CommandRun list = CommandRun.in(folder, "rules", "hq/three-c.standard", "C03", "--json");
        JsonNode rule = new JsonMapper().readTree(list.out());

        assertEquals(0, copy.exitCode(), copy.err());
        assertTrue(copy.out().contains("rule C03 changed: limit 2200 → 1800"), copy.out());
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.err().contains("to other stores of this standard it does not apply at all"), again.err());
        assertEquals(1800, rule.path("limit").asDouble());
        assertEquals("I", rule.path("severity").asString());
        assertEquals("[K]", rule.path("source").asString());
        assertEquals(List.of("county", "township"),
                rule.path("scope").path("tiers").valueStream().map(JsonNode::asString).toList());
        assertEquals(List.of("limit", "severity", "tiers"), rule.path("changes").valueStream()
                .map(each -> each.path("attribute").asString()).toList());
        assertEquals("Li Na", rule.path("changes").get(0).path("by").asString());
        assertEquals(2200, StandardLibrary.bundled().standard("THREE_C").ruleLimits().get("C03").limit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "THREE_C --limit 5 --in-place|which rule shall be changed",
        "THREE_C C03 --limit 5|needs either -o FILE",
        "THREE_C C03 --limit 5 --in-place|never overwritten",
        "THREE_C C03 --limit 5 --in-place -o x.standard|needs either -o FILE",
        "THREE_C C03 --limit -5 -o x.standard|limit must be a number of at least 0",
        "THREE_C C03 --severity hard -o x.standard|severity must be H, W or I",
        "THREE_C C03 --zones KITCHEN -o x.standard|not a zone of this standard",
        "THREE_C C03 -o x.standard|nothing to change was given",
        "THREE_C C99 --limit 5 -o x.standard|rule C99 is not in this standard",
        "THREE_C C03 --limit 5 -o x.xml|must end in .standard",
        "THREE_C C03 --limit 5 -o taken.standard|is there already",
        "FOUR_D|neither a file nor a format standard of the product",
        "broken.standard|broken.standard"})
    void whatMakesNoSenseIsRefusedAndNothingIsWritten(String line, String message) throws Exception {
        Files.writeString(folder.resolve("taken.standard"), "mine");
        Files.writeString(folder.resolve("broken.standard"), "no standard");
        List<String> arguments = new ArrayList<>(List.of("rules"));
        arguments.addAll(Arrays.asList(line.split(" ")));
        if (line.contains("-o") || line.contains("--")) {
            arguments.addAll(List.of(RECORD));
        }

        CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(message), run.err());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertEquals("mine", Files.readString(folder.resolve("taken.standard")));
    }

    @ParameterizedTest
    @CsvSource({"--by", "--reason", "--date"})
    void aChangeWithoutItsRecordIsRefused(String left) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("rules", "THREE_C", "C03", "--limit", "5", "-o", "x.standard"));
        for (int i = 0; i < RECORD.length; i += 2) {
            if (!RECORD[i].equals(left)) {
                arguments.addAll(List.of(RECORD[i], RECORD[i + 1]));
            }
        }

        CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(left + " "), run.err());
        assertFalse(Files.exists(folder.resolve("x.standard")));
    }

    /** Headquarters relaxes a limit for its township stores; the check of a store there follows. */
    @Test
    void theCheckUsesTheChangedSetting() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
        change("THREE_C", "C03", "--limit", "9000", "-o", "strict/three-c.standard");
        change("THREE_C", "C03", "--limit", "1800", "--tiers", "township", "-o", "relaxed/three-c.standard");
        change("strict/three-c.standard", "C03", "--tiers", "county", "-o", "county/three-c.standard");

        JsonNode strict = findings("strict", "C03");
        assertFalse(strict.isEmpty());
        assertEquals(9000, strict.get(0).path("limit").asDouble());
        assertEquals("[K] JGJ 48-2014 table 4.2.2", strict.get(0).path("source").asString());
        assertTrue(findings("relaxed", "C03").isEmpty());
        assertTrue(findings("county", "C03").isEmpty());
        String all = CommandRun.in(folder, "check", "p.storeplan", "--all", "--standards", "county").out();
        assertTrue(all.matches("(?s).*\\n  -  C03 [^\\n]*not applicable.*"), all);
    }

    @Test
    void aRuleForOneZoneLeavesTheOthersAlone() throws Exception {
        Path plan = Workshop.designedPlan(folder, "p.storeplan");
        List<String> lines = new ArrayList<>(Files.readAllLines(plan));
        int fixture = 0;
        while (!lines.get(fixture).contains("<fixtures ")) {
            fixture++;
        }
        lines.set(fixture, lines.get(fixture).replaceFirst("xMm=\"-?\\d+\"", "xMm=\"-90000\""));
        Files.write(plan, lines);
        String zoneId = lines.get(fixture).replaceFirst(".* zone=\"([^\"]*)\".*", "$1");
        String code = lines.stream().filter(line -> line.contains("<zones id=\"" + zoneId + "\"")).findFirst()
                .orElseThrow().replaceFirst(".* code=\"([^\"]*)\".*", "$1");
        String other = code.equals("SERVICE") ? "PHONES" : "SERVICE";
        change("THREE_C", "SHELL-01", "--zones", code, "-o", "here/three-c.standard");
        change("THREE_C", "SHELL-01", "--zones", other, "-o", "there/three-c.standard");

        assertEquals(1, findings("here", "SHELL-01").size());
        assertEquals(0, findings("there", "SHELL-01").size());
    }

    private CommandRun change(String standard, String rule, String... options) {
        List<String> arguments = new ArrayList<>(List.of("rules", standard, rule));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(RECORD));
        CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    private JsonNode findings(String standards, String rule) {
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan", "--json", "--standards", standards);
        JsonMapper mapper = new JsonMapper();
        return mapper.valueToTree(mapper.readTree(run.out()).valueStream()
                .filter(finding -> finding.path("rule").asString().equals(rule)).toList());
    }

    private static JsonNode rule(JsonNode rules, String id) {
        return rules.valueStream().filter(rule -> rule.path("rule").asString().equals(id)).findFirst().orElseThrow();
    }
}
