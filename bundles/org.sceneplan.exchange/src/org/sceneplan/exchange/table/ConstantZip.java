package org.sceneplan.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes clock and chance out of a workbook: entries get one fixed time, the document properties lose their time stamps,
 * merged cells, which the library lists in the order of a hash table, are sorted.
 */
final class ConstantZip {
    /**
     * Not midnight: the first moment of ZIP time counts as unknown and is stored once more in the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    /** The default takes more than twice as long for a sixth less. */
    private static final int LEVEL = 2;
    private static final String SHEETS = "xl/worksheets/sheet";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME_STAMPS = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private ConstantZip() {
    }

    /**
     * Writes the same entries in the same order; {@code out} is not closed.
     *
     * @param endByEntry what to add at the end of sheets, by the name of their entry
     */
    static void rewrite(byte[] zip, Map<String, String> endByEntry, OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out, StandardCharsets.UTF_8);
        target.setLevel(LEVEL);
        for (Map.Entry<String, byte[]> entry : ZipDirectory.read(zip).entrySet()) {
            ZipEntry constant = new ZipEntry(entry.getKey());
            constant.setTimeLocal(TIME);
            target.putNextEntry(constant);
            target.write(entry.getKey().equals(PROPERTIES) ? withoutTimeStamps(entry.getValue())
                    : entry.getKey().startsWith(SHEETS)
                            ? withEnd(withSortedMerges(entry.getValue()), endByEntry.getOrDefault(entry.getKey(), ""))
                            : entry.getValue());
            target.closeEntry();
        }
        target.finish();
    }

    /** Merged cells stand behind the rows; nothing here looks at letters beyond ASCII. */
    private static byte[] withSortedMerges(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("<mergeCell ");
        int open = text.indexOf("<mergeCell ", Math.max(0, text.lastIndexOf("</sheetData>")));
        if (start < 0 || open < 0) {
            return sheet;
        }
        int end = text.indexOf('>', start) + 1;
        String[] merges = text.substring(open, end).split("(?<=/>)");
        Arrays.sort(merges);
        return (text.substring(0, open) + String.join("", merges) + text.substring(end))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withEnd(byte[] sheet, String end) {
        if (end.isEmpty()) {
            return sheet;
        }
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("</worksheet>");
        return (text.substring(0, at) + end + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withoutTimeStamps(byte[] properties) {
        return TIME_STAMPS.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
