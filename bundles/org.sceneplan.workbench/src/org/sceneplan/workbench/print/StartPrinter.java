package org.sceneplan.workbench.print;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** The printer that the dialog of the system starts with. */
final class StartPrinter {

    private StartPrinter() {
    }

    /**
     * The printer the system starts with, else the first it has, on desktops with GTK one that prints to a file.
     *
     * @param plan file of the plan; a file to print to is proposed beside it
     */
    static PrinterData data(PageGrid grid, Path plan) {
        PrinterData data = of(Printer.getDefaultPrinterData(), List.of(Printer.getPrinterList()));
        data.orientation = grid.isTurned() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        data.fileName = beside(plan).toString();
        return data;
    }

    /** @param usual the printer of the system, null for none */
    static PrinterData of(PrinterData usual, List<PrinterData> all) {
        return usual != null ? usual : all.isEmpty() ? new PrinterData() : all.getFirst();
    }

    /** A file beside a plan to print it to. */
    static Path beside(Path plan) {
        return plan.resolveSibling(plan.getFileName().toString().replaceAll("\\.storeplan$", "") + ".pdf");
    }
}
