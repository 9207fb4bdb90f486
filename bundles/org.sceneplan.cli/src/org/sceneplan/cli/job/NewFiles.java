package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;

/**
 * Writes files so that they are complete or untouched: everything goes to a scratch folder beside the target first and is
 * moved into place when it is whole.
 */
final class NewFiles {

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
     * @param beside existing or new folder in which the scratch folder is made; missing folders are made and, when writing
     *     fails, removed again
     */
    static void write(Path beside, Content content, Takeover takeover, Locale locale) throws BadInputException {
        if (Files.exists(beside) && !Files.isDirectory(beside)) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_noFolder", beside));
        }
        Path existing = firstExisting(beside.toAbsolutePath());
        Path scratch = null;
        boolean done = false;
        try {
            Files.createDirectories(beside.toAbsolutePath());
            scratch = Files.createTempDirectory(beside.toAbsolutePath(), ".sceneplan-");
            content.writeTo(scratch);
            takeover.moveFrom(scratch);
            done = true;
        } catch (IOException e) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_unwritable", beside, reason(e)), e);
        } finally {
            removeAll(scratch);
            if (!done) {
                removeEmpty(beside.toAbsolutePath(), existing);
            }
        }
    }

    /** Moves a file over another in one step where the file system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static Path firstExisting(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static void removeEmpty(Path folder, Path existing) {
        try {
            for (Path made = folder; made != null && !made.equals(existing); made = made.getParent()) {
                Files.deleteIfExists(made);
            }
        } catch (IOException leftBehind) {
            // an empty folder does no harm; the reason for the failure is what counts
        }
    }

    private static void removeAll(Path scratch) {
        if (scratch == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(scratch)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            // a scratch folder does no harm; the reason for the failure is what counts
        }
    }
}
