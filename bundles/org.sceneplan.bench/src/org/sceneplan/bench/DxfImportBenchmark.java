package org.sceneplan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.sceneplan.exchange.dxf.DxfDrawing;
import org.sceneplan.exchange.dxf.DxfImport;
import org.sceneplan.exchange.dxf.DxfImportResult;
import org.sceneplan.exchange.dxf.DxfImportSettings;
import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfReadException;

/**
 * The shell of a store out of a DXF file of 20 MB: the double lines of its walls, columns, and 180,000 lines and texts of
 * furniture that are none of it. There is no peer; the aim is less than ten seconds.
 */
final class DxfImportBenchmark implements Benchmark {
    private static final int FILE_BYTES = 20_000_000;
    private static final int WIDTH_MM = 60_000;
    private static final int DEPTH_MM = 40_000;
    private static final int WALL_MM = 240;
    private static final int COLUMN_PITCH_MM = 8_000;
    private static final int COLUMN_MM = 600;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "dxf-import";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "DxfImportBenchmark_description");
    }

    @Override
    public void run(PrintStream out) throws IOException {
        Path file = Files.createTempFile("sceneplan-bench", ".dxf");
        try {
            Files.writeString(file, drawing(), StandardCharsets.US_ASCII);
            double[][] ms = new double[3][ROUNDS];
            DxfImportResult result = null;
            for (int round = -1; round < ROUNDS; round++) {
                long start = System.nanoTime();
                DxfDrawing drawing = DxfImport.read(file, DxfProgress.NONE);
                long read = System.nanoTime();
                DxfPreview preview = DxfImport.preview(drawing, drawing.guess(), null, DxfProgress.NONE);
                long seen = System.nanoTime();
                result = DxfImport.survey(preview, DxfImportSettings.USUAL, DxfProgress.NONE);
                long end = System.nanoTime();
                if (round >= 0) {
                    ms[0][round] = (read - start) / 1e6;
                    ms[1][round] = (seen - read) / 1e6;
                    ms[2][round] = (end - seen) / 1e6;
                }
            }
            require(result);
            Arrays.stream(ms).forEach(Arrays::sort);
            int middle = ROUNDS / 2;
            out.printf(Locale.ROOT, "DXF of %.1f MB, median of %d rounds in ms: read %.0f, layers and unit %.0f,"
                    + " shell and survey %.0f, together %.0f%n", Files.size(file) / 1e6, ROUNDS, ms[0][middle],
                    ms[1][middle], ms[2][middle], ms[0][middle] + ms[1][middle] + ms[2][middle]);
        } catch (DxfReadException refused) {
            throw new IllegalStateException("the benchmark's own drawing was refused", refused);
        } finally {
            Files.delete(file);
        }
    }

    /** The room must be found as it was drawn. */
    private static void require(DxfImportResult result) {
        double areaM2 = result.outline().areaMm2() / 1e6;
        double wantedM2 = (double) WIDTH_MM * DEPTH_MM / 1e6;
        if (Math.abs(areaM2 - wantedM2) > wantedM2 / 100) {
            throw new IllegalStateException("a room of %.1f m2 instead of %.1f".formatted(areaM2, wantedM2));
        }
    }

    private static String drawing() {
        StringBuilder out = new StringBuilder(FILE_BYTES + 1000);
        out.append("0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
        box(out, "WALL", 0, 0, WIDTH_MM, DEPTH_MM);
        box(out, "WALL", -WALL_MM, -WALL_MM, WIDTH_MM + WALL_MM, DEPTH_MM + WALL_MM);
        for (int x = COLUMN_PITCH_MM; x < WIDTH_MM; x += COLUMN_PITCH_MM) {
            for (int y = COLUMN_PITCH_MM; y < DEPTH_MM; y += COLUMN_PITCH_MM) {
                box(out, "COLUMN", x, y, x + COLUMN_MM, y + COLUMN_MM);
            }
        }
        for (int i = 0; out.length() < FILE_BYTES; i++) {
            int x = 200 + i * 37 % (WIDTH_MM - 1_000);
            int y = 200 + i * 53 % (DEPTH_MM - 1_000);
            if (i % 20 == 0) {
                out.append("0\nTEXT\n8\nTEXT\n10\n").append(x).append("\n20\n").append(y)
                        .append("\n40\n120\n1\nA").append(i).append('\n');
            } else {
                line(out, "FURNITURE", x, y, x + 600, y + i % 7 * 100);
            }
        }
        return out.append("0\nENDSEC\n0\nEOF\n").toString();
    }

    private static void box(StringBuilder out, String layer, int minX, int minY, int maxX, int maxY) {
        line(out, layer, minX, minY, maxX, minY);
        line(out, layer, maxX, minY, maxX, maxY);
        line(out, layer, maxX, maxY, minX, maxY);
        line(out, layer, minX, maxY, minX, minY);
    }

    private static void line(StringBuilder out, String layer, int x1, int y1, int x2, int y2) {
        out.append("0\nLINE\n5\n").append(Integer.toHexString(out.length())).append("\n100\nAcDbEntity\n8\n").append(layer)
                .append("\n100\nAcDbLine\n10\n").append(x1).append(".0\n20\n").append(y1).append(".0\n30\n0.0\n11\n")
                .append(x2).append(".0\n21\n").append(y2).append(".0\n31\n0.0\n");
    }
}
