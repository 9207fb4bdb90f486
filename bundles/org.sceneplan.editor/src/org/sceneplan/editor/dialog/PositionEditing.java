package org.sceneplan.editor.dialog;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.sceneplan.editor.dialog.PositionsDialog.Line;

/** Typing and choosing in one column of the table of display positions. */
final class PositionEditing extends EditingSupport {
    private final TableViewer viewer;
    private final PositionColumn column;
    private final PositionFields fields;
    private final Runnable changed;

    PositionEditing(TableViewer viewer, PositionColumn column, PositionFields fields, Runnable changed) {
        super(viewer);
        this.viewer = viewer;
        this.column = column;
        this.fields = fields;
        this.changed = changed;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        List<Choice<String>> choices = choices(element);
        return choices.isEmpty() ? new TextCellEditor(viewer.getTable())
                : new ComboBoxCellEditor(viewer.getTable(), choices.stream().map(Choice::label).toArray(String[]::new),
                        SWT.READ_ONLY);
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        Line line = (Line) element;
        List<Choice<String>> choices = choices(element);
        if (choices.isEmpty()) {
            return fields.shown(column, line.row());
        }
        String present = column == PositionColumn.TYPE ? line.row().productTypeCode() : line.row().sku();
        return choices.stream().map(Choice::value).toList().indexOf(present);
    }

    @Override
    protected void setValue(Object element, Object value) {
        Line line = (Line) element;
        String text = value instanceof Integer index ? index < 0 ? null : choices(element).get(index).value()
                : Objects.toString(value, null);
        if (text != null) {
            fields.with(column, line.row(), text).ifPresent(line::take);
            viewer.update(element, null);
            changed.run();
        }
    }

    private List<Choice<String>> choices(Object element) {
        return fields.choices(column, ((Line) element).row());
    }
}
