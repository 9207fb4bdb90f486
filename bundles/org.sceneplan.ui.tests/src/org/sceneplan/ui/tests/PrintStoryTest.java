package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A plan is printed to scale: here to a file, which every desktop with GTK has a printer for. */
class PrintStoryTest extends EditingStory {
    private static final String SETS = "Saved settings:";
    private static final String SET = "For the builder";
    private static final String LIGHT = "Light only";
    private static final String NAME = "Name (settings of the same name are replaced):";
    private static final double MM_PER_INCH = 25.4;
    private static final int PIXELS_PER_MM = 2;
    private static final int HEIGHT_MM = 250;
    private static final int WHITE = 0xFFFFFF;
    private static final int RED = 0xFF0000;
    private static final int DARK = 128;

    @Test
    void tenMetresAreTenCentimetresOnPaperAtOneToAHundred() throws Exception {
        assumeTrue(SWT.getPlatform().equals("gtk"), "other systems ask where to print to");
        Path file = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            print(new Sheet("floor", "en", 180, HEIGHT_MM, List.of(new DrawingGroup(0, 0, 0.01,
                    List.of(new DrawnElement("L1", "floor", DrawingLayer.SHELL, List.of(floor())))))));
            workbench().driver().waitUntil("the file is complete", () -> isComplete(file));
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0,
                        (float) (PIXELS_PER_MM * MM_PER_INCH));
                assertEquals(RED, at(page, 20, 20));
                assertEquals(RED, at(page, 98, 48));
                assertEquals(WHITE, at(page, 102, 48));
                assertEquals(WHITE, at(page, 98, 52));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void choiceIsSavedUnderANameAndChosenAgain() throws Exception {
        FloorPlanPage plan = workbench().open("sets.storeplan", StoryPlans.oneLevel());
        plan.settle();
        inPrintDialog(page -> {
            page.choose("Content:", "Sheet");
            page.choose("Scale:", "True size");
            page.choose("Paper:", "A2");
            page.choose("Orientation:", "Landscape");
            DialogPage.Expected name = workbench().expectDialog("Save Print Settings", dialog -> {
                dialog.fill(NAME, SET);
                dialog.press("OK");
            });
            page.press("Save...");
            name.await(workbench().driver());
            assertEquals(SET, page.textAfter(SETS));
            assertEquals(List.of(), page.doubledMnemonics());
        });

        inPrintDialog(page -> {
            assertEquals("(none chosen)", page.textAfter(SETS));
            page.choose(SETS, SET);
            assertEquals(List.of("Sheet with title block", "True size of the sheet", "A2", "Landscape"),
                    Stream.of("Content:", "Scale:", "Paper:", "Orientation:").map(page::textAfter).toList());
            page.choose("Paper:", "A4");
            assertEquals("(none chosen)", page.textAfter(SETS), "no longer what was saved");
            page.choose(SETS, SET);
            page.press("Delete");
            workbench().driver().waitUntil("the set is gone", () -> page.textAfter(SETS).equals("(none chosen)"));
        });

        inPrintDialog(page -> assertThrows(AssertionError.class, () -> page.choose(SETS, SET)));
        assertEquals(0, plan.steps());
    }

    @Test
    void partAndLayersAreSavedTooAndToldWhereAPlanDoesNotHaveThem() throws Exception {
        StorePlan layered = StoryPlans.oneLevel();
        LayerState state = PlanFactory.INSTANCE.createLayerState();
        state.setId("state-1");
        state.setName(LIGHT);
        layered.getLayerStates().add(state);
        FloorPlanPage plan = workbench().open("print-set-part.storeplan", layered);
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        inPrintDialog(page -> {
            page.choose("Part of the plan:", "Around what is selected");
            page.choose("Layers:", "Saved state: " + LIGHT);
            DialogPage.Expected name = workbench().expectDialog("Save Print Settings", dialog -> {
                dialog.fill(NAME, LIGHT);
                dialog.press("OK");
            });
            page.press("Save...");
            name.await(workbench().driver());
        });
        inPrintDialog(page -> {
            assertEquals("All of it", page.textAfter("Part of the plan:"));
            page.choose(SETS, LIGHT);
            assertEquals(List.of("Around what is selected", "Saved state: " + LIGHT),
                    Stream.of("Part of the plan:", "Layers:").map(page::textAfter).toList());
            assertFalse(page.says("is not in this plan"), page.texts().toString());
        });

        workbench().open("print-set-bare.storeplan", StoryPlans.oneLevel()).settle();
        inPrintDialog(page -> {
            page.choose(SETS, LIGHT);
            assertEquals(List.of("All of it", "As on the screen"),
                    Stream.of("Part of the plan:", "Layers:").map(page::textAfter).toList());
            assertTrue(page.says("\"" + LIGHT + "\" is not in this plan"), page.texts().toString());
            assertTrue(page.says("\"Around what is selected\", which this plan does not have"), page.texts().toString());
            page.press("Delete");
        });
    }

