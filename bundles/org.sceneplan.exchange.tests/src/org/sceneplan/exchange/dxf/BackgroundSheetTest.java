package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.rules.DesignContext;

/** Drawings under the plan on the sheets that are produced. */
final class BackgroundSheetTest {

    private final DesignContext context = TestPlan.context();
    private final Sheet sheet = FloorPlanSheet.of(context, context.plan().levels().getFirst(),
            new SheetSettings(Locale.CHINESE, "", "", ""));

    private static DxfBackground shop() throws Exception {
        return DxfBackground.of(Drawn.version("AC1015").header("$INSUNITS", 70, "4").rectangle("WALL", 0, 0, 9000, 7000)
                .line("WALL", 4000, 3000, 900_000, 3000).text("NOTE", 1000, 2000, "原有卫生间")
                .text("NOTE", 800_000, 0, "far").read(), DxfProgress.NONE);
    }

    private Sheet under(UnderlaySnapshot underlay) throws Exception {
        DxfBackground drawing = shop();
        return BackgroundSheet.under(sheet, List.of(underlay),
                name -> name.equals("shop.dxf") ? Optional.of(drawing) : Optional.empty());
    }

    private static UnderlaySnapshot underlay(String file, double mmPerUnit, double angleDeg, int opacityPercent) {
        return new UnderlaySnapshot("U1", file, Point.of(angleDeg == 0 ? 500 : 8000, 600), mmPerUnit,
                angleDeg, opacityPercent, true, false);
    }

    private static DrawnElement first(Sheet sheet) {
        return sheet.groups().getFirst().elements().getFirst();
    }

    private static List<Primitive.Text> texts(DrawnElement element) {
        return element.primitives().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast)
                .toList();
    }

    @Test
    void linesAndTextsLieBelowThePlanInItsPlaceAndGrey() throws Exception {
        DrawnElement drawn = first(under(underlay("shop.dxf", 1, 0, 50)));

        assertEquals(DrawingLayer.UNDERLAY, drawn.layer());
        Primitive.Text text = texts(drawn).getFirst();
        assertEquals("原有卫生间", text.text());
        assertEquals(1500, text.at().x(), 1e-6);
        assertEquals(2600, text.at().y(), 1e-6);
        assertEquals("#a8a8a8", text.colour());
        assertEquals(1, texts(drawn).size(), "what lies beside the plan is left out");
        double farthest = drawn.primitives().stream().filter(Primitive.Path.class::isInstance)
                .flatMap(path -> ((Primitive.Path) path).steps().stream())
                .mapToDouble(step -> step instanceof PathStep.LineTo to ? to.x() : 0).max().orElseThrow();
        assertTrue(farthest > 9500 && farthest < 30_000, "lines are cut where the plan ends: " + farthest);
    }

    @Test
    void scaleAndTurnAreThoseOfTheUnderlay() throws Exception {
        Primitive.Text text = texts(first(under(underlay("shop.dxf", 2, 90, 100)))).getFirst();

        assertEquals(8000 - 4000, text.at().x(), 1e-6);
        assertEquals(600 + 2000, text.at().y(), 1e-6);
        assertEquals(90, text.angleDeg(), 1e-6);
        assertEquals("#505050", text.colour());
    }

    @Test
    void everyPenWritesThem() throws Exception {
        Sheet made = under(underlay("shop.dxf", 1, 0, 100));

        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        SvgPen.write(made, svg);
        assertTrue(svg.toString(StandardCharsets.UTF_8).contains("原有卫生间"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPen.write(List.of(made), pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("原有卫生间"));
        }
    }

    @Test
    void pictureFilesAndHiddenOnesLeaveTheSheetAsItIs() throws Exception {
        assertSame(sheet, under(underlay("photo.png", 1, 0, 100)));
    }
}
