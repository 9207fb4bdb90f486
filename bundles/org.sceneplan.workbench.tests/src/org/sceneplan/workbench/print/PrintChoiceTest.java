package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pdf.PdfPage;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.workbench.print.PrintChoice.Orientation;
import org.sceneplan.workbench.print.PrintChoice.Pages;

class PrintChoiceTest {
    private static final double CHAINS_MM = 40;

    /** A floor of twice the depth in width with chains around it; its standard sheet is a lying one. */
    private record Floor(double depthMm, double sheetWidthMm, double sheetHeightMm) implements PrintSource {

        @Override
        public Sheet sheet(double printedShare) {
            return sheet("share " + printedShare, sheetWidthMm, sheetHeightMm, 100);
        }

        @Override
        public Sheet plan(double denominator) {
            return sheet("plan", 2 * depthMm / denominator + CHAINS_MM, depthMm / denominator + CHAINS_MM, denominator);
        }

        @Override
        public Sheet fitting(double widthMm, double heightMm) {
            return plan(Math.max(2 * depthMm / (widthMm - CHAINS_MM), depthMm / (heightMm - CHAINS_MM)));
        }

        private static Sheet sheet(String title, double widthMm, double heightMm, double denominator) {
            return new Sheet(title, "en", widthMm, heightMm, List.of(new DrawingGroup(0, 0, 1 / denominator,
                    List.of())));
        }
    }

    @ParameterizedTest
    @CsvSource({"9200, A3, 50", "9000, A4, 75", "10600, A4, 100", "13000, A4, 150", "2000, A1, 20"})
    void planIsPrintedAtTheLargestUsualScaleThatFits(double depthMm, PaperSize paper, long denominator) {
        Floor floor = new Floor(depthMm, 420, 297);

        Pages pages = new PrintChoice(false, PrintChoice.USUAL, paper, Orientation.AUTOMATIC).pages(floor);

        assertEquals(denominator, pages.scaleDenominator(), 1e-9);
        assertEquals(1, pages.grid().pages());
    }

    @Test
    void planMayStillFillThePage() {
        Pages pages = new PrintChoice(false, PrintChoice.FITTING, PaperSize.A3, Orientation.AUTOMATIC)
                .pages(new Floor(9_500, 420, 297));

        assertEquals(19000 / 368.0, pages.scaleDenominator(), 1e-9);
    }

    @Test
    void sheetTakesTheWholeOfItsOwnPaperAsItLies() {
        Pages lying = sheet(PrintChoice.USUAL, PaperSize.A3).pages(new Floor(10_000, 420, 297));
        Pages upright = sheet(PrintChoice.USUAL, PaperSize.A3).pages(new Floor(10_000, 297, 420));
        Pages spare = sheet(PrintChoice.USUAL, PaperSize.A2).pages(new Floor(10_000, 420, 297));

        assertEquals(new PageGrid(1, 1, 420, 297, 0), lying.grid());
        assertEquals(new PageGrid(1, 1, 297, 420, 0), upright.grid());
        assertEquals(new PageGrid(1, 1, 594, 420, 0), spare.grid());
        assertEquals(1, lying.factor());
        assertTrue(lying.isNearEdge());
        assertFalse(spare.isNearEdge());
        assertFalse(sheet(PrintChoice.USUAL, PaperSize.A2).pages(new Floor(10_000, 594, 420)).isNearEdge(),
                "its frame keeps more");
    }

    @Test
    void reducedSheetIsComposedForItsShare() {
        Pages pages = sheet(PrintChoice.FITTING, PaperSize.A3).pages(new Floor(10_000, 420, 297));

        double share = 285 / 297.0;
        assertEquals(share, pages.factor(), 1e-9);
        assertEquals("share " + share, pages.content().title());
        assertEquals(100 / share, pages.scaleDenominator(), 1e-9);
        assertEquals("share 1.0", sheet(PrintChoice.FITTING, PaperSize.A2).pages(new Floor(10_000, 420, 297)).content()
                .title(), "never enlarged");
    }

    @Test
    void sheetThatIsLargerThanThePaperIsCutAndSetsKeptForItStayTrue() {
        Pages pages = sheet(50, PaperSize.A4).pages(new Floor(10_000, 420, 297));

        assertEquals(PrintChoice.USUAL, sheet(50, PaperSize.A4).scale());
        assertEquals(1, pages.factor());
        assertEquals(PaperSize.MARGIN_MM, pages.grid().marginMm());
        assertTrue(pages.grid().pages() > 1);
        assertEquals(PaperSize.A3, PaperSize.of(pages.content()));
    }

    @Test
    void aFileHasThePagesInReadingOrderOrOneThatIsReduced() {
        Pages cut = sheet(PrintChoice.USUAL, PaperSize.A4).pages(new Floor(10_000, 594, 420));
        List<PdfPage> pages = cut.pdf(List.of());
        List<PdfPage> reduced = sheet(PrintChoice.FITTING, PaperSize.A4).pages(new Floor(10_000, 420, 297))
                .pdf(List.of());

        assertEquals(cut.grid().pages(), pages.size());
        assertEquals(cut.grid().page(cut.content(), 1, 0), pages.get(1).sheet());
        assertEquals(297, pages.get(1).widthMm() + pages.get(1).heightMm() - 210, 1e-9);
        assertEquals(1, pages.get(1).factor());
        assertEquals(1, reduced.size());
        assertEquals(198 / 297.0, reduced.getFirst().factor(), 1e-9);
        assertEquals(297, reduced.getFirst().widthMm());
    }

    @Test
    void aPictureIsSharedByThePagesItReaches(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Sheet content = new Sheet("plan", "en", 400, 280, List.of(new DrawingGroup(0, 0, 0.01, List.of(),
                Optional.of(new PaperBox(0, 0, 400, 280)))));
        Pages cut = new Pages(content, PageGrid.on(content, 210, 297, 10), 1);
        SheetPicture lowerLeft = SheetPicture.of(content, new UnderlaySnapshot("U", "scan.png", new Point(0, 0),
                100, 0, 100, true, false), file).orElseThrow();
        SheetPicture whole = SheetPicture.of(content, new UnderlaySnapshot("V", "scan.png", new Point(0, 0),
                10_000, 0, 100, true, false), file).orElseThrow();
        List<PdfPage> pages = cut.pdf(List.of(lowerLeft, whole));
        DrawingGroup last = pages.getLast().sheet().groups().getFirst();

        assertTrue(pages.size() > 1);
        assertTrue(pages.stream().allMatch(page -> page.under().getLast().image() == whole.image()));
        assertEquals(1, pages.stream().filter(page -> page.under().size() == 2).count());
        assertEquals(last.originXMm(), pages.getLast().under().getLast().xMm(), 1e-9);
        assertEquals(last.originYMm(), pages.getLast().under().getLast().yMm(), 1e-9);
    }

    private static PrintChoice sheet(int scale, PaperSize paper) {
        return new PrintChoice(true, scale, paper, Orientation.AUTOMATIC);
    }
}
