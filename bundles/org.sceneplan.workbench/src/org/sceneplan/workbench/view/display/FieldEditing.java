package org.sceneplan.workbench.view.display;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.sceneplan.editor.property.FieldEditors;
import org.sceneplan.editor.property.PropertyAttempt;
import org.sceneplan.editor.property.PropertyField;

/** Edits the cells of one column as the fields of the property sheet. */
final class FieldEditing extends EditingSupport {
    private final TreeViewer viewer;
    private final Function<ChecklistRow, PropertyField> fields;
    private final Consumer<PropertyAttempt> apply;

    FieldEditing(TreeViewer viewer, Function<ChecklistRow, PropertyField> fields, Consumer<PropertyAttempt> apply) {
        super(viewer);
        this.viewer = viewer;
        this.fields = fields;
        this.apply = apply;
    }

    @Override
    protected boolean canEdit(Object element) {
        PropertyField field = fields.apply((ChecklistRow) element);
        return field != null && !field.isReadOnly();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return FieldEditors.create(viewer.getTree(), fields.apply((ChecklistRow) element));
    }

    @Override
    protected Object getValue(Object element) {
        return FieldEditors.value(fields.apply((ChecklistRow) element));
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value != null) {
            apply.accept(FieldEditors.attempt(fields.apply((ChecklistRow) element), value));
        }
    }
}
