package org.sceneplan.workbench.wizard;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;

/** A length to type with unit or arithmetic; takes two columns of a grid. */
final class LengthField {
    private final LengthInput input;
    private final String label;
    private final Text text;
    private final int minMm;
    private final int maxMm;

    LengthField(Composite parent, String label, LengthUnit unit, int startMm, int minMm, int maxMm) {
        this.input = LengthInput.sizes(unit);
        this.label = label;
        this.minMm = minMm;
        this.maxMm = maxMm;
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setText(input.formatWithUnit(startMm));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    /** The unit of the preferences. */
    static LengthUnit unit() {
        return EditorPreferences.unit();
    }

    void onChange(Runnable listener) {
        text.addListener(SWT.Modify, event -> listener.run());
    }

    /** What is wrong with the text, with the name of the field. */
    Optional<String> problem() {
        return parsed() instanceof Parsed.Problem<Integer> problem
                ? Optional.of(label + " " + problem.message().in(PackageTexts.language())) : Optional.empty();
    }

    /** The length; ask {@link #problem()} first. */
    int mm() {
        return parsed().get();
    }

    private Parsed<Integer> parsed() {
        return input.parse(text.getText(), 0, minMm, maxMm);
    }
}
