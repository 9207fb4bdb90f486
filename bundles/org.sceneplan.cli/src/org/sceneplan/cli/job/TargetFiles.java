package org.sceneplan.cli.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;

/** Looks at what a call is going to write before it reads anything: a slip of the pen must not cost a file. */
public final class TargetFiles {

    private static final Texts TEXTS = new Texts(TargetFiles.class);
    private static final String SURVEY = "\"sceneplan/survey/";
    /** The schema stands at the start of a survey. */
    private static final int SURVEY_START = 4_096;

    private TargetFiles() {
    }

    /**
     * Refuses a call that writes a file which it also reads, or the same file twice.
     *
     * @param read files the call reads
     * @param targets options that name a file to write; those that are not given do not count
     * @throws BadInputException if two of them name the same file
     */
    public static void requireApart(Call call, List<Path> read, Option... targets) throws BadInputException {
        List<Path> taken = new ArrayList<>(read.stream().map(TargetFiles::real).toList());
        for (Option option : targets) {
            if (call.arguments().has(option)) {
                Path target = call.optionPath(option);
                if (taken.contains(real(target))) {
                    throw new BadInputException(TEXTS.get(call.locale(), "TargetFiles_same", option.name(), target));
                }
                taken.add(real(target));
            }
        }
    }

    /**
     * Refuses to replace an existing file that is no survey.
     *
     * @throws BadInputException if the target exists and is something else
     */
    public static void requireSurvey(Call call, Path target) throws BadInputException {
        if (Files.isRegularFile(target) && !startOf(target).contains(SURVEY)) {
            throw new BadInputException(TEXTS.get(call.locale(), "TargetFiles_noSurvey", target));
        }
    }

    private static String startOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SURVEY_START), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            // what can't be read is not known to be a survey
            return "";
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            // a file that is not there yet is what its name says
            return path.toAbsolutePath().normalize();
        }
    }
}
