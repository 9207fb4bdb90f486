package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A plan is printed: here to a file, which every desktop with GTK has a printer for. */
class PrintStoryTest extends EditingStory {
    private static final double MM_PER_INCH = 25.4;
    /** More than an empty page takes. */
    private static final int LEAST_BYTES = 5_000;

    @Test
    void theSheetOfAPlanIsPrintedToAFile(@TempDir Path folder) throws Exception {
        assumeTrue(SWT.getPlatform().equals("gtk"), "other systems ask where to print to");
        FloorPlanPage plan = workbench().open("printed.storeplan", StoryPlans.oneLevel());
        plan.settle();
        Path file = folder.resolve("printed.pdf");
        PrinterData data = new PrinterData("GtkPrintBackendFile", "Print to File");
        data.printToFile = true;
        data.fileName = file.toUri().toString();
        Sheet sheet = FloorPlanSheet.of(plan.session().context(), plan.level(),
                new SheetSettings(plan.session().locale(), "", "", ""));

        Printer printer = new Printer(data);
        try {
            assertTrue(printer.startJob("story"));
            GC gc = new GC(printer);
            try (SheetPen pen = new SheetPen(printer)) {
                assertTrue(printer.startPage());
                pen.paint(sheet, gc, 0, 0, printer.getDPI().x / MM_PER_INCH);
                printer.endPage();
            } finally {
                gc.dispose();
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }

        workbench().driver().waitUntil("the file is there",
                () -> Files.exists(file) && file.toFile().length() > LEAST_BYTES);
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }
}
