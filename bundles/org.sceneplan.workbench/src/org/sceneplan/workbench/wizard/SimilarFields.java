package org.sceneplan.workbench.wizard;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sceneplan.editor.PackageTexts;

/** A plan like that of another store, which is chosen on a page of its own: its design in another shell, or a copy. */
final class SimilarFields implements SourceFields {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarFields.class);

    private final Composite area;
    private final Button intoShell;
    private final Button whole;
    private final SurveyFields survey;

    SimilarFields(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        // in a composite of their own the tab key goes on from them to the survey
        Composite ways = new Composite(area, SWT.NONE);
        ways.setLayout(new GridLayout());
        ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        intoShell = button(ways, TEXTS.text("similar.shell"), changed);
        whole = button(ways, TEXTS.text("similar.copy"), changed);
        intoShell.setSelection(true);
        survey = new SurveyFields(area, changed);
        survey.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
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
        boolean plan = proposed.toString().endsWith(".storeplan");
        whole.setSelection(plan);
        intoShell.setSelection(!plan);
        survey.propose(proposed);
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        survey.control().setVisible(!whole.getSelection());
        if (whole.getSelection()) {
            return NewPlanDraft.of(NewPlanDraft.Kind.COPY, null);
        }
        NewPlanDraft shell = survey.draft();
        return shell == null ? null : NewPlanDraft.of(NewPlanDraft.Kind.SIMILAR, shell.shell());
    }
}
