package org.sceneplan.exchange.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.picture.SheetPicture;

/** Writes a sheet as a PNG picture. */
public final class PngPen {
    /** Least resolution. */
    public static final int LEAST_DPI = 20;
    /** Greatest resolution. */
    public static final int MOST_DPI = 1200;

    private static final double MM_PER_INCH = 25.4;
    private static final long MOST_PIXELS = 400_000_000L;
    /** Pixels painted at a time, so that large pictures need little memory. */
    private static final int BAND_PIXELS = 24_000_000;

    private PngPen() {
    }

    /**
     * Writes one sheet as an opaque RGB picture at true size; the resolution stands in the file. Letters are drawn from
     * the carried fonts, not from those of the machine. The same sheet gives the same bytes on one Java version.
     *
     * @param dpi dots per inch, 20 to 1200
     * @param out is flushed, not closed
     * @throws IllegalArgumentException if the resolution is out of range or the picture would have more than 400
     *         million pixels
     * @throws IOException if {@code out} fails
     */
    public static void write(Sheet sheet, int dpi, OutputStream out) throws IOException {
        write(sheet, List.of(), dpi, out);
    }

    /**
     * The same with pictures below everything else.
     *
     * @param pictures in painting order
     */
    public static void write(Sheet sheet, List<SheetPicture> pictures, int dpi, OutputStream out) throws IOException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dpi %d is not within %d to %d".formatted(dpi, LEAST_DPI, MOST_DPI));
        }
        double perMm = dpi / MM_PER_INCH;
        int width = (int) Math.max(1, Math.round(sheet.widthMm() * perMm));
        int height = (int) Math.max(1, Math.round(sheet.heightMm() * perMm));
        if (isTooLarge(sheet, dpi)) {
            throw new IllegalArgumentException("picture of %d x %d pixels has more than %d; take less than %d dpi"
                    .formatted(width, height, MOST_PIXELS, dpi));
        }
        int bandRows = Math.clamp(BAND_PIXELS / width, 1, height);
        BufferedImage band = new BufferedImage(width, bandRows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        try (PngFile file = new PngFile(out, width, height, dpi)) {
            for (int top = 0; top < height; top += bandRows) {
                paint(sheet, pictures, band, perMm, top);
                file.rows(pixels, width, Math.min(bandRows, height - top));
            }
        }
        out.flush();
    }

    /** Whether a sheet would have more pixels than a picture may have. */
    public static boolean isTooLarge(Sheet sheet, int dpi) {
        double perMm = dpi / MM_PER_INCH;
        return Math.round(sheet.widthMm() * perMm) * (double) Math.round(sheet.heightMm() * perMm) > MOST_PIXELS;
    }

    private static void paint(Sheet sheet, List<SheetPicture> pictures, BufferedImage band, double perMm, int top) {
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.translate(0, -top);
            graphics.scale(perMm, perMm);
            SheetPainter painter = new SheetPainter(graphics, sheet.heightMm());
            painter.paintUnder(pictures);
            painter.paint(sheet);
        } finally {
            graphics.dispose();
        }
    }
}
