package org.sceneplan.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.png.PngPen;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.geometry.Box;
import org.sceneplan.rules.DesignContext;

/** What the pens write of the sheets of a package. */
class DesignSheetPensTest {
    private static final double PT_PER_MM = 72 / 25.4;
    private static final int WALL_MM = 240;
    private static final int POCHE = 0x3A3D42;
    /** 10 pixels for each mm. */
    private static final int DPI = 254;

    private static final int PICTURE_DPI = 100;
    private static final int SQUARE = 8;
    private static final double MOST_DIFFERENCE = 0.08;

    private final DesignContext context = TestPlan.context();
    private final List<Sheet> sheets = DesignSheets.of(context, SheetSettings.of(Locale.CHINESE));

    @Test
    void onePdfHoldsAllSheetsAtTheirSizesWithBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(sheets))) {
            assertEquals(sheets.size(), document.getNumberOfPages());
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertEquals(document.getPage(titles.size() - 1), item.findDestinationPage(document));
            }
            assertEquals(sheets.stream().map(Sheet::title).toList(), titles);
            for (int i = 0; i < sheets.size(); i++) {
                assertEquals(sheets.get(i).widthMm() * PT_PER_MM, document.getPage(i).getMediaBox().getWidth(), 0.01);
                assertEquals(sheets.get(i).heightMm() * PT_PER_MM, document.getPage(i).getMediaBox().getHeight(), 0.01);
            }
        }
    }

    @Test
    void wallsAreTrueToScaleInThePdf() throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).kind() == SheetKind.SHELL || sheets.get(i).kind() == SheetKind.FLOW) {
                try (PDDocument document = Loader.loadPDF(pdf(sheets))) {
                    BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, DPI);
                    assertEquals(wallWidthMm() * scale(sheets.get(i)), drawnWidthMm(page), 0.8, sheets.get(i).id());
                }
            }
        }
    }

    @Test
    void wallsAreTrueToScaleInTheSvg() throws IOException {
        Sheet shell = sheets.stream().filter(sheet -> sheet.kind() == SheetKind.SHELL).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPen.write(shell, out);
        String svg = out.toString(StandardCharsets.UTF_8);
        String layer = svg.substring(svg.indexOf("<g id=\"layer-shell\">"), svg.indexOf("<g id=\"layer-openings\">"));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        Matcher points = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)").matcher(layer);
        while (points.find()) {
            low = Math.min(low, Double.parseDouble(points.group(1)));
            high = Math.max(high, Double.parseDouble(points.group(1)));
        }

        assertTrue(svg.contains("width=\"%smm\"".formatted(Math.round(shell.widthMm()))));
        assertEquals(wallWidthMm() * scale(shell), high - low, 0.002);
    }

    @Test
    void pictureAndPdfShowTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(sheets))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (SheetKind kind : List.of(SheetKind.PLAN, SheetKind.SERVICES, SheetKind.ELEVATIONS, SheetKind.NOTES)) {
                Sheet sheet = sheets.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                PngPen.write(sheet, PICTURE_DPI, out);
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
                BufferedImage page = renderer.renderImageWithDPI(sheets.indexOf(sheet), PICTURE_DPI);

                assertEquals(page.getWidth(), picture.getWidth(), 1, sheet.id());
                assertEquals(page.getHeight(), picture.getHeight(), 1, sheet.id());
                assertEquals(List.of(), differences(page, picture), sheet.id());
            }
        }
    }

    /** Squares of about 2 mm whose mean brightness differs by more than what the edges of lines and letters do. */
    private static List<String> differences(BufferedImage one, BufferedImage other) {
        List<String> found = new ArrayList<>();
        for (int y = 0; y + SQUARE <= Math.min(one.getHeight(), other.getHeight()); y += SQUARE) {
            for (int x = 0; x + SQUARE <= Math.min(one.getWidth(), other.getWidth()); x += SQUARE) {
                double difference = Math.abs(brightness(one, x, y) - brightness(other, x, y));
                if (difference > MOST_DIFFERENCE) {
                    found.add("%d,%d: %.2f".formatted(x, y, difference));
                }
            }
        }
        return found;
    }

    private static double brightness(BufferedImage picture, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int rgb = picture.getRGB(x, y);
                sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
            }
        }
        return sum / (3.0 * 0xFF * SQUARE * SQUARE);
    }

    @Test
    void theCarriedFontsHaveEveryLetter() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Sheet sheet : DesignSheets.of(context, SheetSettings.of(locale))) {
                sheet.groups().stream().flatMap(group -> group.elements().stream())
                        .flatMap(element -> element.primitives().stream()).filter(Primitive.Text.class::isInstance)
                        .map(Primitive.Text.class::cast).forEach(text -> text.text().codePoints()
                                .forEach(code -> assertTrue(CarriedFonts.face(Primitive.Weight.REGULAR).has(code),
                                        () -> "U+%04X in %s".formatted(code, text.text()))));
            }
        }
    }

    @Test
    void samePlanGivesTheSameBytes() throws IOException {
        List<Sheet> again = DesignSheets.of(TestPlan.context(), SheetSettings.of(Locale.CHINESE));

        assertArrayEquals(pdf(sheets), pdf(again));
    }

    private static byte[] pdf(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPen.write(sheets, out);
        return out.toByteArray();
    }

    private double wallWidthMm() {
        Box box = context.plan().levels().getFirst().outline().box();
        return box.widthMm() + 2 * WALL_MM;
    }

    private static double scale(Sheet sheet) {
        return sheet.groups().getFirst().scale();
    }

    /** From the first to the last column of the page where walls stand on top of one another for more than 20 mm. */
    private static double drawnWidthMm(BufferedImage page) {
        int first = -1;
        int last = -1;
        for (int x = 0; x < page.getWidth(); x++) {
            int run = 0;
            int longest = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                run = (page.getRGB(x, y) & 0xFFFFFF) == POCHE ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            if (longest > 200) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return (last - first + 1) / 10.0;
    }
}
