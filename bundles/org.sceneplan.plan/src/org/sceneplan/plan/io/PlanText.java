package org.sceneplan.plan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a plan file: bounded, strictly UTF-8, without byte order mark. */
final class PlanText {

    /** Largest file that is read, some 400,000 objects. */
    static final int MAX_FILE_BYTES = 64 << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlanText() {
    }

    static String read(Path file) throws PlanReadException {
        if (Files.notExists(file)) {
            throw refused(file, "file.missing", PlanFaults.ADVICE_ACCESS, null);
        }
        if (!Files.isRegularFile(file)) {
            throw refused(file, "file.notRegular", PlanFaults.ADVICE_OTHER_FILE, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw large(file);
            }
            return decode(file, in.readNBytes(MAX_FILE_BYTES + 1));
        } catch (IOException unreadable) {
            throw refused(file, "file.unreadable", PlanFaults.ADVICE_ACCESS, unreadable);
        }
    }

    static String decode(Path file, byte[] bytes) throws PlanReadException {
        if (bytes.length > MAX_FILE_BYTES) {
            throw large(file);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkWellFormed(file, bytes);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The replacement character stands for malformed bytes, or for itself. */
    private static void checkWellFormed(Path file, byte[] bytes) throws PlanReadException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            throw malformed(file, out.flip());
        }
    }

    private static PlanReadException large(Path file) {
        return new PlanReadException(PlanFaults.problem(file, "file.large", PlanFaults.ADVICE_OTHER_FILE,
                MAX_FILE_BYTES >> 20), null);
    }

    private static PlanReadException malformed(Path file, CharBuffer before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            column = before.charAt(i) == '\n' ? 1 : column + 1;
            line += before.charAt(i) == '\n' ? 1 : 0;
        }
        return new PlanReadException(new PlanProblem(file, line, column, "", "file.encoding",
                PlanFaults.text("file.encoding"), PlanFaults.text(PlanFaults.ADVICE_RESTORE)), null);
    }

    private static PlanReadException refused(Path file, String key, String advice, IOException cause) {
        return new PlanReadException(PlanFaults.problem(file, key, advice), cause);
    }
}
