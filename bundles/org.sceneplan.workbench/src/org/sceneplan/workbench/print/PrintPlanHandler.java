package org.sceneplan.workbench.print;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.picture.PictureFormat;
import org.sceneplan.workbench.deliver.Workspaces;

/** Prints the level of the plan in front, to scale. */
public final class PrintPlanHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(PrintPlanHandler.class);
    private static final double MM_PER_INCH = 25.4;
    /** Papers of one name differ by less. */
    private static final double SPARE_MM = 2;
    /** Answers to paper that is too small, by button. */
    private static final int CHOOSE_AGAIN = 0;
    private static final int PRINT = 1;
    private static final int GIVE_UP = 2;

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = PlanPart.of(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (part == null) {
            return null;
        }
        PrintPlanDialog setup = new PrintPlanDialog(shell, part);
        FloorPlanEditor editor = (FloorPlanEditor) HandlerUtil.getActiveEditor(event);
        int answer = setup.open();
        if (answer == PrintPlanDialog.PDF) {
            savePdf(shell, editor, part, setup);
        } else if (answer == Window.OK) {
            print(shell, editor, part, setup);
        }
        return null;
    }

    private static void savePdf(Shell shell, FloorPlanEditor editor, PlanPart part, PrintPlanDialog setup) {
        String title = TEXTS.text("print.title");
        Path target = PictureFile.ask(shell, part, title, PictureFormat.PDF.ending());
        if (target != null) {
            BusyIndicator.showWhile(shell.getDisplay(), () -> {
                if (PictureFile.isWritten(shell, title, target, out -> PdfPen.writePages(setup.pdf(), out))) {
                    editor.canvas().hint(TEXTS.text("print.file", target));
                }
            });
        }
    }

    private static void print(Shell shell, FloorPlanEditor editor, PlanPart part, PrintPlanDialog setup) {
        PrinterData chosen = printer(shell, setup.pages().grid(), part.session().file().toAbsolutePath());
        if (chosen == null) {
            return;
        }
        if (isPrinted(chosen, setup, part.session().plan().store().name())) {
            String file = chosen.printToFile ? chosen.fileName : null;
            if (file != null) {
                Workspaces.refresh(StartPrinter.file(file));
            }
            editor.canvas().hint(StartPrinter.done(chosen.name, file, TEXTS));
        } else {
            MessageDialog.openError(shell, TEXTS.text("print.title"), TEXTS.text("print.failed"));
        }
    }

    /** Asks for a printer, again while its paper is too small and that is not wanted; null when the user gives up. */
    private static PrinterData printer(Shell shell, PageGrid grid, Path plan) {
        PrinterData data = StartPrinter.data(grid, plan);
        int answer = CHOOSE_AGAIN;
        while (data != null && answer == CHOOSE_AGAIN) {
            PrintDialog dialog = new PrintDialog(shell);
            dialog.setText(TEXTS.text("print.title"));
            dialog.setPrinterData(data);
            data = dialog.open();
            answer = data == null ? GIVE_UP : aboutPaper(data, grid, shell);
        }
        return answer == PRINT ? data : null;
    }

    /** What to do with the paper that was chosen with the printer; asks where a page does not fit it. */
    private static int aboutPaper(PrinterData data, PageGrid grid, Shell shell) {
        Printer printer = new Printer(data);
        Rectangle paper = printer.getBounds();
        double mmPerPixel = MM_PER_INCH / printer.getDPI().x;
        printer.dispose();
        double widthMm = paper.width * mmPerPixel;
        double heightMm = paper.height * mmPerPixel;
        if (grid.pageWidthMm() <= widthMm + SPARE_MM && grid.pageHeightMm() <= heightMm + SPARE_MM) {
            return PRINT;
        }
        return MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.text("print.title"), TEXTS.text("print.small",
                Math.round(widthMm), Math.round(heightMm), Math.round(grid.pageWidthMm()),
                Math.round(grid.pageHeightMm())), SWT.NONE, TEXTS.text("print.again"), TEXTS.text("print.anyway"),
                TEXTS.text("cancel"));
    }

    /** Prints; a printer that fails is told to the user and logged. */
    private static boolean isPrinted(PrinterData data, PrintPlanDialog setup, String title) {
        try {
            return print(data, setup, title);
        } catch (SWTException | SWTError e) {
            ILog.of(PrintPlanHandler.class).error("%s failed".formatted(data), e);
            return false;
        }
    }

    private static boolean print(PrinterData data, PrintPlanDialog setup, String title) {
        PrintChoice.Pages pages = setup.pages();
        Printer printer = new Printer(data);
        try {
            if (!printer.startJob("Sceneplan " + title)) {
                return false;
            }
            boolean printed = true;
            GC gc = new GC(printer);
            try (SheetPen pen = new SheetPen(printer)) {
                setup.prepare(pen);
                for (int row = 0; row < pages.grid().rows() && printed; row++) {
                    for (int column = 0; column < pages.grid().columns() && printed; column++) {
                        printed = printer.startPage();
                        paint(printer, gc, new PagePainter(pages, pen), column, row);
                        printer.endPage();
                    }
                }
            } finally {
                gc.dispose();
            }
            if (printed) {
                printer.endJob();
            } else {
                printer.cancelJob();
            }
            return printed;
        } finally {
            printer.dispose();
        }
    }

    /** Puts the page in the middle of the paper there is; nothing is ever scaled to it. */
    private static void paint(Printer printer, GC gc, PagePainter painter, int column, int row) {
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        Rectangle bounds = printer.getBounds();
        double pixelsPerMm = printer.getDPI().x / MM_PER_INCH;
        PageGrid grid = painter.pages().grid();
        painter.paint(gc, column, row, trim.x + (bounds.width - grid.pageWidthMm() * pixelsPerMm) / 2,
                trim.y + (bounds.height - grid.pageHeightMm() * pixelsPerMm) / 2, pixelsPerMm);
    }
}
