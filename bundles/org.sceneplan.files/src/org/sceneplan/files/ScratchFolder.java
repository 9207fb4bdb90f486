package org.sceneplan.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder beside the target in which files are written aside; it goes with all that is left in it. A process that is
 * told to end waits until it is closed.
 */
public final class ScratchFolder implements AutoCloseable {

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes a folder with a name of its own.
     *
     * @param parent existing
     * @throws IOException if the file system refuses
     */
    public static ScratchFolder in(Path parent) throws IOException {
        WritingGate.enter();
        try {
            return new ScratchFolder(Files.createTempDirectory(parent, ".sceneplan-"));
        } catch (IOException | RuntimeException e) {
            WritingGate.leave();
            throw e;
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            // a scratch folder does no harm; the reason for the failure is what counts
        } finally {
            WritingGate.leave();
        }
    }
}
