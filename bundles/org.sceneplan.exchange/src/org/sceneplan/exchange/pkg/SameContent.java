package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether two packed files hold the same although their bytes differ: another Java may pack the same content into other
 * bytes. Workbooks are compared entry by entry, PDF by {@link PdfContent}.
 */
final class SameContent {

    private SameContent() {
    }

    static boolean of(String name, byte[] one, byte[] other) {
        try {
            if (name.endsWith(".xlsx")) {
                return entries(name, one).equals(entries(name, other));
            }
            return name.endsWith(".pdf") && Arrays.equals(PdfContent.digest(one), PdfContent.digest(other));
        } catch (IOException | PackageReadException damaged) {
            return false;
        }
    }

    /** Names in order and contents; refused when a program that reads the file from its front would find others. */
    private static List<String> entries(String name, byte[] zip) throws PackageReadException {
        List<String> entries = new ArrayList<>();
        ZipContents.of(Path.of(name), zip)
                .forEach((entry, content) -> entries.add(entry + " " + new PackageFile("", content).sha256()));
        return entries;
    }
}
