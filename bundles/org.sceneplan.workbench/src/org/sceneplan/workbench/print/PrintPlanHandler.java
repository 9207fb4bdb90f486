package org.sceneplan.workbench.print;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.figure.SheetPen;

/** Prints the level of the plan in front, to scale. */
public final class PrintPlanHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(PrintPlanHandler.class);
    private static final double MM_PER_INCH = 25.4;
    /** Papers of one name differ by less. */
    private static final double SPARE_MM = 2;

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = PlanPart.of(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (part == null) {
            return null;
        }
        PrintPlanDialog setup = new PrintPlanDialog(shell, part);
        if (setup.open() != Window.OK) {
            return null;
        }
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData data = new PrinterData();
        data.orientation = setup.pages().grid().isTurned() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(data);
        PrinterData chosen = dialog.open();
        if (chosen != null && isPaperLargeEnough(chosen, setup.pages().grid(), shell) && !isPrinted(chosen, setup, part.session().plan().store().name())) {
            MessageDialog.openError(shell, TEXTS.text("print.title"), TEXTS.text("print.failed"));
        }
        return null;
    }

    /** Whether a page fits the paper that was chosen with the printer, or is to be printed as far as it does. */
    private static boolean isPaperLargeEnough(PrinterData data, PageGrid grid, Shell shell) {
        Printer printer = new Printer(data);
        Rectangle paper = printer.getBounds();
        double mmPerPixel = MM_PER_INCH / printer.getDPI().x;
        printer.dispose();
        double widthMm = paper.width * mmPerPixel;
        double heightMm = paper.height * mmPerPixel;
        return grid.pageWidthMm() <= widthMm + SPARE_MM && grid.pageHeightMm() <= heightMm + SPARE_MM
                || MessageDialog.openQuestion(shell, TEXTS.text("print.title"), TEXTS.text("print.small",
                        Math.round(widthMm), Math.round(heightMm), Math.round(grid.pageWidthMm()),
                        Math.round(grid.pageHeightMm())));
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
