package org.sceneplan.workbench.wizard;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.editor.PackageTexts;

/** First page: where the plan begins. */
final class SourcePage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(SourcePage.class);

    /** One way to begin, with its own fields. */
    private enum Way {
        SURVEY, DRAWING, IMAGE, SIMILAR, EMPTY
    }

    private final Map<Way, SourceFields> fieldsByWay = new EnumMap<>(Way.class);
    private final Map<Way, Button> buttonByWay = new EnumMap<>(Way.class);
    private final java.nio.file.Path proposed;
    private Composite stack;
    private Way way = Way.SURVEY;
    private NewPlanDraft draft;

    /** @param proposed survey or plan that is selected, or null */
    SourcePage(java.nio.file.Path proposed) {
        super("source");
        this.proposed = proposed;
        setTitle(TEXTS.text("source.title"));
        setDescription(TEXTS.text("source.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        for (Way each : Way.values()) {
            Button button = new Button(page, SWT.RADIO);
            button.setText(TEXTS.text("source." + each.name()));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    choose(each);
                }
            });
            buttonByWay.put(each, button);
        }
        stack = new Composite(page, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fieldsByWay.put(Way.SURVEY, new SurveyFields(stack, this::validate));
        fieldsByWay.put(Way.DRAWING, new DrawingFields(stack, this::getContainer, this::validate));
        fieldsByWay.put(Way.IMAGE, new ImageFields(stack, this::validate));
        fieldsByWay.put(Way.SIMILAR, new SimilarFields(stack, this::validate));
        fieldsByWay.put(Way.EMPTY, new EmptyFields(stack, this::validate));
        setControl(page);
        propose();
        // who mends a file in another program comes back by the window
        getShell().addListener(SWT.Activate, event -> {
            if (isCurrentPage()) {
                validate();
            }
        });
    }

    /** The way chosen has the focus, so that the keyboard leads on from the first moment. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> {
                if (!stack.isDisposed()) {
                    buttonByWay.get(way).setFocus();
                }
            });
        }
    }

    private void propose() {
        String name = proposed == null ? "" : proposed.toString().toLowerCase(Locale.ROOT);
        choose(name.endsWith(".storeplan") ? Way.SIMILAR
                : name.matches(".*\\.(dxf|sh3d|sh3x)") ? Way.DRAWING : Way.SURVEY);
        buttonByWay.get(way).setSelection(true);
        if (proposed != null) {
            fieldsByWay.values().forEach(fields -> fields.propose(proposed));
        }
        setErrorMessage(null);
    }

    private void choose(Way chosen) {
        way = chosen;
        ((StackLayout) stack.getLayout()).topControl = fieldsByWay.get(way).control();
        stack.layout();
        validate();
        setErrorMessage(null);
    }

    private void validate() {
        draft = null;
        try {
            draft = fieldsByWay.get(way).draft();
            setErrorMessage(null);
        } catch (FieldProblemException e) {
            setErrorMessage(e.getMessage());
        }
        setPageComplete(draft != null);
    }

    /** What was chosen; null while the page is not complete. */
    NewPlanDraft draft() {
        return draft;
    }
}
