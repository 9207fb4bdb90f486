package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.files.WholeFile;

/** A single file that the user named as a target. */
public final class OutputFile {

    private static final Texts TEXTS = new Texts(OutputFile.class);

    /** Files people make, which nothing that is written through here can take the place of. */
    private static final Pattern NEVER_REPLACED =
            Pattern.compile("(?i)\\.(storeplan|catalogue|standard|dxf|dwg|sh3d|psa)$");

    private OutputFile() {
    }

    /** Writes a file. */
    public interface Content {
        /** Writes the file under the given name, which is not yet the target. */
        void writeTo(Path file) throws IOException;
    }

    /** What has to be done before a written file takes its place. */
    public interface Before {
        /** Does it, or says why the file must not take its place. */
        void run() throws BadInputException;
    }

    /**
     * Writes a file over whatever the target was; on failure the target stays as it is.
     *
     * @throws BadInputException if the target is a folder, bears the name of a plan, catalogue or drawing that exists,
     *     or can't be written
     */
    public static void write(Path target, Content content, Locale locale) throws BadInputException {
        write(target, content, () -> { }, locale);
    }

    /**
     * Writes a file of two that belong together: it takes its place after the other was written, else neither does.
     *
     * @throws BadInputException as {@link #write(Path, Content, Locale)}, or when the other file can't be written
     */
    public static void write(Path target, Content content, Before before, Locale locale) throws BadInputException {
        if (Files.isDirectory(target)) {
            throw new BadInputException(TEXTS.get(locale, "OutputFile_folder", target));
        }
        if (Files.exists(target) && NEVER_REPLACED.matcher(target.toString()).find()) {
            throw new BadInputException(TEXTS.get(locale, "OutputFile_other", target));
        }
        Path folder = target.toAbsolutePath().getParent();
        String name = target.getFileName().toString();
        NewFiles.write(folder, scratch -> content.writeTo(scratch.resolve(name)),
                scratch -> {
                    before.run();
                    WholeFile.move(scratch.resolve(name), target.toAbsolutePath());
                }, locale);
    }
}
