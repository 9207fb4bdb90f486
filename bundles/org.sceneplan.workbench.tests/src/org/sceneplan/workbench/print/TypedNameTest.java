package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedNameTest {
    private final List<Path> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFileThatGetsItsEndingIsReplacedOnlyWhenThatIsWanted() throws IOException {
        Path there = Files.createFile(folder.resolve("plan.pdf"));

        assertEquals(Optional.empty(), file("plan", false));
        assertEquals(Optional.of(there), file("plan", true));
        assertEquals(List.of(there, there), asked);
        assertEquals(Optional.of(folder.resolve("new.pdf")), file("new", false));
        assertEquals(2, asked.size(), "nothing is replaced");
    }

    @Test
    void anEndingThatWasTypedStaysInEitherCaseAndIsNotAskedAboutAgain() throws IOException {
        Path there = Files.createFile(folder.resolve("plan.PDF"));

        assertEquals(Optional.of(there), file("plan.PDF", false));
        assertEquals(Optional.of(folder.resolve("A.v2.pdf")), file("A.v2", false));
        assertEquals(List.of(), asked);
    }

    private Optional<Path> file(String name, boolean mayReplace) {
        return TypedName.file(folder.resolve(name).toString(), "pdf", file -> {
            asked.add(file);
            return mayReplace;
        });
    }
}
