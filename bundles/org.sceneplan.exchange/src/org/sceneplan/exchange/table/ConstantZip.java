package org.sceneplan.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: entries get one fixed time, the document properties lose their time stamps. */
final class ConstantZip {
    /**
     * Not midnight: the first moment of ZIP time counts as unknown and is stored once more in the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME_STAMPS = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private ConstantZip() {
    }

    /** Writes the same entries in the same order; {@code out} is not closed. */
    static void rewrite(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> entry : ZipDirectory.read(zip).entrySet()) {
            ZipEntry constant = new ZipEntry(entry.getKey());
            constant.setTimeLocal(TIME);
            target.putNextEntry(constant);
            target.write(entry.getKey().equals(PROPERTIES) ? withoutTimeStamps(entry.getValue()) : entry.getValue());
            target.closeEntry();
        }
        target.finish();
    }

    private static byte[] withoutTimeStamps(byte[] properties) {
        return TIME_STAMPS.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
