package org.sceneplan.exchange.psa;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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

    private static final long MAX_BYTES = 32L * 1024 * 1024;
    private static final int MAX_ROWS = 200_000;
    /** As many as tables of products may have. */
    private static final int MAX_PRODUCTS = 50_000;
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
     * @throws PsaRefusedException if it is missing, larger than 32 MB, no ProSpace file, or has more than 200,000 rows,
     *     50,000 products, 2,000 columns, 32,000 characters in a cell or 12,000,000 cells; names file and line
     */
    public static PsaFile read(Path file) throws PsaRefusedException {
        Decoded decoded = decode(file, bytes(file));
        String text = decoded.text.startsWith("\uFEFF") ? decoded.text.substring(1) : decoded.text;
        if (!text.startsWith(SIGNATURE)) {
            throw new PsaRefusedException("PsaFile_signature", null, file, SIGNATURE);
        }
        List<String> header = new ArrayList<>();
        List<PsaRow> rows = new ArrayList<>();
        String version = "";
        PsaCells cells = new PsaCells();
        int line = 0;
        int products = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (line == 1 || each.startsWith(";")) {
                header.add(each);
                Matcher matcher = VERSION.matcher(each);
                version = version.isEmpty() && matcher.find() ? matcher.group(1) : version;
            } else if (!each.isBlank()) {
                rows.add(new PsaRow(line, cells.of(file, line, each)));
                products += rows.getLast().type().equals(PsaColumns.PRODUCT) ? 1 : 0;
                if (rows.size() > MAX_ROWS) {
                    throw new PsaRefusedException("PsaFile_rows", null, file, MAX_ROWS);
                }
                if (products > MAX_PRODUCTS) {
                    throw new PsaRefusedException("PsaFile_products", null, file, line, MAX_PRODUCTS);
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
            requireUtf8(bytes);
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
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

    /** Decodes in small pieces, as the letters of a whole file take four times its room. */
    private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            result.throwException();
        }
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
