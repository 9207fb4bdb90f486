package org.sceneplan.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Paper of 100 by 50 mm: a red area over all of it in a window of 20 to 60, 10 to 40 mm; then a blue bar without a
 * window, 80 to 90 mm.
 */
class PictureFormatTest {
    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;
    private static final int DPI_OF_TWO_PIXELS_PER_MM = 51;
    private static final double PIXELS_PER_MM = DPI_OF_TWO_PIXELS_PER_MM / 25.4;

    @TempDir
    private Path folder;

    private final Sheet sheet = new Sheet("x", "en", 100, 50, List.of(
            new DrawingGroup(0, 0, 0.01, List.of(area(0, 0, 10_000, 5_000, "#FF0000")),
                    Optional.of(new PaperBox(20, 10, 40, 30))),
            new DrawingGroup(0, 0, 1, List.of(area(80, 0, 90, 50, "#0000FF")))));

    @Test
    void pdfIsCutAtTheWindow() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(PictureFormat.PDF))) {
            assertIsCut(new PDFRenderer(document).renderImageWithDPI(0, DPI_OF_TWO_PIXELS_PER_MM));
        }
    }

    @Test
    void pngIsCutAtTheWindow() throws IOException {
        assertIsCut(ImageIO.read(new ByteArrayInputStream(bytes(PictureFormat.PNG))));
    }

    @Test
    void svgIsCutAtTheWindow() throws IOException {
        String svg = new String(bytes(PictureFormat.SVG), StandardCharsets.UTF_8);

        assertTrue(svg.contains("<clipPath id=\"window-1\"><rect x=\"20\" y=\"10\" width=\"40\" height=\"30\"/>"), svg);
        int cut = svg.indexOf("<g clip-path=\"url(#window-1)\">");
        assertTrue(cut > 0 && cut < svg.indexOf("M0 50"), svg);
    }

    @Test
    void pngShowsThePictureUnderThePlanInsideTheWindow() throws IOException {
        BufferedImage green = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            green.setRGB(i % 10, i / 10, 0x00FF00);
        }
        Path file = folder.resolve("under.png");
        ImageIO.write(green, "png", file.toFile());
        Sheet bare = sheet.with(List.of(sheet.groups().getFirst().with(List.of())));
        SheetPicture picture = SheetPicture.of(bare, new UnderlaySnapshot("U", "under.png", new Point(0, 0), 1_000, 0, 100,
                true, false), file).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PNG.write(bare, List.of(picture), DPI_OF_TWO_PIXELS_PER_MM, out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(0x00FF00, at(image, 40, 25));
        assertEquals(WHITE, at(image, 10, 25));
        assertEquals(WHITE, at(image, 40, 45));
    }

    @Test
    void aPdfPageHasALargestSize() {
        Sheet largest = new Sheet("x", "en", 100, 5_080, List.of());
        Sheet larger = new Sheet("x", "en", 5_080.1, 100, List.of());

        assertFalse(PictureFormat.PDF.isTooLarge(largest, 300));
        assertTrue(PictureFormat.PDF.isTooLarge(larger, 300));
        assertFalse(PictureFormat.SVG.isTooLarge(larger, 300));
    }

    @Test
    void theEndingTellsTheFormat() {
        assertEquals(Optional.of(PictureFormat.SVG), PictureFormat.of("A.b.SVG"));
        assertEquals(Optional.empty(), PictureFormat.of("svg"));
    }

    private static void assertIsCut(BufferedImage image) {
        assertEquals(RED, at(image, 22, 12));
        assertEquals(RED, at(image, 58, 38));
        assertEquals(WHITE, at(image, 18, 25));
        assertEquals(WHITE, at(image, 62, 25));
        assertEquals(WHITE, at(image, 40, 8));
        assertEquals(WHITE, at(image, 40, 42));
        assertEquals(BLUE, at(image, 85, 3));
    }

    private byte[] bytes(PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet, List.of(), DPI_OF_TWO_PIXELS_PER_MM, out);
        return out.toByteArray();
    }

    /** Colour at a place of the paper, mm from its upper left corner. */
    private static int at(BufferedImage image, double xMm, double yMm) {
        return image.getRGB((int) (xMm * PIXELS_PER_MM), (int) (yMm * PIXELS_PER_MM)) & WHITE;
    }

    private static DrawnElement area(double left, double low, double right, double high, String colour) {
        return new DrawnElement("A", DrawingLayer.ZONES, List.of(new Primitive.Path(List.of(
                new PathStep.MoveTo(left, low), new PathStep.LineTo(right, low), new PathStep.LineTo(right, high),
                new PathStep.LineTo(left, high), new PathStep.Close()), Style.filled(colour))));
    }
}
