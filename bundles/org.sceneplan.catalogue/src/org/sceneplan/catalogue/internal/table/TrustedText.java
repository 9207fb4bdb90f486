package org.sceneplan.catalogue.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits comma-separated text that the product itself carries: one row per line, quotes only around cells. Start-up
 * reads it each time, so it does without the library that foreign files need.
 */
public final class TrustedText {

    private TrustedText() {
    }

    /** The rows below the header, each as cells by column. */
    public static List<Map<String, String>> rows(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = null;
        for (String line : text.split("\n")) {
            List<String> cells = cells(line);
            if (header == null) {
                header = cells;
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
