package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** A plan from a survey: the file and what it holds. */
final class SurveyFields implements SourceFields {
    private static final PackageTexts TEXTS = PackageTexts.of(SurveyFields.class);
    private static final int LINES = 10;

    private final Composite area;
    private final FileField file;
    private final Text found;
    private Path readFile;
    /** When the file that was read had been written. */
    private long readVersion;
    private StorePlan shell;
    private String problem;

    SurveyFields(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        file = new FileField(area, TEXTS.text("survey.file"), TEXTS.text("browse"), "*.json");
        found = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = LINES * found.getLineHeight();
        found.setLayoutData(data);
        file.onChange(changed);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void propose(Path proposed) {
        if (proposed.toString().endsWith(".json")) {
            file.set(proposed);
        }
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        Optional<Path> chosen = file.file();
        if (chosen.isEmpty()) {
            found.setText("");
            readFile = null;
            return null;
        }
        if (!chosen.get().equals(readFile) || chosen.get().toFile().lastModified() != readVersion) {
            read(chosen.get());
        }
        if (shell == null) {
            throw new FieldProblemException(problem);
        }
        return NewPlanDraft.of(NewPlanDraft.Kind.SURVEY, shell);
    }

    private void read(Path chosen) {
        readFile = chosen;
        readVersion = chosen.toFile().lastModified();
        shell = null;
        try {
            StorePlan plan = new SurveyReader().read(chosen);
            found.setText(SurveySummary.of(PlanSnapshotFactory.of(plan)));
            shell = plan;
        } catch (SurveyReadException e) {
            problem = TEXTS.text("survey.refused", e.problems().size());
            found.setText(e.report(PackageTexts.language()));
        } catch (InvalidPlanException e) {
            problem = TEXTS.text("survey.refused", 1);
            found.setText(e.message(PackageTexts.language()));
        }
    }
}
