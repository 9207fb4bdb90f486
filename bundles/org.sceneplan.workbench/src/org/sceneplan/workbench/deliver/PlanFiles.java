package org.sceneplan.workbench.deliver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.PackageTexts;

/** The plans a command is about. */
final class PlanFiles {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanFiles.class);
    private static final String ENDING = "storeplan";

    private PlanFiles() {
    }

    /** Plans selected in the projects, else the plan of the editor in front. */
    static IStructuredSelection selection(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected
                && HandlerUtil.getActivePart(event) != HandlerUtil.getActiveEditor(event)
                && !of(selected).isEmpty()) {
            return selected;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    /** The plan files in a selection, each once. */
    static List<Path> of(IStructuredSelection selection) {
        Set<Path> files = new LinkedHashSet<>();
        for (Object element : selection) {
            IFile file = Adapters.adapt(element, IFile.class);
            if (file != null && ENDING.equals(file.getFileExtension()) && file.getLocation() != null) {
                files.add(file.getLocation().toFile().toPath());
            }
        }
        return new ArrayList<>(files);
    }

    /**
     * Saves the editors of plans that have unsaved changes, after asking.
     *
     * @return false when the user does not want to go on
     */
    static boolean saved(List<Path> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return true;
        }
        List<IEditorPart> dirty = new ArrayList<>();
        for (IEditorPart editor : page.getDirtyEditors()) {
            IFile file = editor.getEditorInput().getAdapter(IFile.class);
            if (file != null && file.getLocation() != null && files.contains(file.getLocation().toFile().toPath())) {
                dirty.add(editor);
            }
        }
        if (dirty.isEmpty()) {
            return true;
        }
        if (!MessageDialog.openQuestion(window.getShell(), TEXTS.text("save.title"), TEXTS.text("save.question",
                String.join(", ", dirty.stream().map(IEditorPart::getTitle).toList())))) {
            return false;
        }
        return dirty.stream().allMatch(editor -> page.saveEditor(editor, false));
    }
}
