package org.sceneplan.workbench.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Adds nothing to the project explorer; a label provider needs a content beside it. */
public final class NoContent implements ITreeContentProvider {
    private static final Object[] NOTHING = {};

    @Override
    public Object[] getElements(Object input) {
        return NOTHING;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return NOTHING;
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
