package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sceneplan.files.WholeFile;

/**
 * A file that stood in the place of a new one and did not come from a package.
 *
 * @param original where it was
 * @param kept     where it is now, in the same folder
 */
public record KeptFile(Path original, Path kept) {

    /** Moves a file to a free name beside it and returns that. */
    static Path setAside(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path free = file.resolveSibling(name + ".old");
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(name + ".old-" + number);
        }
        WholeFile.move(file, free);
        return free;
    }
}
