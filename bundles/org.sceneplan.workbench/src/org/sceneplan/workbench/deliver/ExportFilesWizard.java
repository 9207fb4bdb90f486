package org.sceneplan.workbench.deliver;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.sceneplan.editor.PackageTexts;

/** "Export lists and models": single files of one plan for those who need no package. */
public final class ExportFilesWizard extends Wizard implements IExportWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportFilesWizard.class);

    private ExportFilesPage page;
    private List<Path> plans = List.of();

    /** A wizard that is not yet initialised. */
    public ExportFilesWizard() {
        setWindowTitle(TEXTS.text("files.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        plans = PlanFiles.of(selection);
        page = new ExportFilesPage(plans);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (!PlanFiles.saved(plans)) {
            return false;
        }
        new ExportFilesJob(plans.getFirst(), page.order()).schedule();
        return true;
    }
}
