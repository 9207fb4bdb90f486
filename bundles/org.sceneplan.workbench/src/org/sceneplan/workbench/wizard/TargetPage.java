package org.sceneplan.workbench.wizard;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.editor.PackageTexts;

/** Third page: project and file, and whether the store is laid out. */
final class TargetPage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(TargetPage.class);
    private static final String ENDING = ".storeplan";

    private final IProject proposed;
    private Combo project;
    private Text file;
    private CatalogueField catalogue;
    private Button layOut;
    private Spinner seed;
    private String proposedName = "";

    /** @param proposed project that is selected, or null */
    TargetPage(IProject proposed) {
        super("target");
        this.proposed = proposed;
        setTitle(TEXTS.text("target.title"));
        setDescription(TEXTS.text("target.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        new Label(page, SWT.NONE).setText(TEXTS.text("target.project"));
        project = new Combo(page, SWT.DROP_DOWN);
        project.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Arrays.stream(root().getProjects()).filter(IProject::isOpen).forEach(each -> project.add(each.getName()));
        project.setText(proposed != null ? proposed.getName() : TEXTS.text("target.newProject"));
        new Label(page, SWT.NONE).setText(TEXTS.text("target.file"));
        file = new Text(page, SWT.BORDER);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        catalogue = new CatalogueField(page);
        layOut = new Button(page, SWT.CHECK);
        layOut.setText(TEXTS.text("target.layOut"));
        layOut.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        new Label(page, SWT.NONE).setText(TEXTS.text("target.seed"));
        seed = new Spinner(page, SWT.BORDER);
        seed.setValues(1, 0, Integer.MAX_VALUE, 0, 1, 10);
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(TEXTS.text("target.hint"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = page.getDisplay().getBounds().width / 4;
        hint.setLayoutData(data);
        project.addListener(SWT.Modify, event -> validate());
        file.addListener(SWT.Modify, event -> validate());
        layOut.addListener(SWT.Selection, event -> seed.setEnabled(layOut.getSelection()));
        setControl(page);
        validate();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            file.setFocus();
        }
    }

    /** Proposes a file named after the store; called when the page is entered. */
    void propose(String storeCode, boolean canBeLaidOut) {
        if (file.getText().equals(proposedName)) {
            proposedName = storeCode.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
            file.setText(proposedName);
        }
        if (layOut.getEnabled() != canBeLaidOut || !canBeLaidOut) {
            layOut.setEnabled(canBeLaidOut);
            layOut.setSelection(false);
        }
        seed.setEnabled(layOut.getSelection());
    }

    /** Whether the store shall be laid out. */
    boolean isLaidOut() {
        return layOut.getSelection();
    }

    long seed() {
        return seed.getSelection();
    }

    /** The file; ask {@link #isPageComplete()} first. */
    IFile file() {
        String name = file.getText().strip();
        return root().getProject(project.getText().strip()).getFile(name.endsWith(ENDING) ? name : name + ENDING);
    }

    /** The catalogue the plan works with. */
    CatalogueSnapshot catalogue() {
        return catalogue.catalogue();
    }

    private void validate() {
        String problem = problem();
        catalogue.show(isProject() ? root().getProject(project.getText().strip()) : null);
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        String projectName = project.getText().strip();
        if (projectName.isEmpty()) {
            return TEXTS.text("target.projectMissing");
        }
        Optional<String> wrong = FileNames.problem(projectName).or(() -> FileNames.problem(file.getText().strip()));
        if (wrong.isPresent()) {
            return TEXTS.text(wrong.get(), String.join(" ", FileNames.NOT_TAKEN.split("")));
        }
        IStatus status = root().getWorkspace().validateName(projectName, IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        if (file.getText().isBlank()) {
            return TEXTS.text("target.fileMissing");
        }
        status = root().getWorkspace().validateName(file.getText().strip(), IResource.FILE);
        if (!status.isOK()) {
            return status.getMessage();
        }
        IFile target = file();
        return target.exists() || target.getLocation() != null && target.getLocation().toFile().exists()
                ? TEXTS.text("target.exists", target.getName()) : null;
    }

    private boolean isProject() {
        return root().getWorkspace().validateName(project.getText().strip(), IResource.PROJECT).isOK();
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
