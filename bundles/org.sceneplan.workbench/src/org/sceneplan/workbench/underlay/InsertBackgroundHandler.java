package org.sceneplan.workbench.underlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.Refusal;

/**
 * Lays a picture under the level that is shown: the file is copied beside the plan, the picture is at first as wide as
 * the shell.
 */
public final class InsertBackgroundHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(InsertBackgroundHandler.class);
    private static final int OPACITY_PERCENT = 50;

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            Shell shell = HandlerUtil.getActiveShell(event);
            FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
            dialog.setText(TEXTS.text("background.title"));
            dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.bmp;*.gif"});
            String name = dialog.open();
            if (name != null) {
                insert(editor, shell, Path.of(name));
            }
        }
        return null;
    }

    private static void insert(FloorPlanEditor editor, Shell shell, Path picture) {
        PlanSession session = editor.session();
        try {
            ImageData data = new ImageData(picture.toString());
            Path beside = copyBeside(session.file(), picture);
            Level level = (Level) session.element(editor.canvas().shownLevel().id());
            Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
            underlay.setId(new PlanIds(session.model()).next(level, underlay.eClass()));
            Box shellBox = editor.canvas().shownLevel().outline().box();
            underlay.setFile(beside.getFileName().toString());
            underlay.setXMm(shellBox.minXMm());
            underlay.setYMm(shellBox.minYMm());
            underlay.setMmPerUnit((double) shellBox.widthMm() / data.width);
            underlay.setOpacityPercent(OPACITY_PERCENT);
            underlay.setVisible(true);
            Refusal refusal = session.execute(new AddElementsEdit(level, underlay));
            if (refusal.isRefused()) {
                tell(shell, refusal.message(session.locale()));
            }
        } catch (SWTException notAPicture) {
            tell(shell, TEXTS.text("background.noPicture", picture.getFileName()));
        } catch (IOException e) {
            tell(shell, TEXTS.text("background.notCopied", picture.getFileName(), e.getMessage()));
        }
    }

    /** The picture beside the plan: itself, one of the same content, or a copy under a name that is free. */
    private static Path copyBeside(Path plan, Path picture) throws IOException {
        Path folder = plan.toAbsolutePath().getParent();
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target) && Files.mismatch(target, picture) >= 0; number++) {
            target = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        if (!Files.exists(target)) {
            Files.copy(picture, target);
            for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
                try {
                    file.refreshLocal(IResource.DEPTH_ZERO, null);
                } catch (CoreException e) {
                    Platform.getLog(InsertBackgroundHandler.class).log(e.getStatus());
                }
            }
        }
        return target;
    }

    private static void tell(Shell shell, String message) {
        MessageDialog.openError(shell, TEXTS.text("background.title"), message);
    }
}
