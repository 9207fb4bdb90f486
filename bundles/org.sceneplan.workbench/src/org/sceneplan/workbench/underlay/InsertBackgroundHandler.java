package org.sceneplan.workbench.underlay;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.figure.BackgroundFiles;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.Refusal;

/**
 * Lays a picture or a DXF drawing under the level that is shown: the file is copied beside the plan, a picture is at
 * first as wide as the shell, a drawing has the size its unit gives it.
 */
public final class InsertBackgroundHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(InsertBackgroundHandler.class);
    private static final String ENDINGS = "*.png;*.jpg;*.jpeg;*.bmp;*.gif;*.dxf";
    private static final int OPACITY_PERCENT = 50;

    /** Where the file is laid at first: its lower left corner or origin, and its scale. */
    private record Place(Point at, double mmPerUnit) {
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            Shell shell = HandlerUtil.getActiveShell(event);
            FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
            dialog.setText(TEXTS.text("background.title"));
            dialog.setFilterNames(new String[] {TEXTS.text("background.files")});
            dialog.setFilterExtensions(new String[] {ENDINGS + ";" + ENDINGS.toUpperCase(Locale.ROOT)});
            String name = dialog.open();
            if (name != null) {
                insert(editor, shell, Path.of(name));
            }
        }
        return null;
    }

    private static void insert(FloorPlanEditor editor, Shell shell, Path file) {
        PlanSession session = editor.session();
        try {
            Box shellBox = editor.canvas().shownLevel().outline().box();
            Place place = BackgroundFiles.isDrawing(file.getFileName().toString()) ? ofDrawing(shell, file, shellBox)
                    : ofPicture(file, shellBox);
            Path beside = copyBeside(session.file(), file);
            Level level = (Level) session.element(editor.canvas().shownLevel().id());
            Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
            underlay.setId(new PlanIds(session.model()).next(level, underlay.eClass()));
            underlay.setFile(beside.getFileName().toString());
            underlay.setXMm(place.at().xMm());
            underlay.setYMm(place.at().yMm());
            underlay.setMmPerUnit(place.mmPerUnit());
            underlay.setOpacityPercent(OPACITY_PERCENT);
            underlay.setVisible(true);
            Refusal refusal = session.execute(new AddElementsEdit(level, underlay));
            if (refusal.isRefused()) {
                tell(shell, RefusalText.of(session, refusal));
            } else {
                editor.selection().select(List.of(underlay.getId()));
                editor.canvas().hint(TEXTS.text("background.scale"));
            }
        } catch (SWTException notAPicture) {
            tell(shell, TEXTS.text("background.noPicture", file.getFileName()));
        } catch (DxfReadException damaged) {
            tell(shell, TEXTS.text("background.noDrawing", file.getFileName(), damaged.message(session.locale())));
        } catch (IOException e) {
            tell(shell, TEXTS.text("background.notCopied", file.getFileName(), e.getMessage()));
        } catch (CancellationException cancelled) {
            // the user wants it no more; nothing was written
        }
    }

    private static Place ofPicture(Path file, Box shellBox) {
        ImageData data = new ImageData(file.toString());
        return new Place(new Point(shellBox.minXMm(), shellBox.minYMm()), (double) shellBox.widthMm() / data.width);
    }

    /** Reads the drawing beside the user interface; the user may cancel it. */
    private static Place ofDrawing(Shell shell, Path file, Box shellBox) throws DxfReadException {
        Place[] place = new Place[1];
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(TEXTS.text("background.reads", file.getFileName()), IProgressMonitor.UNKNOWN);
                try {
                    place[0] = new Place(DxfBackground.read(file, (phase, ratio) -> !monitor.isCanceled())
                            .originFor(shellBox), 1);
                } catch (DxfReadException damaged) {
                    throw new InvocationTargetException(damaged);
                }
            });
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case DxfReadException damaged -> throw damaged;
                case RuntimeException failed -> throw failed;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
        return place[0];
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
