package org.sceneplan.exchange.psa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts lines into cells and bounds the memory they take: most cells are empty or hold one of few numbers, so equal
 * short ones are one text. For one file and one thread.
 */
final class PsaCells {
    private static final int MAX_CELLS_IN_ROW = 2_000;
    private static final int MAX_CHARACTERS = 32_000;
    private static final int MAX_CELLS = 12_000_000;
    private static final int MAX_TEXTS = 1_000_000;
    private static final int SHORT = 12;
    private static final int MAX_SHARED = 50_000;

    private final Map<String, String> shared = new HashMap<>();
    private int cellCount;
    private int textCount;

    /**
     * The cells of a line, escapes resolved.
     *
     * @param line number of the line, for messages
     * @throws PsaRefusedException if the line or the file so far has too many or too long cells
     */
    List<String> of(Path file, int line, String text) throws PsaRefusedException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ",\\\"rnt".indexOf(text.charAt(i + 1)) >= 0) {
                i++;
                cell.append(switch (text.charAt(i)) {
                    case 'r' -> '\r';
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> text.charAt(i);
                });
            } else if (c == ',') {
                cells.add(text(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
            if (cell.length() > MAX_CHARACTERS || cells.size() > MAX_CELLS_IN_ROW) {
                throw new PsaRefusedException("PsaFile_cells", null, file, line, MAX_CELLS_IN_ROW, MAX_CHARACTERS);
            }
        }
        cells.add(text(cell));
        cellCount += cells.size();
        if (cellCount > MAX_CELLS || textCount > MAX_TEXTS) {
            throw new PsaRefusedException("PsaFile_tooMany", null, file, line, MAX_CELLS, MAX_TEXTS);
        }
        return cells;
    }

    private String text(StringBuilder cell) {
        if (cell.isEmpty()) {
            return "";
        }
        String text = cell.toString();
        String known = text.length() > SHORT ? null : shared.get(text);
        if (known != null) {
            return known;
        }
        textCount++;
        if (text.length() <= SHORT && shared.size() < MAX_SHARED) {
            shared.put(text, text);
        }
        return text;
    }
}
