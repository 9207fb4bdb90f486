package org.sceneplan.cli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.call.BadInputException;

final class PackageFolderTest {

    @TempDir
    private Path scratch;
    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectories(scratch.resolve("root"));
    }

    @Test
    void missingFoldersAreMade() throws Exception {
        Path folder = root.resolve("a/b");
        List<String> remarks = replace(folder, "one");

        assertEquals(List.of(), remarks);
        assertEquals("one", Files.readString(folder.resolve("list.csv")));
        assertEquals(List.of("list.csv", "manifest.json"), names(folder));
    }

    @Test
    void filesOfAnEarlierPackageAreReplacedInSilence() throws Exception {
        replace(root, "one");

        assertEquals(List.of(), replace(root, "two"));
        assertEquals("two", Files.readString(root.resolve("list.csv")));
        assertEquals(List.of("list.csv", "manifest.json"), names(root));
    }

    @Test
    void aFileChangedSinceIsKept() throws Exception {
        replace(root, "one");
        Files.writeString(root.resolve("list.csv"), "my notes");
        List<String> remarks = replace(root, "two");

        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).endsWith("it is kept as list.csv.old"), remarks.get(0));
        assertEquals("my notes", Files.readString(root.resolve("list.csv.old")));
        assertEquals("two", Files.readString(root.resolve("list.csv")));
        Files.writeString(root.resolve("list.csv"), "more notes");
        replace(root, "three");
        assertEquals("more notes", Files.readString(root.resolve("list.csv.old-2")));
    }

    @Test
    void aForeignFileIsKeptAndOthersAreLeftAlone() throws Exception {
        Files.writeString(root.resolve("list.csv"), "somebody else's");
        Files.writeString(root.resolve("photo.jpg"), "photo");
        replace(root, "one");

        assertEquals("somebody else's", Files.readString(root.resolve("list.csv.old")));
        assertEquals("photo", Files.readString(root.resolve("photo.jpg")));
    }

    @Test
    void whenWritingFailsNothingHasChanged() throws Exception {
        replace(root, "one");
        assertThrows(BadInputException.class, () -> new PackageFolder(root, Locale.ENGLISH).replace(aside -> {
            Files.writeString(aside.resolve("list.csv"), "half");
            throw new IOException("disk full");
        }));

        assertEquals("one", Files.readString(root.resolve("list.csv")));
        assertEquals(List.of("list.csv", "manifest.json"), names(root));
        Path fresh = root.resolve("x/y");
        BadInputException e = assertThrows(BadInputException.class,
                () -> new PackageFolder(fresh, Locale.ENGLISH).replace(aside -> {
                    throw new IOException("disk full");
                }));
        assertTrue(e.getMessage().endsWith("can not be written: disk full"), e.getMessage());
        assertFalse(Files.exists(root.resolve("x")), "folders made on the way are gone");
    }

    @Test
    void aFolderInTheWayStopsEverything() throws Exception {
        Files.createDirectories(root.resolve("manifest.json"));
        BadInputException e = assertThrows(BadInputException.class, () -> replace(root, "one"));

        assertTrue(e.getMessage().endsWith("manifest.json is a folder, a file is expected"), e.getMessage());
        assertFalse(Files.exists(root.resolve("list.csv")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "x");
        BadInputException e = assertThrows(BadInputException.class, () -> replace(file, "one"));

        assertTrue(e.getMessage().endsWith("file is a file, a folder is expected"), e.getMessage());
        assertThrows(BadInputException.class, () -> replace(file.resolve("below"), "one"));
    }

    @Test
    void aBrokenManifestCountsAsNone() throws Exception {
        replace(root, "one");
        Files.writeString(root.resolve("manifest.json"), "{\"files\": [{]");
        replace(root, "two");

        assertEquals("one", Files.readString(root.resolve("list.csv.old")));
    }

    @Test
    void whatTheNewPackageHasNotAnyMoreGoes() throws Exception {
        Files.writeString(root.resolve("second.svg"), "level 2");
        Path outside = Files.writeString(scratch.resolve("outside.svg"), "level 2");
        String hash = PackageManifest.hash(outside);
        Files.writeString(root.resolve("manifest.json"), """
                {"files": [{"name": "second.svg", "sha256": "%s"}, {"name": "../outside.svg", "sha256": "%s"},
                {"name": "\\u0000", "sha256": ""}]}""".formatted(hash, hash));
        replace(root, "one");

        assertEquals(List.of("list.csv", "manifest.json"), names(root));
        assertTrue(Files.exists(outside), "a manifest reaches nothing outside its folder");
    }

    private static List<String> replace(Path folder, String text) throws BadInputException {
        return new PackageFolder(folder, Locale.ENGLISH).replace(aside -> {
            Path list = Files.writeString(aside.resolve("list.csv"), text);
            Files.writeString(aside.resolve("manifest.json"), """
                    {"files": [{"name": "list.csv", "sha256": "%s"}]}"""
                    .formatted(PackageManifest.hash(list)));
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
