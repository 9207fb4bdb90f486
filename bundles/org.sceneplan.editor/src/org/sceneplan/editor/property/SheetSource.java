package org.sceneplan.editor.property;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Hands fields to the platform's property sheet. Values are texts, or indices of choices. */
final class SheetSource implements IPropertySource {
    private final List<PropertyField> fields;
    private final Consumer<PropertyAttempt> apply;

    SheetSource(List<PropertyField> fields, Consumer<PropertyAttempt> apply) {
        this.fields = fields;
        this.apply = apply;
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return fields.stream().map(FieldDescriptor::new).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return FieldEditors.value(field(id));
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // fields have no value to go back to
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        apply.accept(FieldEditors.attempt(field(id), value));
    }

    private PropertyField field(Object id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id + " in " + fields));
    }

    /** One field; its label is what it shows, whatever is being edited. */
    private static final class FieldDescriptor extends PropertyDescriptor {
        private final PropertyField field;

        FieldDescriptor(PropertyField field) {
            super(field.id(), field.name());
            this.field = field;
            setCategory(field.category());
            setAlwaysIncompatible(true);
            setLabelProvider(new LabelProvider() {
                @Override
                public String getText(Object element) {
                    return field.shown();
                }
            });
        }

        @Override
        public CellEditor createPropertyEditor(Composite parent) {
            return field.isReadOnly() ? null : FieldEditors.create(parent, field);
        }
    }
}
