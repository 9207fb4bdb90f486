package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;

/**
 * A finished package in memory.
 *
 * @param manifest what the manifest says
 * @param files    all files, the manifest last
 */
public record PlanPackage(PackageManifest manifest, List<PackageFile> files) {

    public PlanPackage {
        requireNonNull(manifest, "manifest");
        files = List.copyOf(files);
    }

    /**
     * Makes a package. The same order gives the same bytes, whatever the locale, the time zone and the folder.
     *
     * @throws IOException                                  if the carried font is damaged
     * @throws java.util.concurrent.CancellationException   if {@code progress} stopped it
     * @throws IllegalStateException                        if a list does not match the plan, which is an error of the
     *                                                      program
     */
    public static PlanPackage of(PackageOrder order, PackageProgress progress) throws IOException {
        return of(order, progress, PackagePens.OWN);
    }

    /** The same with other pens. */
    public static PlanPackage of(PackageOrder order, PackageProgress progress, PackagePens pens) throws IOException {
        return new PackageContent(order, progress, pens).make();
    }

    /** A name for its folder or file: store and revision number, {@code SP-C-0001-R3}; letters, digits and {@code -._}. */
    public String folderName() {
        String code = manifest.subject().storeCode().replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[.]+", "_");
        return (code.isEmpty() ? "store" : code) + "-R" + manifest.subject().revision();
    }
}
