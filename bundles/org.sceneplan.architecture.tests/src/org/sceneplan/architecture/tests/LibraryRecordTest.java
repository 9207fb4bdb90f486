package org.sceneplan.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every library of the target stands with version and licence in a decision record, every bundle says what it is. */
class LibraryRecordTest {

    private static final Path ROOT = BundleManifest.projectRoot();
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void everyLibraryOfTheTargetIsRecordedWithItsVersion() throws IOException {
        String target = Files.readString(ROOT.resolve("releng/org.sceneplan.target/org.sceneplan.target.target"));
        List<String> rows = Files.readString(ROOT.resolve("bundles/org.sceneplan.doc/decisions/0005-libraries.md"))
                .lines().filter(line -> line.startsWith("|")).toList();
        List<MatchResult> libraries = DEPENDENCY.matcher(target).results()
                .filter(found -> !found.group(1).startsWith("org.eclipse") && !found.group(1).startsWith("org.osgi")
                        && !found.group(1).startsWith("org.junit")).toList();
        List<String> missing = libraries.stream()
                .filter(found -> rows.stream().noneMatch(row -> row.contains(found.group(3))))
                .map(found -> found.group(2) + " " + found.group(3)).toList();

        assertFalse(libraries.isEmpty());
        assertEquals(List.of(), missing, "not in decision 0005");
    }

    @Test
    void everyBundleWithCodeOfItsOwnHasAReadme() throws IOException {
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            assertEquals(List.of(), bundles.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF")))
                    .map(bundle -> bundle.getFileName().toString())
                    .filter(name -> !LayerPicture.isTest(name) && !name.endsWith(".zh"))
                    .filter(name -> !Files.exists(ROOT.resolve("bundles").resolve(name).resolve("README.md")))
                    .sorted().toList());
        }
    }
}
