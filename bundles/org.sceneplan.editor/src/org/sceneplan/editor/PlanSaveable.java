package org.sceneplan.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.sceneplan.editor.session.OthersChanges;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.io.PlanWriteException;

/**
 * What is saved of a plan, one and the same for all its editors: the platform asks for it when the last of them is
 * closed, and lists it once.
 */
final class PlanSaveable extends Saveable {
    private final PlanSession session;

    /** @param session may still be read */
    PlanSaveable(PlanSession session) {
        this.session = session;
    }

    @Override
    public String getName() {
        return session.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return session.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
        save(monitor, shells.getShell());
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(monitor, null);
    }

    private void save(IProgressMonitor monitor, Shell shell) {
        OthersChanges others = new OthersChanges(session);
        // the question tells them
        others.areNews();
        if (others.areThere() && !isToBeReplaced(shell)) {
            monitor.setCanceled(true);
            return;
        }
        try {
            session.save();
        } catch (PlanWriteException e) {
            String title = PackageTexts.ofEditor(session.locale()).text("editor.save.failed");
            MessageDialog.openError(shell, title, e.message(session.locale()));
            monitor.setCanceled(true);
        }
    }

    private boolean isToBeReplaced(Shell shell) {
        PackageTexts texts = PackageTexts.ofEditor(session.locale());
        return MessageDialog.open(MessageDialog.WARNING, shell, texts.text("editor.others.title"),
                texts.text("editor.others", session.file()), 0, texts.text("editor.others.cancel"),
                texts.text("editor.others.replace")) == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanSaveable plan && plan.session == session;
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
