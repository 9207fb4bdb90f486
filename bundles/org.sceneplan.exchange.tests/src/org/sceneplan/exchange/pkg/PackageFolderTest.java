package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFolderTest {

    @TempDir
    private Path scratch;
    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectories(scratch.resolve("root"));
    }

    @Test
    void missingFoldersAreMade() throws Exception {
        assertEquals(List.of(), write(root.resolve("a/b"), "one"));
        assertEquals("one", Files.readString(root.resolve("a/b/lists/list.csv")));
        assertEquals(List.of("lists/list.csv", "manifest.json"), names(root.resolve("a/b")));
    }

    @Test
    void filesOfAnEarlierPackageAreReplacedInSilence() throws Exception {
        write(root, "one");

        assertEquals(List.of(), write(root, "two"));
        assertEquals("two", Files.readString(root.resolve("lists/list.csv")));
        assertEquals(List.of("lists/list.csv", "manifest.json"), names(root));
    }

    @Test
    void aFileChangedSinceIsKept() throws Exception {
        write(root, "one");
        Files.writeString(root.resolve("lists/list.csv"), "my notes");
        List<KeptFile> kept = write(root, "two");

        assertEquals(List.of(new KeptFile(root.resolve("lists/list.csv"), root.resolve("lists/list.csv.old"))), kept);
        assertEquals("my notes", Files.readString(root.resolve("lists/list.csv.old")));
        assertEquals("two", Files.readString(root.resolve("lists/list.csv")));
        Files.writeString(root.resolve("lists/list.csv"), "more notes");
        write(root, "three");
        assertEquals("more notes", Files.readString(root.resolve("lists/list.csv.old-2")));
    }

    @Test
    void foreignFilesAreKeptOrLeftAlone() throws Exception {
        Files.createDirectories(root.resolve("lists"));
        Files.writeString(root.resolve("lists/list.csv"), "somebody else's");
        Files.writeString(root.resolve("lists/photo.jpg"), "photo");
        write(root, "one");

        assertEquals("somebody else's", Files.readString(root.resolve("lists/list.csv.old")));
        assertEquals("photo", Files.readString(root.resolve("lists/photo.jpg")));
    }

    @Test
    void whatTheNewPackageHasNotAnyMoreGoes() throws Exception {
        PackageFolder.write(TestPackages.of("drawings/1.svg", "1", "drawings/2.svg", "2", "model/a.glb", "a"), root);
        Files.writeString(root.resolve("drawings/2.svg"), "changed");
        PackageFolder.write(TestPackages.of("drawings/0.svg", "0"), root);

        assertEquals(List.of("drawings/0.svg", "drawings/2.svg", "manifest.json"), names(root));
        assertFalse(Files.exists(root.resolve("model")), "no empty folder stays");
    }

    @Test
    void aFolderOrFileInTheWayStopsEverything() throws Exception {
        write(root, "one");
        Files.createDirectories(root.resolve("zones.csv"));
        TargetTakenException file = assertThrows(TargetTakenException.class,
                () -> PackageFolder.write(TestPackages.of("lists/list.csv", "two", "zones.csv", "z"), root));
        Files.writeString(root.resolve("model"), "mine");
        TargetTakenException inside = assertThrows(TargetTakenException.class,
                () -> PackageFolder.write(TestPackages.of("lists/list.csv", "two", "model/a.glb", "z"), root));
        TargetTakenException whole = assertThrows(TargetTakenException.class,
                () -> write(root.resolve("model/deep"), "x"));

        assertTrue(file.isFolder());
        assertEquals(root.resolve("model"), inside.target());
        assertEquals(root.resolve("model"), whole.target());
        assertEquals("one", Files.readString(root.resolve("lists/list.csv")));
        assertEquals(List.of("lists/list.csv", "manifest.json", "model"), names(root));
    }

    @Test
    void whenMovingFailsHalfWayEverythingMovesBack() throws Exception {
        PackageFolder.write(TestPackages.of("a.csv", "one", "b.csv", "one"), root);
        Files.writeString(root.resolve("b.csv"), "mine");
        PlanPackage next = TestPackages.of("a.csv", "two", "b.csv", "two", "x/c.csv", "two");
        PlanPackage broken = new PlanPackage(next.manifest(), Stream.concat(next.files().stream(),
                next.files().stream().limit(1)).toList());

        assertThrows(IOException.class, () -> PackageFolder.write(broken, root), "a file can't move twice");
        assertEquals("one", Files.readString(root.resolve("a.csv")));
        assertEquals("mine", Files.readString(root.resolve("b.csv")));
        assertEquals(List.of("a.csv", "b.csv", "manifest.json"), names(root));
        assertEquals(2, StoredPackage.read(root).manifest().files().size(), "the old manifest is back");
    }

    @Test
    void aBrokenManifestCountsAsNone() throws Exception {
        write(root, "one");
        Files.writeString(root.resolve("manifest.json"), "{\"files\": [{]");
        write(root, "two");

        assertEquals("one", Files.readString(root.resolve("lists/list.csv.old")));
    }

    @Test
    void aManifestReachesNothingOutsideItsFolder() throws Exception {
        Path outside = Files.writeString(scratch.resolve("outside.csv"), "one");
        write(root, "one");
        Path manifest = root.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("lists/list.csv", "../outside.csv"));
        write(root, "two");

        assertEquals("one", Files.readString(outside));
    }

    @Test
    void aZipFileTakesThePlaceOfAPackageAndKeepsWhatIsNone() throws Exception {
        Path zip = root.resolve("x/p.zip");
        PackageZip.write(TestPackages.of("a.csv", "one"), zip);

        assertEquals(List.of(), PackageZip.write(TestPackages.of("a.csv", "two"), zip));
        assertEquals("two", new String(StoredPackage.read(zip).content("a.csv").orElseThrow()));
        Files.writeString(zip, "my notes");
        assertEquals(List.of(new KeptFile(zip, root.resolve("x/p.zip.old"))),
                PackageZip.write(TestPackages.of("a.csv", "three"), zip));
        assertEquals("my notes", Files.readString(root.resolve("x/p.zip.old")));
        assertEquals(List.of("p.zip", "p.zip.old"), names(root.resolve("x")));
        assertThrows(TargetTakenException.class, () -> PackageZip.write(TestPackages.of("a", "b"), root.resolve("x")));
    }

    private static List<KeptFile> write(Path folder, String text) throws IOException {
        return PackageFolder.write(TestPackages.of("lists/list.csv", text), folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }
}
