package org.sceneplan.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The CSV files under {@code data/} of this bundle. */
final class DataTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DataTable() {
    }

    /** Rows of a file, with a header row. */
    static List<CSVRecord> rows(String file) {
        try (InputStream stream = DataTable.class.getResourceAsStream("/data/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("resource /data/" + file + " is missing from org.sceneplan.checklist");
            }
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("resource /data/" + file, e);
        }
    }
}
