package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Version;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.exchange.pkg.KeptFile;
import org.sceneplan.exchange.pkg.PackageFolder;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.pkg.PackageZip;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.exchange.pkg.TargetTakenException;

/** Packages with the settings of the command line: no date, because the command line knows no clock. */
public final class StorePackage {

    private static final Texts TEXTS = new Texts(StorePackage.class);
    private static final String ZIP = ".zip";

    private StorePackage() {
    }

    /**
     * The settings.
     *
     * @param locale language of sheets and lists
     */
    public static PackageSettings settings(Locale locale) {
        return PackageSettings.of(locale, Version.ofRelease());
    }

    /** Makes a package in memory. */
    public static PlanPackage make(PackageOrder order, PackageProgress progress) {
        try {
            return PlanPackage.of(order, progress);
        } catch (IOException e) {
            throw new IllegalStateException("a package could not be made in memory", e);
        }
    }

    /** Whether a target is a zip file by its name. */
    public static boolean isZip(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    /**
     * Writes a package into a folder, or as a zip file if the name says so; complete or not at all.
     *
     * @return remarks on files that were kept under another name
     * @throws BadInputException if the target is taken or can't be written
     */
    public static List<String> write(PlanPackage fresh, Path target, Locale locale) throws BadInputException {
        try {
            List<KeptFile> kept = isZip(target) ? PackageZip.write(fresh, target) : PackageFolder.write(fresh, target);
            return kept.stream().map(file -> TEXTS.get(locale, "StorePackage_kept", file.original(),
                    file.kept().getFileName())).toList();
        } catch (TargetTakenException e) {
            throw new BadInputException(TEXTS.get(locale, e.isFolder() ? "OutputFile_folder" : "NewFiles_noFolder",
                    e.target()), e);
        } catch (IOException e) {
            throw new BadInputException(TEXTS.get(locale, "NewFiles_unwritable", target, NewFiles.reason(e, locale)),
                    e);
        }
    }
}
