package org.sceneplan.workbench.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.OpenEditors;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.recovery.PlanDifference;
import org.sceneplan.plan.recovery.RecoveryCopy;
import org.sceneplan.plan.recovery.RecoveryStore;
import org.sceneplan.plan.recovery.RestorePlanEdit;

/** Watches the open plans, keeps their recovery copies and offers those of a workbench that ended without saving. */
public final class PlanRecovery implements IPartListener2 {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanRecovery.class);
    private static final String FOLDER = "recovery";
    private static final String SAVED_AS_ENDING = ".recovered.storeplan";

    private final RecoveryStore store = new RecoveryStore(
            Platform.getStateLocation(Platform.getBundle("org.sceneplan.workbench")).append(FOLDER).toFile().toPath());
    /** Editors of one plan in several windows have the same. */
    private final Map<FloorPlanEditor, PlanAutosave> autosaveByEditor = new IdentityHashMap<>();
    /** Questions that wait for the one shown, so that none covers another. */
    private final Deque<Runnable> questions = new ArrayDeque<>();
    private boolean isAsking;

    /** Watches the plans of a window. */
    public void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            for (var reference : page.getEditorReferences()) {
                if (reference.getPart(false) instanceof FloorPlanEditor editor) {
                    opened(editor);
                }
            }
        }
    }

    /** Offers to open the plans that were not saved when the workbench last ended; to be called once at the start. */
    public void offer(IWorkbenchWindow window) {
        ask(() -> offerPlans(window));
    }

    private void ask(Runnable question) {
        questions.add(question);
        if (isAsking) {
            return;
        }
        isAsking = true;
        try {
            while (!questions.isEmpty()) {
                questions.remove().run();
            }
        } finally {
            isAsking = false;
        }
    }

    private void offerPlans(IWorkbenchWindow window) {
        List<Path> plans = plans();
        if (plans.isEmpty() || window.getActivePage() == null) {
            return;
        }
        String names = plans.stream().map(Path::toString).collect(Collectors.joining("\n"));
        boolean open = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), TEXTS.text("start.title"),
                TEXTS.text("start.message", names), 0, TEXTS.text("start.open"), TEXTS.text("start.later")) == 0;
        for (Path plan : open ? plans : List.<Path>of()) {
            if (Files.exists(plan)) {
                openEditor(window.getActivePage(), plan);
            } else {
                saveMissing(window, plan);
            }
        }
    }

    private List<Path> plans() {
        try {
            return store.plans().stream().filter(plan -> !isOpen(plan)).toList();
        } catch (IOException e) {
            ILog.of(PlanRecovery.class).warn("the recovery copies cannot be listed", e);
            return List.of();
        }
    }

    private boolean isOpen(Path plan) {
        return autosaveByEditor.values().stream().anyMatch(each -> each.session().file().equals(plan));
    }

    private static void openEditor(IWorkbenchPage page, Path plan) {
        try {
            IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(plan.toUri()));
        } catch (PartInitException e) {
            Platform.getLog(PlanRecovery.class).log(e.getStatus());
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof FloorPlanEditor editor) {
            opened(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        PlanAutosave autosave = reference.getPart(false) instanceof FloorPlanEditor editor
                ? autosaveByEditor.remove(editor) : null;
        if (autosave != null && !autosaveByEditor.containsValue(autosave)) {
            autosave.end();
        }
    }

    private void opened(FloorPlanEditor editor) {
        Shell shell = editor.getSite().getShell();
        if (editor.session() == null || autosaveByEditor.containsKey(editor)) {
            return;
        }
        PlanAutosave other = autosaveByEditor.values().stream()
                .filter(autosave -> autosave.session() == editor.session()).findFirst().orElse(null);
        autosaveByEditor.put(editor, other != null ? other
                : new PlanAutosave(editor.session(), store, shell.getDisplay()));
        if (other == null) {
            shell.getDisplay().asyncExec(() -> ask(() -> {
                if (!shell.isDisposed() && autosaveByEditor.containsKey(editor)) {
                    offerCopy(editor, shell);
                }
            }));
        }
    }

    private void offerCopy(FloorPlanEditor editor, Shell shell) {
        PlanSession session = editor.session();
        try {
            RecoveryCopy copy = store.find(session.file()).orElse(null);
            if (copy instanceof RecoveryCopy.Damaged damaged) {
                Path aside = store.setAside(session.file());
                MessageDialog.openWarning(shell, TEXTS.text("damaged.title"), TEXTS.text("damaged.message",
                        session.file().getFileName(), damaged.reason().wrong(session.locale()), aside));
            } else if (copy instanceof RecoveryCopy.Readable readable) {
                editor.getSite().getPage().activate(editor);
                if (!offerCopy(session, readable, shell)) {
                    OpenEditors.of(session).forEach(each -> each.getSite().getPage().closeEditor(each, false));
                }
            }
        } catch (IOException e) {
            ILog.of(PlanRecovery.class).warn("the recovery copy of %s cannot be read".formatted(session.file()), e);
        }
    }

    /**
     * Asks what to keep.
     *
     * @return false when that is to be decided later: the copy stays, and changes of the plan as it was saved would
     *         take its place
     */
    private boolean offerCopy(PlanSession session, RecoveryCopy.Readable copy, Shell shell) throws IOException {
        List<PlanDifference> differences = PlanDifference.between(session.model(), copy.content());
        RecoveryDialog dialog = new RecoveryDialog(shell, session, copy, differences);
        int chosen = dialog.open();
        if (chosen == Window.OK) {
            Refusal refusal = session.execute(new RestorePlanEdit(session.model(), copy.content()));
            if (!refusal.isRefused()) {
                return true;
            }
            MessageDialog.openError(shell, TEXTS.text("damaged.title"), refusal.message(session.locale()));
        } else if (chosen != RecoveryDialog.SAVED) {
            return false;
        }
        store.setAside(session.file());
        return true;
    }

    /** The plan of a copy is gone: what was not saved is written under a new name where it was, or told. */
    private void saveMissing(IWorkbenchWindow window, Path plan) {
        try {
            if (store.find(plan).orElse(null) instanceof RecoveryCopy.Readable copy) {
                Path folder = Files.isDirectory(plan.getParent()) ? plan.getParent()
                        : Paths.get(System.getProperty("user.home"));
                Path target = folder.resolve(plan.getFileName().toString().replace(".storeplan", SAVED_AS_ENDING));
                Files.copy(copy.copy(), target, StandardCopyOption.REPLACE_EXISTING);
                store.remove(plan);
                openEditor(window.getActivePage(), target);
            } else {
                store.setAside(plan);
            }
        } catch (IOException e) {
            ILog.of(PlanRecovery.class).error("the recovery copy of %s cannot be written".formatted(plan), e);
        }
    }
}
