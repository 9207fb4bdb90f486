package org.sceneplan.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.png.PngPen;
import org.sceneplan.exchange.svg.SvgPen;

/** Kinds of files that hold one sheet in its true size. */
public enum PictureFormat {
    PDF, SVG, PNG;

    /** 14,400 pt: larger pages are in no PDF that every program shows. */
    public static final int MOST_PAGE_MM = 5_080;

    /** The format of a file by its name, in either case. */
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending())).findFirst();
    }

    /** Ending of the names of its files, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a sheet.
     *
     * @param under pictures below everything else, in painting order
     * @param dpi dots per inch of a picture of pixels, 20 to 1200
     * @param out is flushed, not closed
     * @throws IllegalArgumentException if the picture {@link #isTooLarge is too large}
     */
    public void write(Sheet sheet, List<SheetPicture> under, int dpi, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> PdfPen.write(List.of(sheet), under, out);
            case SVG -> SvgPen.write(sheet, under, out);
            case PNG -> PngPen.write(sheet, under, dpi, out);
        }
    }

    /** Whether a sheet would have too many pixels, or be larger than programs show a page. */
    public boolean isTooLarge(Sheet sheet, int dpi) {
        return switch (this) {
            case PDF -> Math.max(sheet.widthMm(), sheet.heightMm()) > MOST_PAGE_MM;
            case SVG -> false;
            case PNG -> PngPen.isTooLarge(sheet, dpi);
        };
    }
}
