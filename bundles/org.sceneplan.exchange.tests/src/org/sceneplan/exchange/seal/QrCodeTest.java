package org.sceneplan.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

class QrCodeTest {

    @Test
    void theMaskIsTheOneTheLibraryChooses() throws WriterException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[1 + random.nextInt(QrCode.MAX_BYTES / 2)];
            random.nextBytes(bytes);
            String text = i % 3 == 0 ? "a".repeat(bytes.length) : i % 3 == 1 ? HexFormat.of().formatHex(bytes)
                    : "1".repeat(bytes.length) + "b";

            assertArrayEquals(library(text), QrCode.of(text), text);
        }
    }

    private static boolean[][] library(String text) throws WriterException {
        ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                .getMatrix();
        boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules.length; x++) {
                modules[y][x] = matrix.get(x, y) == 1;
            }
        }
        return modules;
    }
}
