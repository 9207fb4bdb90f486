package org.sceneplan.workbench.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The name of a file as it was typed into a file dialog, which asked about a file of just that name, if at all. */
final class TypedName {

    private TypedName() {
    }

    /**
     * The file that is meant: one without the ending gets it.
     *
     * @param ending lower case, without a dot
     * @param mayReplace asks about a file that exists and that the dialog could not know of
     * @return empty where it is not to be replaced
     */
    static Optional<Path> file(String name, String ending, Predicate<Path> mayReplace) {
        if (name.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            return Optional.of(Path.of(name));
        }
        Path file = Path.of(name + "." + ending);
        return Files.exists(file) && !mayReplace.test(file) ? Optional.empty() : Optional.of(file);
    }
}
