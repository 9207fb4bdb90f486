package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/**
 * Writes the package of a plan into a folder: {@code plan.storeplan}, {@code floorplan.svg} (further levels
 * {@code floorplan-2.svg} and so on), {@code floorplan.pdf} with a page per level, {@code checklist.xlsx} with all
 * lists, {@code checklist.csv}, {@code fixtures.csv}, {@code materials.csv}, {@code services.csv}, {@code
 * findings.json} and {@code manifest.json}.
 *
 * <p>The same plan, check and settings give the same bytes. All files are made before the first is written; they go to
 * temporary names in the folder and are moved into place when all are there, the manifest last, so that a failing step
 * leaves an older package as it was. Other files in the folder stay.
 */
public final class PackageWriter {

    private PackageWriter() {
    }

    /**
     * Writes a package.
     *
     * @param context plan, standard and catalogue
     * @param result what the rules say of this plan
     * @param planFile file of the plan; its bytes become {@code plan.storeplan}; may be that very file in the folder
     * @param folder existing or new folder
     * @throws IOException if the plan file can't be read or a file can't be written
     * @throws IllegalStateException if a list does not match the plan, which is an error of the program
     */
    public static void write(DesignContext context, CheckResult result, Path planFile, Path folder,
            PackageSettings settings) throws IOException {
        List<PackageFile> files = new ArrayList<>(PackageContent.of(context, result, Files.readAllBytes(planFile),
                settings));
        files.add(ManifestJson.of(context, result, files, settings));
        Files.createDirectories(folder);
        for (PackageFile file : files) {
            requireNoFolder(folder.resolve(file.name()));
        }
        Path scratch = Files.createTempDirectory(folder, ".package-");
        try {
            for (PackageFile file : files) {
                Files.write(scratch.resolve(file.name()), file.content());
            }
            for (PackageFile file : files) {
                move(scratch.resolve(file.name()), folder.resolve(file.name()));
            }
        } finally {
            for (PackageFile file : files) {
                Files.deleteIfExists(scratch.resolve(file.name()));
            }
            Files.deleteIfExists(scratch);
        }
    }

    private static void requireNoFolder(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; a file of the package can't take its place");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
