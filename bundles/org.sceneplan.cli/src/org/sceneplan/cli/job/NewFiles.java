package org.sceneplan.cli.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.files.NewFolders;
import org.sceneplan.files.ScratchFolder;

/**
 * Writes files so that they are complete or untouched: everything goes to a scratch folder beside the target first and
 * is moved into place when it is whole.
 */
public final class NewFiles {

    private static final Texts TEXTS = new Texts(NewFiles.class);

    /** Writes files into a folder. */
    interface Content {
        /** Writes the files. */
        void writeTo(Path folder) throws IOException, BadInputException;
    }

    /** Takes the written files over. */
    interface Takeover {
        /** Moves files from the scratch folder into place. */
        void moveFrom(Path scratch) throws IOException, BadInputException;
    }

    private NewFiles() {
    }

    /**
     * Writes into a scratch folder and takes it over.
     *
     * @param beside existing or new folder in which the scratch folder is made; missing folders are made and, when
     *     writing fails, removed again
     */
    static void write(Path beside, Content content, Takeover takeover, Locale locale) throws BadInputException {
        if (Files.exists(beside) && !Files.isDirectory(beside)) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_noFolder", beside));
        }
        Path folder = beside.toAbsolutePath().normalize();
        try (NewFolders made = NewFolders.make(folder); ScratchFolder scratch = ScratchFolder.in(folder)) {
            content.writeTo(scratch.path());
            takeover.moveFrom(scratch.path());
            made.keep();
        } catch (IOException e) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_unwritable", beside, reason(e, locale)), e);
        }
    }

    /** What stood in the way, in words; the names of Java's exceptions mean nothing to a user. */
    public static String reason(IOException e, Locale locale) {
        return switch (e) {
            case AccessDeniedException denied -> TEXTS.get(locale, "NewFiles_denied", denied.getFile());
            case FileAlreadyExistsException taken -> TEXTS.get(locale, "NewFiles_taken", taken.getFile());
            case InterruptedIOException ending -> TEXTS.get(locale, "NewFiles_ending");
            case NoSuchFileException missing -> TEXTS.get(locale, "NewFiles_missing", missing.getFile());
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
