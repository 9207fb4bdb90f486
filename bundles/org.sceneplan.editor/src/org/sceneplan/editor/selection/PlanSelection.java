package org.sceneplan.editor.selection;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sceneplan.editor.session.PlanSession;

/** What is selected in an open plan, as {@link PlanObject}s; one for canvas, outline and all views. */
public final class PlanSelection implements ISelectionProvider {
    private final PlanSession session;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private StructuredSelection selection = StructuredSelection.EMPTY;

    /** Nothing selected yet. */
    public PlanSelection(PlanSession session) {
        this.session = session;
    }

    /** Selects elements; listeners are told when it is another selection. */
    public void select(Collection<String> ids) {
        setSelection(new StructuredSelection(ids.stream().map(id -> new PlanObject(session, id)).toList()));
    }

    /** Ids of the selected elements, first selected first. */
    public List<String> ids() {
        return ids(selection);
    }

    /** Ids of the plan objects of a selection. */
    public static List<String> ids(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? ((List<?>) structured.toList()).stream().filter(PlanObject.class::isInstance)
                        .map(each -> ((PlanObject) each).id()).toList()
                : List.of();
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection newSelection) {
        StructuredSelection taken = new StructuredSelection(
                ids(newSelection).stream().map(id -> new PlanObject(session, id)).toList());
        if (!taken.equals(selection)) {
            selection = taken;
            SelectionChangedEvent event = new SelectionChangedEvent(this, taken);
            listeners.forEach(listener -> listener.selectionChanged(event));
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
