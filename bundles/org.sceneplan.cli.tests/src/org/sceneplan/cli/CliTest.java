package org.sceneplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.cli.verb.Verbs;

final class CliTest {

    @TempDir
    private Path folder;

    static List<String> verbs() {
        return Verbs.names();
    }

    @Test
    void theVerbsOfTheContractAreThere() {
        assertEquals(List.of("demo", "new", "similar", "layout", "edit", "check", "verify-certificate", "rules", "checklist", "checklist-import",
                "tags", "quote", "draw", "export", "verify-package", "show", "import-dxf", "import-sh3d", "import-catalogue",
                "import-psa", "bench", "version", "help"), Verbs.names());
    }

    @Test
    void withoutAVerbItSaysWhatThereIs() {
        CommandRun run = CommandRun.in(folder);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals("sceneplan: say what to do: " + String.join(" ", Verbs.names())
                + "; \"sceneplan help\" explains\n", run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lyout          | sceneplan: unknown verb \"lyout\"; did you mean layout?",
        "--sed          | sceneplan: unknown option --sed",
        "version x      | sceneplan: version: one argument too many: \"x\"",
        "version --lang | sceneplan: --lang needs a value: zh|en",
        "version --lang fr | sceneplan: --lang is \"fr\", allowed is zh or en",
        "help lyout     | sceneplan: unknown verb \"lyout\"; known: layout",
        "bench lod      | sceneplan: unknown benchmark"
    })
    void wrongUsageIsExitTwoOnStandardError(String line, String complaint) {
        CommandRun run = CommandRun.in(folder, line.split(" "));

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(complaint), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void complaintsSpeakChineseWhenAsked() {
        CommandRun run = CommandRun.in(folder, "layout", "x", "--sed", "3", "--lang", "zh");

        assertEquals(2, run.exitCode());
        assertEquals("sceneplan: layout：未知选项 --sed；是否想写 --seed？\n", run.err());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbExplainsItselfInBothLanguages(String verb) {
        CommandRun english = CommandRun.in(folder, verb, "--help");
        CommandRun chinese = CommandRun.in(folder, "--lang", "zh", verb, "-h");

        assertEquals(0, english.exitCode(), english.err());
        assertEquals("", english.err());
        assertTrue(english.out().startsWith("usage: sceneplan " + verb), english.out());
        assertTrue(english.out().contains("Exit codes: 0 ok, 1 findings of severity H"), english.out());
        assertTrue(chinese.out().startsWith("用法：sceneplan " + verb), chinese.out());
        assertEquals(english, CommandRun.in(folder, "help", verb));
        assertFalse(english.out().lines().anyMatch(line -> line.length() > 140), english.out());
    }

    @Test
    void theOverviewNamesEveryVerb() {
        CommandRun run = CommandRun.in(folder, "--help");

        assertEquals(0, run.exitCode());
        verbs().forEach(verb -> assertTrue(run.out().contains("\n  " + verb + " "), verb));
        assertEquals(run, CommandRun.in(folder, "help"));
    }

    @Test
    void versionNamesProgramAndData() {
        CommandRun run = CommandRun.in(folder, "version");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("sceneplan "), run.out());
        assertTrue(run.out().contains("sample-cn"), run.out());
        assertEquals(run, CommandRun.in(folder, "--version"));
    }

    @Test
    void benchListsWhatThereIs() {
        assertEquals(0, CommandRun.in(folder, "bench").exitCode());
    }

    @Test
    void aFaultOfTheProgramGoesToALogFile() throws Exception {
        CommandRun run = CommandRun.in(null, "show", "p.storeplan");

        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), "no stack trace on the screen");
        assertTrue(run.err().startsWith("sceneplan: a fault of the program stopped it (NullPointerException: "),
                run.err());
        Path log = Path.of(run.err().strip().replaceAll(".*log file: ", ""));
        assertTrue(Files.readString(log).contains("\tat org.sceneplan.cli."), "the trace is in the log");
        Files.delete(log);
    }
}
