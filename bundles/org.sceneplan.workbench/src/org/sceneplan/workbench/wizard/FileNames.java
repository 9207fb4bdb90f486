package org.sceneplan.workbench.wizard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names of files and projects that every system takes, so that a plan can go from one to another. */
final class FileNames {
    /** What some system does not take in a name. */
    static final String NOT_TAKEN = "\\/:*?\"<>|";
    /** What the usual file systems hold, less what is added to a name while a file is written or set aside. */
    private static final int MOST_BYTES = 220;

    private FileNames() {
    }

    /** Key of the sentence that says what is wrong with a name for a new file or folder; empty when nothing is. */
    static Optional<String> problem(String name) {
        if (name.chars().anyMatch(each -> each < ' ' || NOT_TAKEN.indexOf(each) >= 0)) {
            return Optional.of("target.characters");
        }
        if (name.endsWith(".")) {
            return Optional.of("target.dot");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? Optional.of("target.long")
                : Optional.empty();
    }
}
