package org.sceneplan.workbench.print;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.sceneplan.editor.PackageTexts;

/** The printer that the dialog of the system starts with. */
final class StartPrinter {

    private StartPrinter() {
    }

    /**
     * The printer the system starts with, else the first it has, on desktops with GTK one that prints to a file; there
     * the paper of the pages is chosen too.
     *
     * @param plan file of the plan; a file to print to is proposed beside it
     */
    static PrinterData data(PageGrid grid, Path plan) {
        PrinterData data = of(Printer.getDefaultPrinterData(), List.of(Printer.getPrinterList()))
                .orElseGet(PrinterData::new);
        data.orientation = grid.isTurned() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        data.fileName = beside(plan).toString();
        if (SWT.getPlatform().equals("gtk")) {
            GtkPaper.choose(data, grid);
        }
        return data;
    }

    /**
     * The printer of the system, else the first there is; empty where the dialog of the system has to ask.
     *
     * @param usual the printer of the system, null for none
     */
    static <P> Optional<P> of(P usual, List<P> all) {
        return Optional.ofNullable(usual).or(() -> all.stream().findFirst());
    }

    /**
     * Says where the pages went.
     *
     * @param file path or address of the file they were printed to, null for paper
     */
    static String done(String printer, String file, PackageTexts texts) {
        return file == null ? texts.text("print.done", printer) : texts.text("print.file", file(file));
    }

    /** The file of a path or address; some desktops give addresses with blanks in them. */
    static Path file(String file) {
        try {
            return file.startsWith("file:") ? Path.of(URI.create(file)) : Path.of(file);
        } catch (IllegalArgumentException notEncoded) {
            return Path.of(file.replaceFirst("^file:(//)?(/(?=[A-Za-z]:))?", ""));
        }
    }

    /** A file beside a plan to print it to. */
    static Path beside(Path plan) {
        return plan.resolveSibling(plan.getFileName().toString().replaceAll("\\.storeplan$", "") + ".pdf");
    }
}
