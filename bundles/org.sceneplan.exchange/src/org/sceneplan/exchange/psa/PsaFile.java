package org.sceneplan.exchange.psa;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ProSpace file as its rows. One record per line, columns parted by commas; a backslash stands before a comma, a
 * backslash, a quotation mark and the letters r, n and t of control characters, any other backslash stands for itself.
 * The text is UTF-8 where every byte fits, else the code page the file names (936 and 54936 as GB18030), else
 * Windows-1252.
 *
 * @param version version the file names; empty when it names none
 * @param encoding character set it was read with
 * @param header first line and comment lines, as they stand
 * @param rows all records, known or not, in file order
 */
public record PsaFile(String version, String encoding, List<String> header, List<PsaRow> rows) {
    /** What the first line starts with. */
    public static final String SIGNATURE = "PROSPACE SCHEMATIC FILE";

    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_ROWS = 200_000;
    private static final int MAX_CELLS = 2_000;
    private static final int MAX_CELL_CHARACTERS = 32_000;
    private static final Pattern VERSION = Pattern.compile("(?:; Version |;V(?=\\d))\\s*(\\S+)");
    private static final Pattern CODE_PAGE = Pattern.compile(";\\s*Codepage=(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final String USUAL_PAGE = "1252";
    /** Code pages of Windows that Java calls by other names. */
    private static final Map<String, String> CHARSET_BY_PAGE = Map.of("936", "GB18030", "54936", "GB18030",
            "950", "Big5", "932", "windows-31j", "949", "x-windows-949", "437", "IBM437", "850", "IBM850", "28591", "ISO-8859-1");

    public PsaFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws PsaRefusedException if it is missing, larger than 64 MB, no ProSpace file, or has more than 200,000 rows,
     *     2,000 columns or 32,000 characters in a cell; names file and line
     */
    public static PsaFile read(Path file) throws PsaRefusedException {
        byte[] bytes = bytes(file);
        Decoded decoded = decode(file, bytes);
        String text = decoded.text.startsWith("\uFEFF") ? decoded.text.substring(1) : decoded.text;
        if (!text.startsWith(SIGNATURE)) {
            throw new PsaRefusedException("PsaFile_signature", null, file, SIGNATURE);
        }
        List<String> header = new ArrayList<>();
        List<PsaRow> rows = new ArrayList<>();
        String version = "";
        int line = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (line == 1 || each.startsWith(";")) {
                header.add(each);
                Matcher matcher = VERSION.matcher(each);
                version = version.isEmpty() && matcher.find() ? matcher.group(1) : version;
            } else if (!each.isBlank()) {
                rows.add(new PsaRow(line, cells(file, line, each)));
                if (rows.size() > MAX_ROWS) {
                    throw new PsaRefusedException("PsaFile_rows", null, file, MAX_ROWS);
                }
            }
        }
        refuseCut(file, text, rows);
        return new PsaFile(version, decoded.charset.name(), header, rows);
    }

    /** A last line without end that is shorter than its like is what is left of one. */
    private static void refuseCut(Path file, String text, List<PsaRow> rows) throws PsaRefusedException {
        if (rows.isEmpty() || text.endsWith("\n") || text.endsWith("\r")) {
            return;
        }
        PsaRow last = rows.getLast();
        boolean cut = rows.stream().anyMatch(row -> row.type().equals(last.type())
                && row.cells().size() > last.cells().size());
        if (cut) {
            throw new PsaRefusedException("PsaFile_cut", null, file, last.line(), last.type());
        }
    }

    /** The file written again: same rows, columns and escapes, lines end with CR LF. */
    public String text() {
        StringBuilder text = new StringBuilder();
        header.forEach(line -> text.append(line).append("\r\n"));
        for (PsaRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                text.append(i == 0 ? "" : ",").append(escaped(row.cells().get(i)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /** Records of one type. */
    public List<PsaRow> rows(String type) {
        return rows.stream().filter(row -> row.type().equals(type)).toList();
    }

    private static byte[] bytes(Path file) throws PsaRefusedException {
        try {
            if (Files.isDirectory(file)) {
                throw new PsaRefusedException("PsaFile_folder", null, file);
            }
            if (!Files.exists(file)) {
                throw new PsaRefusedException("PsaFile_missing", null, file);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new PsaRefusedException("PsaFile_tooLarge", null, file, MAX_BYTES / (1024 * 1024));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PsaRefusedException("PsaFile_unreadable", e, file, e.getClass().getSimpleName());
        }
    }

    private record Decoded(String text, Charset charset) {
    }

    private static Decoded decode(Path file, byte[] bytes) throws PsaRefusedException {
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
            Matcher matcher = CODE_PAGE.matcher(head);
            String page = matcher.find() ? matcher.group(1) : USUAL_PAGE;
            String name = CHARSET_BY_PAGE.getOrDefault(page, "windows-" + page);
            if (!Charset.isSupported(name)) {
                throw new PsaRefusedException("PsaFile_codePage", notUtf8, file, page);
            }
            Charset charset = Charset.forName(name);
            return new Decoded(new String(bytes, charset), charset);
        }
    }

    private static List<String> cells(Path file, int line, String text) throws PsaRefusedException {
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
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
            if (cell.length() > MAX_CELL_CHARACTERS || cells.size() > MAX_CELLS) {
                throw new PsaRefusedException("PsaFile_cells", null, file, line, MAX_CELLS, MAX_CELL_CHARACTERS);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String escaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case ',', '\\', '"' -> text.append('\\').append(c);
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
