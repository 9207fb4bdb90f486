package org.sceneplan.workbench.wizard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.EmptyShell;
import org.sceneplan.model.plan.StorePlan;

/** An empty rectangle by width and depth, to be drawn on. */
final class EmptyFields implements SourceFields {
    static final int START_WIDTH_MM = 12_000;
    static final int START_DEPTH_MM = 10_000;
    static final int START_HEIGHT_MM = 3_200;
    private static final PackageTexts TEXTS = PackageTexts.of(EmptyFields.class);

    private final Composite area;
    private final List<LengthField> lengths;

    EmptyFields(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        lengths = lengths(area, changed);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(TEXTS.text("empty.hint"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = area.getDisplay().getBounds().width / 4;
        hint.setLayoutData(data);
    }

    /** Width, depth and clear height. */
    static List<LengthField> lengths(Composite area, Runnable changed) {
        List<LengthField> fields = List.of(
                new LengthField(area, TEXTS.text("empty.width"), LengthField.unit(), START_WIDTH_MM,
                        EmptyShell.MIN_MM, EmptyShell.MAX_MM),
                new LengthField(area, TEXTS.text("empty.depth"), LengthField.unit(), START_DEPTH_MM,
                        EmptyShell.MIN_MM, EmptyShell.MAX_MM),
                new LengthField(area, TEXTS.text("empty.height"), LengthField.unit(), START_HEIGHT_MM,
                        EmptyShell.MIN_MM, EmptyShell.MAX_HEIGHT_MM));
        fields.forEach(field -> field.onChange(changed));
        return fields;
    }

    /** The shell that three lengths describe. */
    static StorePlan shell(List<LengthField> lengths) throws FieldProblemException {
        for (LengthField length : lengths) {
            if (length.problem().isPresent()) {
                throw new FieldProblemException(length.problem().get());
            }
        }
        return new EmptyShell(lengths.get(0).mm(), lengths.get(1).mm(), lengths.get(2).mm()).plan("HOME",
                TEXTS.text("empty.level"));
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        return NewPlanDraft.of(NewPlanDraft.Kind.EMPTY, shell(lengths));
    }
}
