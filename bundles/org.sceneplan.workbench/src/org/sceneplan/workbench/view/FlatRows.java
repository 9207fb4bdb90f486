package org.sceneplan.workbench.view;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * Content of a table whose rows have none below them; tables are tree viewers, which keep their look on all systems.
 *
 * @param rows the rows at present
 */
public record FlatRows(Supplier<? extends List<?>> rows) implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return rows.get().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return false;
    }
}
