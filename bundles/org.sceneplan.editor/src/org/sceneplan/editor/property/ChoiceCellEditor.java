package org.sceneplan.editor.property;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses one of the values of a field; a choice with the mouse counts at once. */
final class ChoiceCellEditor extends ComboBoxCellEditor {
    private static final int LINES = 20;

    ChoiceCellEditor(Composite parent, PropertyField field) {
        super(parent, field.choices().stream().map(PropertyChoice::label).toArray(String[]::new), SWT.READ_ONLY);
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION);
        setValidator(value -> {
            String problem = field.choose((Integer) value).problem();
            return problem.isEmpty() ? null : problem;
        });
    }

    @Override
    protected Control createControl(Composite parent) {
        CCombo combo = (CCombo) super.createControl(parent);
        combo.setVisibleItemCount(LINES);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getListVisible()) {
                combo.getDisplay().asyncExec(() -> {
                    if (!combo.isDisposed() && !combo.getListVisible() && isActivated()) {
                        focusLost();
                    }
                });
            }
        });
        return combo;
    }
}
