package org.sceneplan.workbench.wizard;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.editor.PackageTexts;

/** "Import catalogue": tables of products and fixtures, with a report before anything is taken. */
public final class ImportCatalogueWizard extends Wizard implements IImportWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(ImportCatalogueWizard.class);

    private ImportCataloguePage page;

    /** A wizard that is not yet initialised. */
    public ImportCatalogueWizard() {
        setWindowTitle(TEXTS.text("import.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IProject project = resource == null ? null : resource.getProject();
        page = new ImportCataloguePage(project);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.target();
        CatalogueSnapshot catalogue = page.run().named(page.catalogueId(), page.catalogueVersion());
        try {
            if (!file.getProject().isOpen()) {
                file.getProject().open(null);
            }
            Path path = file.getLocation().toFile().toPath();
            CatalogueFile.write(catalogue, path);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CatalogueFileException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.message(PackageTexts.language()));
            return false;
        } catch (CoreException e) {
            Platform.getLog(ImportCatalogueWizard.class).log(e.getStatus());
        }
        MessageDialog.openInformation(getShell(), getWindowTitle(), TEXTS.text("import.done", file.getName(),
                catalogue.id(), catalogue.version(), catalogue.products().size()));
        return true;
    }
}
