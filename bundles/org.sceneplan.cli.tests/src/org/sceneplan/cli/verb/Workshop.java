package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

import org.sceneplan.cli.CommandRun;
import org.sceneplan.samples.SampleSurveys;

/** What the tests of the verbs work on: the smallest sample store, laid out once per test run. */
public final class Workshop {

    static final String SURVEY = "three-c-township.survey.json";

    private static byte[] designed;

    private Workshop() {
    }

    /** Puts the survey into a folder. */
    public static Path survey(Path folder) throws IOException {
        Path file = folder.resolve("survey.json");
        try (InputStream stream = SampleSurveys.open(SURVEY)) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }

    /** Makes a plan with an empty shell in a folder. */
    public static Path emptyPlan(Path folder, String name) throws IOException {
        survey(folder);
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", name);
        assertEquals(0, run.exitCode(), run.err());
        return folder.resolve(name);
    }

    /** Puts a designed plan into a folder. */
    public static synchronized Path designedPlan(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (designed == null) {
            emptyPlan(folder, name);
            CommandRun run = CommandRun.in(folder, "layout", name);
            assertEquals(0, run.exitCode(), run.err());
            designed = Files.readAllBytes(file);
        }
        return Files.write(file, designed);
    }

    /** Runs something under another default language, number format and time zone. */
    public static <T> T elsewhere(Callable<T> work) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return work.call();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
