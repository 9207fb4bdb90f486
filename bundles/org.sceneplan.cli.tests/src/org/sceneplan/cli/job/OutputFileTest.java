package org.sceneplan.cli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.call.BadInputException;

final class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesOverAnExistingFileAndMakesFolders() throws Exception {
        Path file = folder.resolve("new/list.csv");
        OutputFile.write(file, scratch -> Files.writeString(scratch, "one"), Locale.ENGLISH);
        OutputFile.write(file, scratch -> Files.writeString(scratch, "two"), Locale.ENGLISH);

        assertEquals("two", Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void onFailureTheFileStaysAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "one");
        assertThrows(BadInputException.class, () -> OutputFile.write(file, scratch -> {
            Files.writeString(scratch, "half");
            throw new IOException("disk full");
        }, Locale.ENGLISH));

        assertEquals("one", Files.readString(file));
    }

    @Test
    void plansAndDrawingsAreNeverReplacedByAReport() throws Exception {
        Path plan = Files.writeString(folder.resolve("my.StorePlan"), "a plan");
        BadInputException e = assertThrows(BadInputException.class,
                () -> OutputFile.write(plan, scratch -> Files.writeString(scratch, "report"), Locale.ENGLISH));

        assertTrue(e.getMessage().endsWith("it was not overwritten"), e.getMessage());
        assertEquals("a plan", Files.readString(plan));
    }

    @Test
    void aFolderIsNoTarget() {
        BadInputException e = assertThrows(BadInputException.class,
                () -> OutputFile.write(folder, scratch -> { }, Locale.CHINESE));

        assertTrue(e.getMessage().endsWith("是文件夹，应为文件"), e.getMessage());
    }
}
