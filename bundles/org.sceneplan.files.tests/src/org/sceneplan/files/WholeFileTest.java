package org.sceneplan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileIsMadeAndReplaced() throws IOException {
        Path file = folder.resolve("x");

        WholeFile.write(file, bytes("old"));
        WholeFile.write(file, out -> out.write(bytes("new")));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("x"), names());
    }

    @Test
    void contentThatFailsHalfWayLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("x");
        WholeFile.write(file, bytes("old"));

        assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write(bytes("ne"));
            throw new IOException("no more");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x"), names());
    }

    @Test
    void failedMoveLeavesNoScratchFile() throws IOException {
        Files.createDirectories(folder.resolve("x").resolve("full"));

        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("x"), new byte[] {1}));

        assertEquals(List.of("x"), names());
    }

    @Test
    void linkIsFollowedAndRightsAreKept() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path real = Files.createDirectory(folder.resolve("real")).resolve("file");
        WholeFile.write(real, bytes("old"));
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("x"), real);

        WholeFile.write(link, bytes("new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    void newFoldersGoUnlessKept() throws IOException {
        Path deep = folder.resolve("a").resolve("b");
        NewFolders.make(deep).close();
        assertEquals(List.of(), names());

        try (NewFolders made = NewFolders.make(deep)) {
            made.keep();
        }
        assertTrue(Files.isDirectory(deep));

        Path file = Files.writeString(deep.resolve("file"), "x");
        FileAlreadyExistsException taken = assertThrows(FileAlreadyExistsException.class,
                () -> NewFolders.make(file.resolve("c")));
        assertEquals(file.toString(), taken.getFile());
    }

    @Test
    void scratchFolderGoesWithAllInIt() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.in(folder)) {
            Files.createDirectories(scratch.path().resolve("deep"));
            Files.writeString(scratch.path().resolve("deep").resolve("file"), "x");
        }

        assertEquals(List.of(), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
