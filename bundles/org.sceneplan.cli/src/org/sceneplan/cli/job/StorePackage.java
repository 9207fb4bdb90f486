package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.cli.call.Version;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.pkg.PackageWriter;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/** The package of a plan with the settings of the command line: no date, because the command line knows no clock. */
public final class StorePackage {

    private StorePackage() {
    }

    /**
     * Writes a package into a folder.
     *
     * @param planFile file of the plan, which becomes part of the package
     * @param locale language of drawing and lists
     */
    public static void write(DesignContext context, CheckResult check, Path planFile, Path folder, Locale locale)
            throws IOException {
        PackageWriter.write(context, check, planFile, folder, PackageSettings.of(locale, Version.ofRelease()));
    }
}
