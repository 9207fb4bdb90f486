package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.samples.SampleSurveys;

/** What outsiders may feed in: clear words, exit code 2, nothing overwritten. */
final class HostileInputTest {

    @TempDir
    private Path folder;
    private String survey;

    @BeforeEach
    void readSample() throws Exception {
        try (InputStream stream = SampleSurveys.open("three-c-township.survey.json")) {
            survey = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", "");
        }
    }

    @Test
    void truncatedSurvey() throws Exception {
        refusedSurvey(survey.substring(0, survey.length() / 2), "line");
    }

    @Test
    void wrongTypes() throws Exception {
        refusedSurvey(survey.replace("\"clearHeightMm\":3300", "\"clearHeightMm\":\"high\""),
                "/levels/0/clearHeightMm");
    }

    @Test
    void surveyThatIsNoObject() throws Exception {
        refusedSurvey("[1,2,3]", "");
        refusedSurvey("", "");
        refusedSurvey("null", "");
    }

    @Test
    void outlineThatCrossesItself() throws Exception {
        refusedSurvey(survey.replace("[9000,0],[9000,15200]", "[9000,15200],[9000,0]"), "/levels/0/outline");
    }

    @Test
    void openingOffTheWall() throws Exception {
        refusedSurvey(survey.replaceFirst("\"offsetMm\":3300", "\"offsetMm\":8900"), "/levels/0/openings/0");
    }

    @Test
    void openingOnAWallThatIsNotThere() throws Exception {
        refusedSurvey(survey.replaceFirst("\"edge\":0", "\"edge\":77"), "/levels/0/openings/0");
    }

    @Test
    void tenThousandColumns() throws Exception {
        String columns = IntStream.range(0, 10_000).mapToObj(
                "{\"id\":\"K%d\",\"x\":4500,\"y\":7600,\"widthMm\":50,\"depthMm\":50}"::formatted)
                .collect(Collectors.joining(","));
        refusedSurvey(survey.replaceFirst("\"columns\":\\[", "\"columns\":[" + columns + ","), "/levels/0/columns");
    }

    @Test
    void deeplyNestedJson() throws Exception {
        refusedSurvey("[".repeat(100_000), "");
    }

    @Test
    void surveyThatIsAFolderOrMissing() throws Exception {
        refused("SURVEY", "new", "none.json", "-o", "p.storeplan");
        refused("SURVEY", "new", ".", "-o", "p.storeplan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "check", "show", "checklist", "export"})
    void planWithADocumentType(String verb) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "top-secret");
        Files.writeString(folder.resolve("bad.storeplan"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <plan:StorePlan xmlns:plan="http://www.sceneplan.org/plan/1" id="&e;"/>
                """.formatted(folder.resolve("secret.txt").toUri()));
        CommandRun run = refused("bad.storeplan", withTarget(verb, "bad.storeplan"));

        assertFalse(run.err().contains("top-secret"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "check", "show", "checklist", "export"})
    void planWithAnEntityBomb(String verb) throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        Files.writeString(folder.resolve("bad.storeplan"),
                bomb + "]><plan:StorePlan xmlns:plan=\"http://www.sceneplan.org/plan/1\" id=\"&a39;\"/>");
        refused("bad.storeplan", withTarget(verb, "bad.storeplan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "check", "show", "checklist", "export"})
    void planThatIsAnythingElse(String verb) throws Exception {
        Files.writeString(folder.resolve("bad.storeplan"), "hello");
        refused("bad.storeplan", withTarget(verb, "bad.storeplan"));
        Files.writeString(folder.resolve("bad.storeplan"), "");
        refused("bad.storeplan", withTarget(verb, "bad.storeplan"));
        refused("none.storeplan", withTarget(verb, "none.storeplan"));
        Files.createDirectories(folder.resolve("folder.storeplan"));
        refused("folder.storeplan", withTarget(verb, "folder.storeplan"));
    }

    @Test
    void aPathThatCanNotBe() {
        CommandRun run = CommandRun.in(folder, "show", "a\0b");

        assertEquals(2, run.exitCode(), run.err());
        assertEquals("sceneplan: \"a?b\" can not be a path\n", run.err());
    }

    @Test
    void hostileCatalogue() throws Exception {
        assertEquals(0, CommandRun.in(folder, "new", sample(), "-o", "p.storeplan").exitCode());
        Files.writeString(folder.resolve("bad.catalogue"), "<!DOCTYPE x []><x/>");
        refused("bad.catalogue", "check", "p.storeplan", "--catalogue", "bad.catalogue");
        refused("none.csv", "import-catalogue", "none.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table></table></html>", "PK\3\4 cut", "\u00D0\u00CF\u0011\u00E0 old", "", "a;b\n1;2\n"})
    void whatIsNoListChangesNoPlanAndWritesNothing(String content) throws Exception {
        Path plan = folder.resolve("p.storeplan");
        assertEquals(0, CommandRun.in(folder, "new", sample(), "-o", "p.storeplan").exitCode());
        byte[] before = Files.readAllBytes(plan);
        Files.write(folder.resolve("list.xlsx"), content.getBytes(StandardCharsets.ISO_8859_1));

        refused("list.xlsx", "checklist-import", "p.storeplan", "list.xlsx", "--report", "report.csv");
        refused("list.xlsx", "import-catalogue", "list.xlsx", "-o", "out.catalogue", "--stores", "stores.csv");
        refused("list.xlsx", "new", sample(), "-o", "q.storeplan", "--stores", "list.xlsx");
        refused("list.xlsx", "quote", "p.storeplan", "-o", "quote.xlsx", "--terms", "list.xlsx");
        refused("list.xlsx", "import-dxf", "list.xlsx", "-o", "s.json");
        refused("list.xlsx", "import-sh3d", "list.xlsx", "-o", "s.json");
        refused("list.xlsx", "import-psa", "list.xlsx", "-o", "out.catalogue");
        refused("list.xlsx", "verify-package", "list.xlsx");
        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    private void refusedSurvey(String text, String place) throws Exception {
        Path target = folder.resolve("p.storeplan");
        assertEquals(0, CommandRun.in(folder, "new", sample(), "-o", target.toString()).exitCode());
        byte[] before = Files.readAllBytes(target);
        Files.writeString(folder.resolve("bad.json"), text);
        CommandRun run = refused("bad.json", "new", "bad.json", "-o", "p.storeplan");

        assertTrue(run.err().contains(place), run.err());
        assertArrayEquals(before, Files.readAllBytes(target), "the existing plan is as it was");
        refused("bad.json", "new", "bad.json", "-o", "other.storeplan");
        assertFalse(Files.exists(folder.resolve("other.storeplan")));
    }

    private CommandRun refused(String named, String... arguments) throws Exception {
        List<String> before = names();
        CommandRun run = CommandRun.in(folder, arguments);

        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("sceneplan: "), run.err());
        assertTrue(run.err().contains(named) || named.equals("SURVEY"), run.err());
        assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        assertEquals(before, names(), "no file was made or left behind");
        return run;
    }

    private String[] withTarget(String verb, String plan) {
        return switch (verb) {
            case "checklist" -> new String[] {verb, plan, "-o", "out/list.xlsx"};
            case "export" -> new String[] {verb, plan, "-o", "out"};
            default -> new String[] {verb, plan};
        };
    }

    private String sample() throws Exception {
        return Files.writeString(folder.resolve("good.json"), survey).toString();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
