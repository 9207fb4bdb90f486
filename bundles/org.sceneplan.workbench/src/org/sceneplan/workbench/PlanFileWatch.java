package org.sceneplan.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.OpenEditors;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.OthersChanges;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.UnreadablePlanException;
import org.sceneplan.editor.tool.CatalogueDrop;
import org.sceneplan.workbench.deliver.Workspaces;

/** Keeps open plans in step with their files, which are renamed, moved, deleted and written to by others. */
final class PlanFileWatch implements IResourceChangeListener, IPartListener2 {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanFileWatch.class);
    private static final int AGAIN_MS = 1_000;
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final Display display;
    /** Editors whose file is looked at when nothing holds on to the plan any more. */
    private final Set<FloorPlanEditor> waiting = new HashSet<>();
    private boolean isAsking;

    PlanFileWatch(Display display) {
        this.display = display;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Looks at the plan of a window whenever the user comes back to it. */
    void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        window.getShell().addListener(SWT.Activate, event -> display.asyncExec(() -> {
            if (window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof FloorPlanEditor plan) {
                look(plan);
            }
        }));
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof FloorPlanEditor editor) {
            display.asyncExec(() -> look(editor));
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && delta.getKind() != IResourceDelta.ADDED
                        && !display.isDisposed()) {
                    Path target = target(delta);
                    display.asyncExec(() -> changed(file, target, false));
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(PlanFileWatch.class).log(e.getStatus());
        }
    }

    /** Where a file went, null when it stayed, is no more or is out of reach. */
    private static Path target(IResourceDelta delta) {
        if ((delta.getFlags() & IResourceDelta.MOVED_TO) == 0) {
            return null;
        }
        IPath location = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath()).getLocation();
        return location == null ? null : location.toPath();
    }

    /** A file that is missing for a moment, as while it is synchronised, closes no plan. */
    private void changed(IFile file, Path target, boolean isMissedBefore) {
        List<FloorPlanEditor> editors = OpenEditors.all().stream().filter(editor -> shows(editor, file)).toList();
        if (editors.isEmpty()) {
            return;
        }
        PlanSession session = editors.getFirst().session();
        if (target != null) {
            follow(session, target);
        } else if (Files.exists(session.file())) {
            look(editors.getFirst());
        } else if (session.isDirty()) {
            editors.forEach(editor -> editor.canvas().hint(TEXTS.text("FileWatch_deleted", session.file().getFileName())));
        } else if (!isMissedBefore) {
            display.timerExec(AGAIN_MS, () -> changed(file, null, true));
        } else {
            editors.forEach(editor -> editor.getSite().getPage().closeEditor(editor, false));
        }
    }

    private static boolean shows(FloorPlanEditor editor, IFile file) {
        return editor.getEditorInput() instanceof FileEditorInput input ? input.getFile().equals(file)
                : file.getLocation() != null && file.getLocation().toPath().equals(editor.session().file());
    }

    private static void follow(PlanSession session, Path target) {
        session.moved(target);
        try {
            SaveAsHandler.goOn(session);
        } catch (CoreException e) {
            Platform.getLog(PlanFileWatch.class).log(e.getStatus());
        }
    }

    /** Takes what somebody else has saved; who has changes of his own is asked, once. */
    private void look(FloorPlanEditor editor) {
        if (!OpenEditors.all().contains(editor)) {
            return;
        }
        PlanSession session = editor.session();
        if (isAsking || isHeld(session)) {
            lookLater(editor);
            return;
        }
        OthersChanges others = new OthersChanges(session);
        if (!others.areNews()) {
            return;
        }
        isAsking = true;
        try {
            if (!session.isDirty() || isToBeTaken(session, editor.getSite().getShell())) {
                take(others, editor);
            }
        } finally {
            isAsking = false;
        }
        Workspaces.refresh(session.file());
    }

    private void lookLater(FloorPlanEditor editor) {
        if (waiting.add(editor)) {
            display.timerExec(AGAIN_MS, () -> {
                waiting.remove(editor);
                look(editor);
            });
        }
    }

    /** Whether something drawn, dragged or asked holds elements of the plan, which would be gone. */
    private boolean isHeld(PlanSession session) {
        return OpenEditors.of(session).stream().anyMatch(editor -> editor.canvas().drawingTools().isDrawing()
                || editor.getAdapter(CatalogueDrop.class).isHovering())
                || Arrays.stream(display.getShells())
                        .anyMatch(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
    }

    private static boolean isToBeTaken(PlanSession session, Shell shell) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.text("FileWatch_title"),
                TEXTS.text("FileWatch_question", session.file()), 0, TEXTS.text("FileWatch_keep"),
                TEXTS.text("FileWatch_take")) == 1;
    }

    private static void take(OthersChanges others, FloorPlanEditor editor) {
        PlanSession session = others.session();
        try {
            String refusal = RefusalText.of(session, others.take());
            editor.canvas().hint(refusal.isEmpty() ? TEXTS.text("FileWatch_taken", session.file().getFileName()) : refusal);
        } catch (UnreadablePlanException e) {
            MessageDialog.openWarning(editor.getSite().getShell(), TEXTS.text("FileWatch_title"),
                    TEXTS.text("FileWatch_unreadable", e.getMessage()));
        }
    }
}
