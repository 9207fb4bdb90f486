package org.sceneplan.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.sceneplan.editor.command.HistoryActions;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;

/** The outline view of a floor plan; follows plan and selection. */
public final class PlanOutlinePage extends ContentOutlinePage {
    private final PlanSession session;
    private final PlanSelection selection;
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void planChanged(PlanChange change) {
            showTree();
        }
    };
    private final ISelectionChangedListener follow = event -> showSelection();
    private boolean synchronising;

    public PlanOutlinePage(PlanSession session, PlanSelection selection) {
        this.session = session;
        this.selection = selection;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new NodeContent());
        viewer.setLabelProvider(new PlanNodeLabels());
        viewer.setInput(new Object[] {session.tree().root()});
        viewer.expandToLevel(4);
        viewer.addSelectionChangedListener(event -> takeSelection());
        session.addListener(refresh);
        selection.addSelectionChangedListener(follow);
        showSelection();
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        site.setSelectionProvider(selection);
        new HistoryActions(session).register(site.getActionBars());
    }

    @Override
    public void dispose() {
        session.removeListener(refresh);
        selection.removeSelectionChangedListener(follow);
        super.dispose();
    }

    private void showTree() {
        TreeViewer viewer = getTreeViewer();
        Object[] expanded = viewer.getExpandedElements();
        synchronising = true;
        try {
            viewer.getTree().setRedraw(false);
            viewer.setInput(new Object[] {session.tree().root()});
            viewer.setExpandedElements(expanded);
        } finally {
            viewer.getTree().setRedraw(true);
            synchronising = false;
        }
        showSelection();
    }

    private void showSelection() {
        if (!synchronising) {
            List<PlanNode> nodes = selection.ids().stream().map(session.tree()::node).filter(Objects::nonNull).toList();
            synchronising = true;
            getTreeViewer().setSelection(new StructuredSelection(nodes), true);
            synchronising = false;
        }
    }

    private void takeSelection() {
        if (!synchronising) {
            synchronising = true;
            List<String> ids = new ArrayList<>();
            for (Object node : getTreeViewer().getStructuredSelection()) {
                ids.add(((PlanNode) node).elementId());
            }
            ids.remove("");
            selection.select(ids);
            synchronising = false;
        }
    }

    private static final class NodeContent implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((PlanNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof PlanNode node ? node.parent() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((PlanNode) element).children().isEmpty();
        }
    }
}
