package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** A plan like that of another store: a whole copy, or its design in the shell of a survey. */
final class SimilarFields implements SourceFields {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarFields.class);

    private final Composite area;
    private final FileField file;
    private final Label found;
    private final Button whole;
    private final SurveyFields survey;
    private Path readFile;
    private StorePlan plan;
    private PlanSnapshot snapshot;

    SimilarFields(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        file = new FileField(area, TEXTS.text("similar.file"), TEXTS.text("browse"), "*.storeplan");
        file.onChange(changed);
        found = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.widthHint = area.getDisplay().getBounds().width / 4;
        found.setLayoutData(data);
        // in a composite of their own the tab key goes on from them to the survey
        Composite ways = new Composite(area, SWT.NONE);
        ways.setLayout(new GridLayout());
        ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        whole = button(ways, TEXTS.text("similar.copy"), changed);
        whole.setSelection(true);
        button(ways, TEXTS.text("similar.shell"), changed);
        survey = new SurveyFields(area, changed);
        survey.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    }

    private static Button button(Composite parent, String text, Runnable changed) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                changed.run();
            }
        });
        return button;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void propose(Path proposed) {
        file.set(proposed);
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        survey.control().setVisible(!whole.getSelection());
        Optional<Path> chosen = file.file();
        if (chosen.isEmpty()) {
            return null;
        }
        if (!chosen.get().equals(readFile)) {
            read(chosen.get());
        }
        if (snapshot == null) {
            throw new FieldProblemException(TEXTS.text("similar.refused"));
        }
        if (whole.getSelection()) {
            return NewPlanDraft.of(NewPlanDraft.Kind.COPY, plan);
        }
        NewPlanDraft shell = survey.draft();
        return shell == null ? null
                : new NewPlanDraft(NewPlanDraft.Kind.SIMILAR, shell.shell(), snapshot, null, 0);
    }

    private void read(Path chosen) {
        readFile = chosen;
        snapshot = null;
        try {
            plan = PlanFile.read(chosen);
            snapshot = PlanSnapshotFactory.of(plan);
            found.setText(SurveySummary.of(snapshot));
        } catch (PlanReadException e) {
            found.setText(e.message(PackageTexts.language()));
        } catch (InvalidPlanException e) {
            found.setText(chosen.getFileName() + ": " + e.message(PackageTexts.language()));
        }
        area.layout();
    }
}
