package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.exchange.json.FindingsJson;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/** The files of a package. */
public final class StorePackage {

    private StorePackage() {
    }

    /** Writes the package of a plan into a folder. */
    public static void write(DesignContext context, CheckResult check, Path folder, Locale locale) throws IOException {
        Files.writeString(folder.resolve("findings.json"), FindingsJson.of(check.findings(), locale));
    }
}
