package org.sceneplan.exchange.seal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * Chooses the mask of a code as the library would, a row of modules at a time instead of module by module. What two
 * masks of one version differ in does not depend on the text, so it is asked of the library once per version; a code is
 * then encoded once and the other seven are its differences. Source: ISO/IEC 18004, 7.8 (masks and their penalties).
 */
final class CodeMasks {
    private static final int MASKS = 8;
    private static final int LONGEST_ROW = 64;
    /** Differences from mask 0 by number of modules in a row. */
    private static final Map<Integer, long[][]> DIFFERENCES = new ConcurrentHashMap<>();

    private final String text;
    private final ErrorCorrectionLevel level;
    private final Map<EncodeHintType, Object> hints;

    CodeMasks(String text, ErrorCorrectionLevel level, Map<EncodeHintType, Object> hints) {
        this.text = text;
        this.level = level;
        this.hints = hints;
    }

    /**
     * The code with the mask of the least penalty, the first of equal ones.
     *
     * @return rows from the top; bit 0 = left module, 1 = dark
     * @throws WriterException if the text does not fit
     */
    long[] best() throws WriterException {
        long[] first = encoded(0);
        long[][] differences = DIFFERENCES.get(first.length);
        if (differences == null) {
            differences = new long[MASKS][];
            for (int mask = 0; mask < MASKS; mask++) {
                differences[mask] = xor(first, encoded(mask));
            }
            DIFFERENCES.put(first.length, differences);
        }
        long[] best = first;
        int least = Integer.MAX_VALUE;
        for (long[] difference : differences) {
            long[] candidate = xor(first, difference);
            int penalty = penalty(candidate);
            if (penalty < least) {
                least = penalty;
                best = candidate;
            }
        }
        return best;
    }

    private long[] encoded(int mask) throws WriterException {
        Map<EncodeHintType, Object> all = new java.util.EnumMap<>(hints);
        all.put(EncodeHintType.QR_MASK_PATTERN, mask);
        ByteMatrix matrix = Encoder.encode(text, level, all).getMatrix();
        if (matrix.getWidth() > LONGEST_ROW) {
            throw new IllegalArgumentException("code of %d modules; %d fit".formatted(matrix.getWidth(), LONGEST_ROW));
        }
        long[] rows = new long[matrix.getHeight()];
        byte[][] modules = matrix.getArray();
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < modules[y].length; x++) {
                rows[y] |= (long) modules[y][x] << x;
            }
        }
        return rows;
    }

    private static long[] xor(long[] a, long[] b) {
        long[] result = new long[a.length];
        for (int y = 0; y < a.length; y++) {
            result[y] = a[y] ^ b[y];
        }
        return result;
    }

    /** The four penalties together: runs, blocks, patterns like finders, share of dark modules. */
    private static int penalty(long[] rows) {
        int size = rows.length;
        long all = ones(size);
        int penalty = 0;
        int dark = 0;
        long runAbove = 0;
        for (int y = 0; y < size; y++) {
            long row = rows[y];
            dark += Long.bitCount(row);
            long same = ~(row ^ row >>> 1) & ones(size - 1);
            penalty += runs(same & same >>> 1 & same >>> 2 & same >>> 3);
            penalty += 40 * Long.bitCount(finders(row, size));
            if (y + 1 < size) {
                penalty += 3 * Long.bitCount(same & ~(rows[y + 1] ^ rows[y + 1] >>> 1) & ~(row ^ rows[y + 1]));
            }
            long run = y + 5 > size ? 0 : all & ~((row ^ rows[y + 1]) | (row ^ rows[y + 2]) | (row ^ rows[y + 3])
                    | (row ^ rows[y + 4]));
            penalty += Long.bitCount(run) + 2 * Long.bitCount(run & ~runAbove);
            runAbove = run;
            penalty += y + 7 > size ? 0 : 40 * Long.bitCount(findersDown(rows, y));
        }
        int total = size * size;
        return penalty + Math.abs(dark * 2 - total) * 10 / total * 10;
    }

    /** Runs of five and more, given where five equal ones begin: three points, one more for each further module. */
    private static int runs(long fives) {
        return Long.bitCount(fives) + 2 * Long.bitCount(fives & ~(fives << 1));
    }

    /** Where 1011101 begins in a row with four light modules before or behind it. */
    private static long finders(long row, int size) {
        long pattern = row & ~(row >>> 1) & row >>> 2 & row >>> 3 & row >>> 4 & ~(row >>> 5) & row >>> 6;
        long light = ~row & ones(size);
        long four = light & light >>> 1 & light >>> 2 & light >>> 3;
        return pattern & (four << 4 | four >>> 7);
    }

    /** The columns in which 1011101 begins in a row and goes down, with four light modules above or below it. */
    private static long findersDown(long[] rows, int y) {
        long pattern = rows[y] & ~rows[y + 1] & rows[y + 2] & rows[y + 3] & rows[y + 4] & ~rows[y + 5] & rows[y + 6];
        return pattern == 0 ? 0 : pattern & (fourLight(rows, y - 4) | fourLight(rows, y + 7));
    }

    private static long fourLight(long[] rows, int from) {
        return from < 0 || from + 4 > rows.length ? 0
                : ~(rows[from] | rows[from + 1] | rows[from + 2] | rows[from + 3]);
    }

    private static long ones(int count) {
        return count == LONGEST_ROW ? -1 : (1L << count) - 1;
    }
}
