package org.sceneplan.catalogue.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;

/**
 * Finds the catalogue that a plan names: first among the {@code .catalogue} files beside the plan, then one folder
 * above, then the one that comes with the product.
 */
public final class CatalogueLibrary {
    /** Ending of catalogue files. */
    public static final String ENDING = ".catalogue";

    private CatalogueLibrary() {
    }

    /**
     * What was found.
     *
     * @param catalogue the catalogue to work with; never missing
     * @param match how well it is the one that was named
     * @param unreadable catalogue files that were passed over, in the order they were met
     */
    public record Found(CatalogueSnapshot catalogue, Match match, List<CatalogueFileException> unreadable) {
        public Found {
            requireNonNull(catalogue, "catalogue");
            unreadable = List.copyOf(unreadable);
        }
    }

    /** How well a catalogue is the one that was named. */
    public enum Match {
        /** Id and version are those named, or none was named. */
        EXACT,
        /** Another version of the one named. */
        OTHER_VERSION,
        /** The one named is not there. */
        OTHER_CATALOGUE
    }

    /**
     * Finds a catalogue. Reads every catalogue file of both folders until the exact one is met; of several other
     * versions the first counts, files by name.
     *
     * @param id id named by the plan; empty or null = none, which gives the bundled catalogue
     * @param version version named by the plan, may be empty or null
     * @param folder folder of the plan; null when it lies nowhere yet
     */
    public static Found find(String id, String version, Path folder) {
        CatalogueSnapshot bundled = SampleCatalogue.load();
        if (id == null || id.isBlank()) {
            return new Found(bundled, Match.EXACT, List.of());
        }
        List<CatalogueFileException> unreadable = new ArrayList<>();
        CatalogueSnapshot otherVersion = null;
        for (Path file : files(folder)) {
            try {
                CatalogueSnapshot catalogue = CatalogueFile.read(file);
                if (catalogue.id().equals(id) && catalogue.version().equals(version)) {
                    return new Found(catalogue, Match.EXACT, unreadable);
                }
                otherVersion = otherVersion == null && catalogue.id().equals(id) ? catalogue : otherVersion;
            } catch (CatalogueFileException e) {
                unreadable.add(e);
            }
        }
        if (bundled.id().equals(id) && (bundled.version().equals(version) || otherVersion == null)) {
            return new Found(bundled, bundled.version().equals(version) ? Match.EXACT : Match.OTHER_VERSION,
                    unreadable);
        }
        return otherVersion == null ? new Found(bundled, Match.OTHER_CATALOGUE, unreadable)
                : new Found(otherVersion, Match.OTHER_VERSION, unreadable);
    }

    /** The catalogue files that a plan in a folder may mean: those beside it, then those one folder above, by name. */
    public static List<Path> files(Path folder) {
        if (folder == null) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(in(folder));
        Path above = folder.toAbsolutePath().normalize().getParent();
        if (above != null) {
            files.addAll(in(above));
        }
        return files;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).filter(Files::isRegularFile)
                    .sorted().toList();
        } catch (IOException | UncheckedIOException notReadable) {
            return List.of();
        }
    }
}
