package org.sceneplan.editor.property;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/**
 * Edits a typed field. What cannot be taken is told right under the text; Enter then keeps the field open, and leaving
 * it changes nothing.
 */
final class FieldCellEditor extends TextCellEditor {
    private ToolTip balloon;

    FieldCellEditor(Composite parent, PropertyField field) {
        super(parent);
        setValidator(value -> {
            String problem = field.type((String) value).problem();
            return problem.isEmpty() ? null : problem;
        });
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        balloon = new ToolTip(parent.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
        balloon.setAutoHide(false);
        text.addListener(SWT.Modify, event -> showProblem());
        text.addListener(SWT.Dispose, event -> balloon.dispose());
        return control;
    }

    @Override
    protected void handleDefaultSelection(SelectionEvent event) {
        if (isValueValid()) {
            super.handleDefaultSelection(event);
        } else {
            showProblem();
        }
    }

    @Override
    protected void focusLost() {
        if (isActivated() && !isValueValid()) {
            balloon.setVisible(false);
            fireCancelEditor();
        } else {
            super.focusLost();
        }
    }

    @Override
    public void deactivate() {
        if (balloon != null && !balloon.isDisposed()) {
            balloon.setVisible(false);
        }
        super.deactivate();
    }

    private void showProblem() {
        if (text.isVisible() && !isValueValid() && getErrorMessage() != null && text.isFocusControl()) {
            Point below = text.toDisplay(0, text.getSize().y);
            balloon.setLocation(below.x, below.y);
            balloon.setMessage(getErrorMessage());
            balloon.setVisible(true);
        } else {
            balloon.setVisible(false);
        }
    }
}
