package org.sceneplan.workbench.print;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.picture.SheetPicture;

/** Saves the sheet, the level or what is selected as PDF, SVG or PNG. */
public final class ExportPictureHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPictureHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = PlanPart.of(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (part == null) {
            return null;
        }
        ExportPictureDialog dialog = new ExportPictureDialog(shell, part);
        if (dialog.open() == Window.OK) {
            String title = TEXTS.text("export.title");
            Path target = PictureFile.ask(shell, part, title, dialog.chosenFormat().ending());
            if (target != null) {
                FloorPlanEditor editor = (FloorPlanEditor) HandlerUtil.getActiveEditor(event);
                BusyIndicator.showWhile(shell.getDisplay(), () -> {
                    Sheet sheet = dialog.sheet();
                    List<SheetPicture> under = dialog.withBackground() ? dialog.part().pictures(sheet) : List.of();
                    if (PictureFile.isWritten(shell, title, target,
                            out -> dialog.chosenFormat().write(sheet, under, dialog.dotsPerInch(), out))) {
                        editor.canvas().hint(TEXTS.text("export.done", target));
                    }
                });
            }
        }
        return null;
    }
}
