package org.sceneplan.catalogue.internal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Finds the character set of a text file: byte order mark first, then UTF-8 where every byte fits, then GB18030, which
 * Chinese spreadsheets still write by default.
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
            return strict(bytes, 0, Charset.forName("GB18030"));
        }
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
