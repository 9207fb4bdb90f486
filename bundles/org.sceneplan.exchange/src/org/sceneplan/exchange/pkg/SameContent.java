package org.sceneplan.exchange.pkg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
                return entries(one).equals(entries(other));
            }
            return name.endsWith(".pdf") && Arrays.equals(PdfContent.digest(one), PdfContent.digest(other));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> entries = new ArrayList<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) (PackageLimits.MAX_FILE_BYTES - total));
                total += content.length;
                if (total >= PackageLimits.MAX_FILE_BYTES || entries.size() >= PackageLimits.MAX_FILES) {
                    throw new IOException("too large");
                }
                entries.add(entry.getName() + " " + new PackageFile("", content).sha256());
            }
        }
        return entries;
    }
}
