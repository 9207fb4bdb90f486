package org.sceneplan.exchange.checklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.rules.DesignContext;

/** An exported display checklist as a store edits it: a grid of texts, saved as CSV or as a workbook of its own. */
final class EditedList {
    private static final int KEY = DisplayField.values().length;

    private final List<List<String>> rows = new ArrayList<>();

    static EditedList of(DesignContext context, Locale locale) throws IOException {
        EditedList list = new EditedList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTableWriter.write(DesignLists.of(context).display(), locale, out);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(text))) {
            list.rows.add(new ArrayList<>(record.toList()));
        }
        return list;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Number of lines without heading and total. */
    int lines() {
        return rows.size() - 2;
    }

    String key(int line) {
        return rows.get(line).get(KEY);
    }

    EditedList set(int line, DisplayField field, String text) {
        rows.get(line).set(field.ordinal(), text);
        return this;
    }

    EditedList setKey(int line, String key) {
        rows.get(line).set(KEY, key);
        return this;
    }

    Path csv(Path folder) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    /** A workbook as another program may write it: no styles, no other sheets, days as numbers where they look so. */
    Path xlsx(Path folder) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "x", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < rows.get(y).size(); x++) {
                    String text = rows.get(y).get(x);
                    if (text.startsWith("=")) {
                        sheet.formula(y, x, text.substring(1));
                    } else if (text.matches("\\d{5}")) {
                        sheet.value(y, x, Integer.parseInt(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(y, x, text);
                    }
                }
            }
        }
        return file;
    }
}
