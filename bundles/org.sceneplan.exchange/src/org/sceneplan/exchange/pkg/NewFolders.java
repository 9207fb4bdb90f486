package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders made on the way to a target; they go again when nothing came of it. */
final class NewFolders implements AutoCloseable {

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
     * @param folder absolute
     * @throws TargetTakenException if a file is in the way
     */
    static NewFolders make(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw new TargetTakenException(existing, false);
        }
        NewFolders made = new NewFolders(folder, existing);
        Files.createDirectories(folder);
        return made;
    }

    /** The target is there: the folders stay. */
    void keep() {
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
        }
    }
}
