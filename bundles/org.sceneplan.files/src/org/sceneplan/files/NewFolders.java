package org.sceneplan.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders made on the way to a target; they go again when nothing came of it. The process ends after they are closed. */
public final class NewFolders implements AutoCloseable {

    private final Path folder;
    private final Path existing;
    private boolean kept;

    private NewFolders(Path folder, Path existing) {
        this.folder = folder;
        this.existing = existing;
    }

    /**
     * Makes a folder with all that lead to it.
     *
     * @param folder absolute; null, the place of a root, needs nothing
     * @throws FileAlreadyExistsException if a file is in the way, which it names
     * @throws IOException if the file system refuses
     */
    public static NewFolders make(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw new FileAlreadyExistsException(existing.toString());
        }
        WritingGate.enter();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new NewFolders(folder, existing);
        } catch (IOException | RuntimeException e) {
            WritingGate.leave();
            throw e;
        }
    }

    /** The target is there: the folders stay. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        try {
            for (Path made = folder; !kept && made != null && !made.equals(existing); made = made.getParent()) {
                Files.deleteIfExists(made);
            }
        } catch (IOException leftBehind) {
            // an empty folder does no harm; the reason for the failure is what counts
        } finally {
            WritingGate.leave();
        }
    }
}
