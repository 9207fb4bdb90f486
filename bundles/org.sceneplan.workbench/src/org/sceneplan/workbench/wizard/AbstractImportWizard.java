package org.sceneplan.workbench.wizard;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.catalogue.PlanCatalogue;

/** Imports into a catalogue of a project, with a report before anything is taken. */
abstract class AbstractImportWizard extends Wizard implements IImportWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(AbstractImportWizard.class);

    private final ImportSource source;
    private ImportCataloguePage page;

    AbstractImportWizard(ImportSource source) {
        this.source = source;
        setWindowTitle(TEXTS.text(source.key() + ".title"));
    }

    @Override
    public final void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IProject project = resource == null ? null : resource.getProject();
        page = new ImportCataloguePage(source, project);
    }

    @Override
    public final void addPages() {
        addPage(page);
    }

    @Override
    public final boolean performFinish() {
        IFile file = page.target();
        CatalogueSnapshot catalogue = page.run().named(page.catalogueId(), page.catalogueVersion());
        List<String> written = new ArrayList<>();
        try {
            if (!file.getProject().isOpen()) {
                file.getProject().open(null);
            }
            if (page.run().changesAnything()) {
                CatalogueFile.write(catalogue, file.getLocation().toFile().toPath());
                written.add(TEXTS.text("import.done", file.getName(), catalogue.id(), catalogue.version(),
                        catalogue.products().size()));
            }
            for (Path more : source.write(page.run())) {
                written.add(TEXTS.text("import.doneMore", more.getFileName()));
            }
            file.getProject().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (CatalogueFileException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.message(PackageTexts.language()));
            return false;
        } catch (UncheckedIOException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.getCause().getMessage());
            return false;
        } catch (CoreException e) {
            Platform.getLog(AbstractImportWizard.class).log(e.getStatus());
        }
        tell(String.join("\n", written), page.run().changesAnything() ? catalogue : null, file);
        return true;
    }

    /** Tells what was written, and offers a catalogue to the plan in front when that could use it. */
    private void tell(String written, CatalogueSnapshot catalogue, IFile file) {
        FloorPlanEditor editor = front();
        if (catalogue == null || editor == null || !CatalogueLibrary.files(editor.session().file().toAbsolutePath()
                .getParent()).contains(file.getLocation().toFile().toPath())) {
            MessageDialog.openInformation(getShell(), getWindowTitle(), written);
            return;
        }
        String question = TEXTS.text("import.use", written, editor.session().plan().store().name());
        if (MessageDialog.open(MessageDialog.QUESTION, getShell(), getWindowTitle(), question, SWT.NONE,
                TEXTS.text("import.use.yes"), TEXTS.text("import.use.no")) == 0) {
            editor.canvas().tell(PlanCatalogue.use(editor.session(), catalogue));
        }
    }

    private static FloorPlanEditor front() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof FloorPlanEditor editor
                && editor.canvas() != null ? editor : null;
    }
}
