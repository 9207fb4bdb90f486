package org.sceneplan.drawing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.drawing.Primitive.Weight;

/**
 * Advance widths of Noto Sans SC Regular and Bold from a table made with the font files; characters outside the table
 * are one em wide, as Chinese ones are.
 */
public final class NotoSansMetrics implements TextMetrics {

    /** The only instance. */
    public static final TextMetrics INSTANCE = new NotoSansMetrics();

    private static final String TABLE = "noto-sans-sc.widths";
    private static final double UNITS_PER_EM = 1000;

    private final TreeMap<Integer, Run> runByFirst = new TreeMap<>();

    private record Run(int last, int regular, int bold) {
    }

    private NotoSansMetrics() {
        try (InputStream in = NotoSansMetrics.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("width table " + TABLE, e);
        }
    }

    private void read(String line) {
        String[] fields = line.split(" ");
        runByFirst.put(Integer.parseInt(fields[0], 16), new Run(Integer.parseInt(fields[1], 16),
                Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
    }

    @Override
    public double widthEm(String text, Weight weight) {
        return text.codePoints().mapToDouble(code -> units(code, weight)).sum() / UNITS_PER_EM;
    }

    private double units(int codePoint, Weight weight) {
        Map.Entry<Integer, Run> entry = runByFirst.floorEntry(codePoint);
        if (entry == null || entry.getValue().last() < codePoint) {
            return UNITS_PER_EM;
        }
        return weight == Weight.BOLD ? entry.getValue().bold() : entry.getValue().regular();
    }
}