    @Test
    void sheetIsPrintedOnItsOwnPaperInTrueSizeUnlessReduced() throws Exception {
        FloorPlanPage plan = workbench().open("sheet.storeplan", StoryPlans.oneLevel());
        plan.settle();

        inPrintDialog(page -> {
            assertEquals("Usual scale that fits one page", page.textAfter("Scale:"));
            page.choose("Paper:", "A4");
            page.choose("Content:", "Sheet");
            assertEquals(List.of("True size of the sheet", "A3"),
                    Stream.of("Scale:", "Paper:").map(page::textAfter).toList());
            assertTrue(page.says("Pages: 1,") && page.says("true size"), page.texts().toString());
            page.choose("Scale:", "Reduced");
            assertTrue(page.says("reduced to 96 %"), page.texts().toString());
            page.choose("Content:", "Plan");
            page.choose("Scale:", "As large");
            assertTrue(page.says("Pages: 1,"), page.texts().toString());
        });
    }

    @Test
    void aPartOfThePlanIsPrintedLargerThanTheWhole() throws Exception {
        FloorPlanPage plan = workbench().open("print-part.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        inPrintDialog(page -> {
            page.choose("Scale:", "As large");
            String whole = page.texts().toString();
            page.choose("Part of the plan:", "Around what is selected");
            assertFalse(page.texts().toString().equals(whole), whole);
            assertEquals(List.of("Around what is selected", "As on the screen"),
                    Stream.of("Part of the plan:", "Layers:").map(page::textAfter).toList());
            assertEquals(List.of(), page.doubledMnemonics());
        });
        assertEquals(0, plan.steps());
    }

    @Test
    void whatLiesOutsideTheWindowOfAGroupIsNotPainted() {
        Display display = Display.getCurrent();
        Image image = new Image(display, 200 * PIXELS_PER_MM, HEIGHT_MM * PIXELS_PER_MM);
        GC gc = new GC(image);
        try (SheetPen pen = new SheetPen(display)) {
            pen.paint(new Sheet("floor", "en", 200, HEIGHT_MM, List.of(new DrawingGroup(0, 0, 0.01,
                    List.of(new DrawnElement("L1", "floor", DrawingLayer.SHELL, List.of(floor()))),
                    Optional.of(new PaperBox(20, 10, 40, 30))))), gc, 0, 0, PIXELS_PER_MM);
            ImageData painted = image.getImageData();
            assertEquals(List.of(true, false, false), Stream.of(new int[] {40, 20}, new int[] {80, 20},
                    new int[] {40, 45}).map(mm -> painted.palette.getRGB(painted.getPixel(mm[0] * PIXELS_PER_MM,
                            (HEIGHT_MM - mm[1]) * PIXELS_PER_MM)).blue < DARK).toList());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void inPrintDialog(Consumer<DialogPage> story) {
        DialogPage.Expected dialog = workbench().expectDialog("Print", story);
        workbench().command("org.eclipse.ui.file.print");
        dialog.await(workbench().driver());
    }

    @Test
    void longTextsKeepTheirLastLetters() {
        Primitive text = new Primitive.Text("M".repeat(30), new Coordinate(10, 5), 5, 0, Primitive.Anchor.START,
                Primitive.Weight.REGULAR, "#000000", "");
        Display display = Display.getCurrent();
        Image image = new Image(display, 200 * PIXELS_PER_MM, 20 * PIXELS_PER_MM);
        GC gc = new GC(image);
        try (SheetPen pen = new SheetPen(display)) {
            pen.paint(new Sheet("text", "en", 200, 20, List.of(new DrawingGroup(0, 0, 1,
                    List.of(new DrawnElement("", "", DrawingLayer.SHELL, List.of(text)))))), gc, 0, 0, PIXELS_PER_MM);
            ImageData painted = image.getImageData();
            assertTrue(IntStream.range(110 * PIXELS_PER_MM, 125 * PIXELS_PER_MM).anyMatch(
                    x -> painted.palette.getRGB(painted.getPixel(x, 13 * PIXELS_PER_MM)).red < DARK));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static boolean isComplete(Path file) {
        try {
            return Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip().endsWith("%%EOF");
        } catch (IOException beingWritten) {
            return false;
        }
    }

    /** Ten metres by five from the lower left corner of the sheet. */
    private static Primitive floor() {
        return new Primitive.Path(List.of(new PathStep.MoveTo(0, 0), new PathStep.LineTo(10_000, 0),
                new PathStep.LineTo(10_000, 5_000), new PathStep.LineTo(0, 5_000), new PathStep.Close()),
                Style.filled("#FF0000"));
    }

    private static int at(BufferedImage page, int xMm, int yMm) {
        return page.getRGB(xMm * PIXELS_PER_MM, (HEIGHT_MM - yMm) * PIXELS_PER_MM) & WHITE;
    }

    private static void print(Sheet sheet) {
        Printer printer = new Printer(new PrinterData("GtkPrintBackendFile", "Print to File"));
        try {
            assertTrue(printer.startJob("story"));
            GC gc = new GC(printer);
            try (SheetPen pen = new SheetPen(printer)) {
                assertTrue(printer.startPage());
                Rectangle trim = printer.computeTrim(0, 0, 0, 0);
                pen.paint(sheet, gc, trim.x, trim.y, printer.getDPI().x / MM_PER_INCH);
                printer.endPage();
            } finally {
                gc.dispose();
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }
}
