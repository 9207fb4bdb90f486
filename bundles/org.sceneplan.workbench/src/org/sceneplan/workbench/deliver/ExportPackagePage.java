package org.sceneplan.workbench.deliver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.pkg.PackageManifest;

/** Where the packages go, in which language, and since when changes are listed. */
final class ExportPackagePage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPackagePage.class);
    private static final String NODE = "org.sceneplan.workbench";
    private static final String LAST_FOLDER = "deliver.packageFolder";
    private static final String ZIP = ".zip";

    private final List<Path> plans;
    private TargetField target;
    private TargetField since;
    private LanguageField language;
    private Text date;

    ExportPackagePage(List<Path> plans) {
        super("package");
        this.plans = plans;
        setTitle(TEXTS.text("package.heading"));
        setDescription(TEXTS.text("package.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(4, false));
        new Label(page, SWT.NONE).setText(TEXTS.text("plans"));
        Label names = new Label(page, SWT.WRAP);
        names.setText(String.join(", ", plans.stream().map(plan -> plan.getFileName().toString()).toList()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        wide.widthHint = page.getDisplay().getBounds().width / 4;
        names.setLayoutData(wide);
        target = new TargetField(page, TEXTS.text("package.target"), SWT.SAVE, true,
                plans.size() == 1 ? new String[] {"*" + ZIP} : new String[0]);
        language = new LanguageField(page);
        new Label(page, SWT.NONE).setText(TEXTS.text("package.date"));
        date = new Text(page, SWT.BORDER);
        date.setText(LocalDate.now().toString());
        date.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        since = new TargetField(page, TEXTS.text("package.since"), SWT.OPEN, true, "*" + ZIP);
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(TEXTS.text("package.hint"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        data.widthHint = page.getDisplay().getBounds().width / 4;
        hint.setLayoutData(data);
        target.onChange(this::validate);
        since.onChange(this::validate);
        setControl(page);
        target.set(proposal());
        since.setEnabled(plans.size() == 1);
        validate();
    }

    private String proposal() {
        String last = InstanceScope.INSTANCE.getNode(NODE).get(LAST_FOLDER, "");
        Path base = last.isEmpty() ? Path.of(System.getProperty("user.home", ".")) : Path.of(last);
        if (plans.size() != 1) {
            return base.toString();
        }
        return base.resolve(plans.getFirst().getFileName().toString().replaceAll("\\.storeplan$", "") + "-"
                + TEXTS.text("package.folder")).toString();
    }

    /** Keeps the folder for the next time. */
    void remember() {
        Path parent = plans.size() == 1 ? target().toAbsolutePath().getParent() : target().toAbsolutePath();
        if (parent != null) {
            InstanceScope.INSTANCE.getNode(NODE).put(LAST_FOLDER, parent.toString());
        }
    }

    /** Folder or zip file of one plan; the folder of all packages when there are several. */
    Path target() {
        return target.path().orElseThrow();
    }

    /** The earlier package. */
    Optional<Path> since() {
        return since.path();
    }

    Locale language() {
        return language.locale();
    }

    String dateText() {
        return date.getText().strip();
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (plans.isEmpty()) {
            return TEXTS.text("noPlan");
        }
        if (target.path().isEmpty() || !target.path().get().isAbsolute()) {
            return TEXTS.text("package.noTarget");
        }
        boolean zip = target.text().toLowerCase(Locale.ROOT).endsWith(ZIP);
        if (zip && plans.size() > 1) {
            return TEXTS.text("package.oneZip");
        }
        if (!zip && Files.isRegularFile(target.path().get())) {
            return TEXTS.text("package.isFile", target.path().get());
        }
        Optional<Path> before = since.path();
        if (before.isPresent() && !Files.isRegularFile(before.get())
                && !Files.isRegularFile(before.get().resolve(PackageManifest.NAME))) {
            return TEXTS.text("package.noPackage", before.get());
        }
        return null;
    }
}
