package org.sceneplan.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What one bundle of the project says in its manifest.
 *
 * @param folder   the bundle's folder below {@code bundles}
 * @param name     symbolic name
 * @param host     symbolic name of the fragment host, empty when the bundle is no fragment
 * @param requires symbolic names under Require-Bundle
 * @param imports  package names under Import-Package and DynamicImport-Package
 * @param exports  clauses under Export-Package with their directives
 */
record BundleManifest(String folder, String name, String host, List<String> requires, List<String> imports,
        List<String> exports) {
    private static final String TRAIN = "train";

    /** Reads the manifests of all bundles, those of the release train last, sorted by folder. */
    static List<BundleManifest> readAll(Path root) {
        Path bundles = root.resolve("bundles");
        return Stream.concat(readIn(bundles, bundles), readIn(bundles, bundles.resolve(TRAIN))).toList();
    }

    /** Whether the bundle is built with the profile {@code train} only. */
    boolean needsTrain() {
        return folder.startsWith(TRAIN);
    }

    /** Returns the root folder of the project: the system property {@code sceneplan.root}, else found upwards. */
    static Path projectRoot() {
        String given = System.getProperty("sceneplan.root");
        Path folder = Path.of(given != null ? given : "").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("run inside the project or set -Dsceneplan.root to its folder");
        }
        return folder;
    }

    /** Returns name without the namespace of the project, as {@link LayerPicture} uses it. */
    String shortName() {
        return name.substring(LayerPicture.NAMESPACE.length());
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<BundleManifest> readIn(Path bundles, Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(manifestIn(folder))).sorted()
                    .map(folder -> read(bundles, folder)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleManifest read(Path bundles, Path folder) {
        try (InputStream in = Files.newInputStream(manifestIn(folder))) {
            Attributes header = new Manifest(in).getMainAttributes();
            List<String> imports = new ArrayList<>(names(header.getValue("Import-Package")));
            imports.addAll(names(header.getValue("DynamicImport-Package")));
            return new BundleManifest(bundles.relativize(folder).toString(),
                    names(header.getValue("Bundle-SymbolicName")).getFirst(),
                    names(header.getValue("Fragment-Host")).stream().findFirst().orElse(""),
                    names(header.getValue("Require-Bundle")), List.copyOf(imports),
                    clauses(header.getValue("Export-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path manifestIn(Path folder) {
        return folder.resolve("META-INF").resolve("MANIFEST.MF");
    }

    private static List<String> names(String header) {
        return clauses(header).stream().map(clause -> clause.split(";", 2)[0].strip()).toList();
    }

    /** Splits a header at the commas that stand outside quotes. */
    private static List<String> clauses(String header) {
        if (header == null) {
            return List.of();
        }
        return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip)
                .filter(clause -> !clause.isEmpty()).toList();
    }
}
