package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;

class StartPrinterTest {
    private final PrinterData office = new PrinterData("driver", "Office");
    private final PrinterData file = new PrinterData("GtkPrintBackendFile", "Print to File");

    @Test
    void printerOfTheSystemComesFirstElseTheFirstThereIs() {
        assertSame(office, StartPrinter.of(office, List.of(file, office)));
        assertSame(file, StartPrinter.of(null, List.of(file, office)));
        assertNull(StartPrinter.of(null, List.of()).name, "the dialog of the system asks");
    }

    @Test
    void fileToPrintToLiesBesideThePlan() {
        assertEquals(Path.of("shops", "A 1.v2.pdf"), StartPrinter.beside(Path.of("shops", "A 1.v2.storeplan")));
    }
}
