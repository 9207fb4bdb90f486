package org.sceneplan.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagingTest {

    private static final Path ROOT = BundleManifest.projectRoot();
    private static final Pattern FEATURE_PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");

    /** What lies in a bundle's folder and stays out of its jar. */
    private static final Set<String> NOT_PACKAGED = Set.of("src", "src-gen", "target", "bin", "build.properties",
            "pom.xml", "README.md", "testdata");

    static List<BundleManifest> bundles() {
        return BundleManifest.readAll(ROOT);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void jarCarriesEverythingBesideTheSources(BundleManifest bundle) throws IOException {
        Path folder = ROOT.resolve("bundles").resolve(bundle.folder());
        List<PathMatcher> included = included(folder);
        List<Path> forgotten;
        try (Stream<Path> entries = Files.list(folder)) {
            forgotten = entries.map(Path::getFileName).filter(name -> !name.toString().startsWith("."))
                    .filter(name -> !NOT_PACKAGED.contains(name.toString()))
                    .filter(name -> included.stream().noneMatch(matcher -> matcher.matches(name))).sorted().toList();
        }

        assertEquals(List.of(), forgotten, "not under bin.includes in build.properties of " + bundle);
    }

    @Test
    void everyShippedBundleIsInOneFeature() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (Stream<Path> features = Files.walk(ROOT.resolve("features"), 2)) {
            for (Path feature : features.filter(path -> path.endsWith("feature.xml")).toList()) {
                Matcher plugin = FEATURE_PLUGIN.matcher(Files.readString(feature));
                while (plugin.find()) {
                    assertTrue(listed.add(plugin.group(1)), plugin.group(1) + " is in two features");
                }
            }
        }
        Set<String> shipped = new TreeSet<>();
        bundles().stream().filter(bundle -> !bundle.needsTrain()).map(BundleManifest::name)
                .filter(name -> !LayerPicture.isTest(name)).forEach(shipped::add);

        assertEquals(shipped, listed);
    }

    /** The entries of bin.includes by their first segment, which may hold wildcards. */
    private static List<PathMatcher> included(Path folder) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("build.properties"))) {
            properties.load(in);
        }
        return Stream.of(properties.getProperty("bin.includes", "").split(","))
                .map(entry -> folder.getFileSystem().getPathMatcher("glob:" + entry.strip().replaceAll("/.*", "")))
                .toList();
    }
}
