package org.sceneplan.editor.property;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;

/** Cell editors of fields for the property sheet and tables; their values are texts, or indices of choices. */
public final class FieldEditors {

    private FieldEditors() {
    }

    /** Makes the editor of a field that is not read-only. */
    public static CellEditor create(Composite parent, PropertyField field) {
        return field.choices().isEmpty() ? new FieldCellEditor(parent, field) : new ChoiceCellEditor(parent, field);
    }

    /** What the editor begins with. */
    public static Object value(PropertyField field) {
        return field.choices().isEmpty() ? (Object) field.editText() : (Object) field.chosenIndex();
    }

    /** What becomes of a value of the editor. */
    public static PropertyAttempt attempt(PropertyField field, Object value) {
        return field.choices().isEmpty() ? field.type((String) value) : field.choose((Integer) value);
    }
}
