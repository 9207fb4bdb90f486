package org.sceneplan.editor.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline view of a floor plan. */
public final class PlanOutlinePage extends ContentOutlinePage {
    private final PlanTree tree;

    public PlanOutlinePage(PlanTree tree) {
        this.tree = tree;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new NodeContent());
        viewer.setLabelProvider(new PlanNodeLabels());
        viewer.setInput(new Object[] {tree.root()});
        viewer.expandToLevel(4);
    }

    /** Selects and reveals a node without changing anything when it is selected already. */
    public void reveal(PlanNode node) {
        TreeViewer viewer = getTreeViewer();
        if (viewer != null && !viewer.getControl().isDisposed()
                && viewer.getStructuredSelection().getFirstElement() != node) {
            viewer.setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
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
