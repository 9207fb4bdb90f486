package org.sceneplan.bench.packages;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Whether two PDF look the same: both painted by the same renderer, compared pixel by pixel. */
final class PageCompare {
    private static final float DPI = 50;
    /** A grey value that differs by more counts as another pixel: edges are smoothed from rounded coordinates. */
    private static final int PIXEL_TOLERANCE = 48;
    /** Pixels of a page that may differ. */
    private static final double PAGE_TOLERANCE = 0.0005;

    private PageCompare() {
    }

    /**
     * Compares all pages.
     *
     * @return number of pages compared
     * @throws IllegalStateException if a page differs
     */
    static int requireEqual(String name, byte[] one, byte[] other) throws IOException {
        try (PDDocument first = Loader.loadPDF(one); PDDocument second = Loader.loadPDF(other)) {
            if (first.getNumberOfPages() != second.getNumberOfPages()) {
                throw new IllegalStateException("%s: %d pages against %d".formatted(name, first.getNumberOfPages(),
                        second.getNumberOfPages()));
            }
            PDFRenderer left = new PDFRenderer(first);
            PDFRenderer right = new PDFRenderer(second);
            for (int page = 0; page < first.getNumberOfPages(); page++) {
                double share = difference(left.renderImageWithDPI(page, DPI, ImageType.GRAY),
                        right.renderImageWithDPI(page, DPI, ImageType.GRAY));
                if (share > PAGE_TOLERANCE) {
                    throw new IllegalStateException("%s, page %d: %.3f %% of the pixels differ".formatted(name, page + 1,
                            share * 100));
                }
            }
            return first.getNumberOfPages();
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int delta = one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0);
                different += Math.abs(delta) > PIXEL_TOLERANCE ? 1 : 0;
            }
        }
        return different / ((double) one.getWidth() * one.getHeight());
    }
}
