package org.sceneplan.workbench.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sceneplan.editor.selection.PlanSelection;

/** The selection of the plan that a view follows, whichever that is; empty while it follows none. */
final class FollowedSelection implements ISelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final ISelectionChangedListener forward = event -> tell(event.getSelection());
    private PlanSelection followed;

    /** Follows the selection of another plan, or none. */
    void follow(PlanSelection selection) {
        if (followed != null) {
            followed.removeSelectionChangedListener(forward);
        }
        followed = selection;
        if (followed != null) {
            followed.addSelectionChangedListener(forward);
        }
        tell(getSelection());
    }

    private void tell(ISelection selection) {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return followed == null ? StructuredSelection.EMPTY : followed.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (followed != null) {
            followed.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
