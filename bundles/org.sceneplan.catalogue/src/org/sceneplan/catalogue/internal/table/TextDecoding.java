package org.sceneplan.catalogue.internal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Finds the character set of a text file: byte order mark first, then UTF-8 where every byte fits, then GB18030, which
 * Chinese spreadsheets still write by default. A file in which both meet is refused.
 */
final class TextDecoding {

    private TextDecoding() {
    }

    static String decode(byte[] bytes) throws TableRefusedException {
        if (marked(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (marked(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (marked(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new TableRefusedException(Cause.NOT_TEXT);
            }
        }
        try {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            requireOneCharacterSet(bytes);
            return strict(bytes, 0, Charset.forName("GB18030"));
        }
    }

    /** A row pasted from elsewhere, or a cut letter, must not turn all other rows into wrong letters. */
    private static void requireOneCharacterSet(byte[] bytes) throws TableRefusedException {
        int fitting = 0;
        int others = 0;
        int firstOther = 0;
        int line = 1;
        for (int from = 0, at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                byte[] part = Arrays.copyOfRange(bytes, from, at);
                boolean fits = isUtf8(part);
                fitting += fits && hasLongLetter(part) ? 1 : 0;
                others += fits ? 0 : 1;
                firstOther = !fits && firstOther == 0 ? line : firstOther;
                from = at + 1;
                line++;
            }
        }
        if (fitting > 0 && fitting >= others) {
            throw new TableRefusedException(Cause.MIXED_TEXT, firstOther, others);
        }
    }

    private static boolean isUtf8(byte[] line) {
        try {
            decoded(line, 0, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Letters of three bytes or more, which text in GB18030 hardly ever looks like. */
    private static boolean hasLongLetter(byte[] line) {
        for (byte b : line) {
            if ((b & 0xFF) >= 0xE0) {
                return true;
            }
        }
        return false;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws TableRefusedException {
        try {
            return decoded(bytes, from, charset);
        } catch (CharacterCodingException e) {
            TableRefusedException refused = new TableRefusedException(Cause.NOT_TEXT);
            refused.initCause(e);
            throw refused;
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean marked(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
