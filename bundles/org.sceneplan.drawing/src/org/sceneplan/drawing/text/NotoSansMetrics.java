package org.sceneplan.drawing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sceneplan.drawing.Primitive.Weight;

/**
 * Advance widths of Noto Sans SC Regular and Bold from a table made with the font files; characters outside the table
 * are one em wide, as Chinese ones are.
 */
public final class NotoSansMetrics implements TextMetrics {

    /** The only instance. */
    public static final TextMetrics INSTANCE = new NotoSansMetrics();

    private static final String TABLE = "noto-sans-sc.widths";
    private static final int UNITS_PER_EM = 1000;

    private static final int PLANE = 0x10000;

    private final short[] regular = new short[PLANE];
    private final short[] bold = new short[PLANE];

    private NotoSansMetrics() {
        Arrays.fill(regular, (short) UNITS_PER_EM);
        Arrays.fill(bold, (short) UNITS_PER_EM);
        try (InputStream in = NotoSansMetrics.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("width table " + TABLE, e);
        }
    }

    /** Characters beyond the first plane are one em wide. */
    private void read(String line) {
        String[] fields = line.split(" ");
        int last = Math.min(PLANE - 1, Integer.parseInt(fields[1], 16));
        for (int code = Integer.parseInt(fields[0], 16); code <= last; code++) {
            regular[code] = Short.parseShort(fields[2]);
            bold[code] = Short.parseShort(fields[3]);
        }
    }

    @Override
    public double widthEm(String text, Weight weight) {
        short[] widths = weight == Weight.BOLD ? bold : regular;
        double units = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLowSurrogate(c) || i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
                units += Character.isHighSurrogate(c) ? UNITS_PER_EM : widths[c];
            }
        }
        return units / UNITS_PER_EM;
    }
}
