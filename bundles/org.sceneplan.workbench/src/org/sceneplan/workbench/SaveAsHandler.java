package org.sceneplan.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.OpenEditors;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.io.PlanWriteException;

/**
 * Writes the plan as it is under another name and goes on with that file; the one it came from stays as it was saved
 * last. The way out, too, when a file cannot be written to.
 */
public final class SaveAsHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(SaveAsHandler.class);
    private static final String ENDING = ".storeplan";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.session() != null) {
            Shell shell = HandlerUtil.getActiveShellChecked(event);
            Path target = ask(shell, editor.session().file().toAbsolutePath());
            if (target != null) {
                save(editor, target, shell);
            }
        }
        return null;
    }

    private static Path ask(Shell shell, Path file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(TEXTS.text("SaveAs_title"));
        dialog.setFilterNames(new String[] {TEXTS.text("OpenPlan_filter")});
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterPath(file.getParent().toString());
        dialog.setFileName(file.getFileName().toString());
        dialog.setOverwrite(true);
        String name = dialog.open();
        return name == null ? null : Path.of(name.endsWith(ENDING) ? name : name + ENDING);
    }

    /** Writes a plan to a file and goes on with that one, with all its history; a refusal changes nothing. */
    public static void save(FloorPlanEditor editor, Path target, Shell shell) {
        PlanSession session = editor.session();
        Path before = session.file().toAbsolutePath();
        if (target.equals(before)) {
            editor.getSite().getPage().saveEditor(editor, false);
            return;
        }
        if (isOpenElsewhere(session, target)) {
            MessageDialog.openError(shell, TEXTS.text("SaveAs_title"), TEXTS.text("SaveAs_open", target.getFileName()));
            return;
        }
        try {
            session.saveAs(target);
            takeBackgrounds(session, before.getParent(), target.getParent());
        } catch (PlanWriteException e) {
            MessageDialog.openError(shell, TEXTS.text("SaveAs_title"), e.message(session.locale()));
            return;
        } catch (IOException e) {
            MessageDialog.openError(shell, TEXTS.text("SaveAs_title"), TEXTS.text("SaveAs_noBackground", target, e));
        }
        try {
            goOn(session);
        } catch (CoreException e) {
            Platform.getLog(SaveAsHandler.class).log(e.getStatus());
        }
    }

    /** Lets all editors of a plan go on with the file it has now. */
    static void goOn(PlanSession session) throws CoreException {
        IEditorInput input = input(session.file());
        OpenEditors.of(session).forEach(editor -> editor.goOnWith(input));
    }

    /** Whether another plan is open in any window from the file that is to be written. */
    private static boolean isOpenElsewhere(PlanSession session, Path target) {
        return OpenEditors.all().stream().map(FloorPlanEditor::session)
                .anyMatch(other -> other != session && target.equals(other.file().toAbsolutePath()));
    }

    /** Backgrounds are named relative to the plan, so they go along; what is there already stays. */
    private static void takeBackgrounds(PlanSession session, Path from, Path folder) throws IOException {
        for (Level level : session.model().getLevels()) {
            for (Underlay underlay : level.getUnderlays()) {
                Path picture = from.resolve(underlay.getFile());
                Path copy = folder.resolve(underlay.getFile());
                if (Files.isRegularFile(picture) && !Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(picture, copy);
                }
            }
        }
    }

    private static IEditorInput input(Path target) throws CoreException {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
            file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
            return new FileEditorInput(file);
        }
        return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(target.toUri()));
    }
}
