package org.sceneplan.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.exchange.pdf.PdfPage;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** A picture of 40 by 20 pixels, red on the left and blue on the right, under a plan at 1:100 on paper of 200 by 100. */
class SheetPictureTest {
    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;
    private static final float DPI_OF_TWO_PIXELS_PER_MM = 50.8f;

    @TempDir
    Path folder;
    private final Sheet sheet = new Sheet("x", "en", 200, 100, List.of(new DrawingGroup(20, 10, 0.01,
            List.of(new DrawnElement("L1", "floor", DrawingLayer.SHELL, List.of(new Primitive.Path(
                    List.of(new PathStep.MoveTo(0, 0), new PathStep.LineTo(9_500, 0),
                            new PathStep.LineTo(9_500, 9_000)), Style.stroked("#000000", 0.1))))))));

    @Test
    void pictureLiesUnderThePlanAtItsPlaceInThePdf() throws IOException {
        BufferedImage page = page(underlay(0, 100));

        // lower left corner at 20 + 10, 10 + 20 mm of paper, 80 by 40 mm large
        assertEquals(RED, at(page, 32, 32));
        assertEquals(BLUE, at(page, 108, 68));
        assertEquals(WHITE, at(page, 109, 72));
        assertEquals(WHITE, at(page, 28, 40));
        assertEquals(WHITE, at(page, 112, 40));
        assertEquals(WHITE, at(page, 60, 72));
    }

    @Test
    void pictureIsTurnedAboutItsLowerLeftCornerAndLetsThePaperThrough() throws IOException {
        BufferedImage page = page(underlay(90, 50));

        assertEquals(0xFF, at(page, 25, 32) >> 16);
        assertEquals(0x80, at(page, 25, 32) & 0xFF, 1);
        assertEquals(WHITE, at(page, 32, 32));
    }

    @Test
    void pictureEndsWhereThePlanDoes() throws IOException {
        UnderlaySnapshot large = new UnderlaySnapshot("U1", "survey.png", new Point(-5000, -5000), 600, 0, 100, true,
                false);
        BufferedImage page = page(large);

        assertEquals(RED, at(page, 22, 12));
        assertEquals(WHITE, at(page, 18, 12));
        assertEquals(BLUE, at(page, 113, 40));
        assertEquals(WHITE, at(page, 117, 40));
    }

    @Test
    void svgCarriesTheFile() throws IOException {
        SheetPicture picture = SheetPicture.of(sheet, underlay(0, 100), png()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPen.write(sheet, List.of(picture), out);
        String svg = out.toString(StandardCharsets.UTF_8);

        assertTrue(svg.contains("transform=\"translate(30 70) rotate(0)\" y=\"-40\" width=\"80\" height=\"40\""), svg);
        assertTrue(svg.contains("xlink:href=\"data:image/png;base64,iVBOR"), svg);
        assertTrue(svg.indexOf("<image") < svg.indexOf("layer-shell"), "under the plan");
    }

    @Test
    void sameSheetAndPictureGiveTheSameBytes() throws IOException {
        assertArrayEquals(pdf(underlay(15, 60)), pdf(underlay(15, 60)));
    }

    @Test
    void aPictureUnderSeveralPagesIsInTheFileOnce() throws IOException {
        SheetPicture picture = SheetPicture.of(sheet, underlay(0, 100), png()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPen.writePages(List.of(new PdfPage(sheet, List.of(picture), 200, 100, 1),
                new PdfPage(sheet, List.of(picture.moved(5, 0)), 200, 100, 1)), out);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            Set<COSBase> images = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images.add(page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT)
                            .getDictionaryObject(name));
                }
            }
            assertEquals(1, images.size());
            BufferedImage second = new PDFRenderer(document).renderImageWithDPI(1, DPI_OF_TWO_PIXELS_PER_MM);
            assertEquals(WHITE, at(second, 32, 32));
            assertEquals(RED, at(second, 37, 32));
        }
    }

    @Test
    void itIsOnPaperWhereItLiesInsideItsFrame() throws IOException {
        SheetPicture picture = SheetPicture.of(sheet, underlay(0, 100), png()).orElseThrow();

        // 30 to 110 and 30 to 70 mm; the frame ends at about 115 and 100 mm
        assertTrue(picture.isOn(31, 31));
        assertFalse(picture.isOn(29, 100));
        assertFalse(picture.moved(0, -71).isOn(200, 100));
        SheetPicture turned = SheetPicture.of(sheet, underlay(90, 100), png()).orElseThrow();
        assertTrue(turned.moved(-25, 0).isOn(200, 100));
        assertFalse(turned.moved(-31, 0).isOn(200, 100));
    }

    @Test
    void whatIsMissingOrNoPictureIsLeftOut() throws IOException {
        Path text = Files.writeString(folder.resolve("survey.png"), "no picture");

        assertTrue(SheetPicture.of(sheet, underlay(0, 100), text).isEmpty());
        assertTrue(SheetPicture.of(sheet, underlay(0, 100), folder.resolve("gone.png")).isEmpty());
    }

    private BufferedImage page(UnderlaySnapshot underlay) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(underlay))) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI_OF_TWO_PIXELS_PER_MM);
        }
    }

    private byte[] pdf(UnderlaySnapshot underlay) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPen.write(List.of(sheet), List.of(SheetPicture.of(sheet, underlay, png()).orElseThrow()), out);
        return out.toByteArray();
    }

    private static int at(BufferedImage page, int xMm, int yMm) {
        return page.getRGB(2 * xMm, 2 * (100 - yMm)) & WHITE;
    }

    private static UnderlaySnapshot underlay(double angleDeg, int opacityPercent) {
        return new UnderlaySnapshot("U1", "survey.png", new Point(1000, 2000), 200, angleDeg, opacityPercent, true,
                false);
    }

    private Path png() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, x < 20 ? RED : BLUE);
            }
        }
        Path file = folder.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
