package org.sceneplan.workbench.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.files.WholeFile;

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
            Path target = target(shell, part, dialog.chosenFormat().ending());
            if (target != null) {
                FloorPlanEditor editor = (FloorPlanEditor) HandlerUtil.getActiveEditor(event);
                BusyIndicator.showWhile(shell.getDisplay(), () -> {
                    if (isSaved(shell, dialog, target)) {
                        editor.canvas().hint(TEXTS.text("export.done", target));
                    }
                });
            }
        }
        return null;
    }

    private static Path target(Shell shell, PlanPart part, String ending) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(TEXTS.text("export.title"));
        dialog.setFilterPath(part.session().file().toAbsolutePath().getParent().toString());
        dialog.setFileName(part.session().file().getFileName().toString().replaceAll("\\.storeplan$", "") + "."
                + ending);
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setOverwrite(true);
        String name = dialog.open();
        return name == null ? null : Path.of(name.endsWith("." + ending) ? name : name + "." + ending);
    }

    /** Saves; a file that cannot be written is told to the user. */
    private static boolean isSaved(Shell shell, ExportPictureDialog dialog, Path target) {
        try {
            Sheet sheet = dialog.sheet();
            List<SheetPicture> under = dialog.withBackground() ? dialog.part().pictures(sheet) : List.of();
            WholeFile.write(target,
                    out -> dialog.chosenFormat().write(sheet, under, dialog.dotsPerInch(), out));
        } catch (IOException e) {
            MessageDialog.openError(shell, TEXTS.text("export.title"),
                    TEXTS.text("export.failed", target, e.getMessage()));
            return false;
        }
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                Platform.getLog(ExportPictureHandler.class).log(e.getStatus());
            }
        }
        return true;
    }
}
