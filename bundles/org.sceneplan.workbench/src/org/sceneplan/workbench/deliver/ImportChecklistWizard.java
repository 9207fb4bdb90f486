package org.sceneplan.workbench.deliver;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.editor.PackageTexts;

/** "Import checklist": what a store filled into its display checklist becomes one step of the plan in front. */
public final class ImportChecklistWizard extends Wizard implements IImportWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(ImportChecklistWizard.class);

    private PlanSession session;
    private ImportChecklistPage page;

    /** A wizard that is not yet initialised. */
    public ImportChecklistWizard() {
        setWindowTitle(TEXTS.text("checklist.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchPage front = workbench.getActiveWorkbenchWindow() == null ? null
                : workbench.getActiveWorkbenchWindow().getActivePage();
        if (front != null && front.getActiveEditor() instanceof FloorPlanEditor editor && editor.canvas() != null) {
            session = editor.session();
        }
        page = new ImportChecklistPage(session);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Refusal refusal = session.execute(page.result().edit(session.model()).orElseThrow());
        if (refusal.isRefused()) {
            MessageDialog.openError(getShell(), getWindowTitle(), refusal.message(PackageTexts.language()));
            return false;
        }
        return true;
    }
}
