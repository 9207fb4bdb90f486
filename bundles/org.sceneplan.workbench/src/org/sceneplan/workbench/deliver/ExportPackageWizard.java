package org.sceneplan.workbench.deliver;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.sceneplan.editor.PackageTexts;

/** "Export plan package": sheets, lists, certificate and the plan itself as one folder or zip file per plan. */
public final class ExportPackageWizard extends Wizard implements IExportWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPackageWizard.class);

    private ExportPackagePage page;
    private List<Path> plans = List.of();

    /** A wizard that is not yet initialised. */
    public ExportPackageWizard() {
        setWindowTitle(TEXTS.text("package.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        plans = PlanFiles.of(selection);
        page = new ExportPackagePage(plans);
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
        page.remember();
        new ExportPackageJob(plans, page.target(), page.since(), page.language(), page.dateText()).schedule();
        return true;
    }
}
