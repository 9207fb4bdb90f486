package org.sceneplan.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** QR codes as squares. Source: ISO/IEC 18004, model 2, error correction level M (15 % of the code may be lost). */
public final class QrCode {

    /** Longest text in UTF-8: what a code with squares of 0.4 mm holds in a field of 26 mm. */
    public static final int MAX_BYTES = 213;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name());

    private QrCode() {
    }

    /**
     * The code of a text; the same text gives the same code.
     *
     * @return modules as {@code [row from the top][column from the left]}, true = dark, without the quiet zone of four
     *         modules that must stay free around it
     * @throws IllegalArgumentException if the text is empty or longer than {@value #MAX_BYTES} bytes
     */
    public static boolean[][] of(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("text of %d bytes; a code holds 1..%d".formatted(bytes, MAX_BYTES));
        }
        try {
            long[] rows = new CodeMasks(text, ErrorCorrectionLevel.M, HINTS).best();
            boolean[][] modules = new boolean[rows.length][rows.length];
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows.length; column++) {
                    modules[row][column] = (rows[row] >>> column & 1) == 1;
                }
            }
            return modules;
        } catch (WriterException impossible) {
            throw new IllegalStateException("no QR code for a text of %d bytes".formatted(bytes), impossible);
        }
    }
}
