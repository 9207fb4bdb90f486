package org.sceneplan.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.StatusProblem;
import org.sceneplan.editor.command.HistoryActions;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.rules.CheckResult;

/**
 * The outline view of a floor plan: follows plan, selection and findings; elements are dragged to zones, layers and
 * places among others, renamed (F2), locked and deleted in it.
 */
public final class PlanOutlinePage extends ContentOutlinePage {
    private final PlanSession session;
    private final PlanSelection selection;
    private final OutlineActions actions;
    private final Consumer<List<String>> goTo;
    private final PlanNodeLabels labels = new PlanNodeLabels();
    private final SessionListener refresh = new Refresh();
    private final ISelectionChangedListener follow = event -> showSelection();
    private FindingMarks marks = new FindingMarks();
    private Composite area;
    private NodeFilter filter = new NodeFilter("");
    private boolean synchronising;
    private HistoryActions history;

    /**
     * The outline of a plan.
     *
     * @param goTo shows elements on the canvas, which takes the focus
     */
    public PlanOutlinePage(PlanSession session, PlanSelection selection, Consumer<List<String>> goTo) {
        this.session = session;
        this.selection = selection;
        this.goTo = goTo;
        this.actions = new OutlineActions(session, selection, this::takeSelection, this::execute);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Text typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(PackageTexts.ofEditor(session.locale()).text("outline.filter"));
        typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        typed.addListener(SWT.Modify, event -> filter(typed.getText()));
        super.createControl(area);
        TreeViewer viewer = getTreeViewer();
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        typed.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getControl().setFocus();
                event.doit = false;
            }
        });
        viewer.setContentProvider(new NodeContent());
        viewer.setLabelProvider(labels);
        viewer.addFilter(new TypedFilter());
        session.result().ifPresent(this::mark);
        viewer.setInput(session);
        viewer.expandToLevel(4);
        viewer.addSelectionChangedListener(event -> takeSelection());
        viewer.addDoubleClickListener(event -> goTo.accept(selection.ids()));
        actions.install(viewer, getSite().getActionBars());
        session.addListener(refresh);
        selection.addSelectionChangedListener(follow);
        showSelection();
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        site.setSelectionProvider(selection);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        history = new HistoryActions(session);
        history.bind(bars);
    }

    @Override
    public Control getControl() {
        return area;
    }

    /** The tree that shows the nodes. */
    public Tree tree() {
        return getTreeViewer().getTree();
    }

    @Override
    public void setFocus() {
        tree().setFocus();
    }

    @Override
    public void dispose() {
        if (history != null) {
            history.dispose();
        }
        session.removeListener(refresh);
        selection.removeSelectionChangedListener(follow);
        super.dispose();
    }

    /** Applies an edit, if there is one; a refusal is told in the status line. */
    private void execute(Optional<PlanEdit> edit) {
        Refusal refusal = edit.map(session::execute).orElse(Refusal.NONE);
        StatusProblem.show(getSite().getActionBars().getStatusLineManager(),
                refusal.isRefused() ? RefusalText.of(session, refusal) : "");
    }

    private void filter(String text) {
        filter = new NodeFilter(text);
        Tree tree = tree();
        tree.setRedraw(false);
        synchronising = true;
        try {
            getTreeViewer().refresh();
            if (!filter.text().isEmpty()) {
                getTreeViewer().expandAll();
            }
        } finally {
            synchronising = false;
            tree.setRedraw(true);
        }
        showSelection();
    }

    private void mark(CheckResult result) {
        FindingMarks next = new FindingMarks(result, session.tree());
        if (!next.equals(marks)) {
            marks = next;
            labels.mark(next);
            getTreeViewer().refresh(true);
        }
    }

    private void showTree() {
        synchronising = true;
        try {
            tree().setRedraw(false);
            getTreeViewer().refresh();
        } finally {
            tree().setRedraw(true);
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
            ids.removeIf(String::isEmpty);
            selection.select(ids);
            synchronising = false;
        }
    }

    /** Keeps the tree in step with the plan. */
    private final class Refresh implements SessionListener {
        @Override
        public void planChanged(PlanChange change) {
            showTree();
        }

        @Override
        public void standardsChanged() {
            showTree();
        }

        @Override
        public void checked(CheckResult result) {
            if (session.preview() == null) {
                mark(result);
            }
        }
    }

    /** Lets through what fits the typed text. */
    private final class TypedFilter extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return filter.accepts((PlanNode) element);
        }
    }

    private static final class NodeContent implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return new Object[] {((PlanSession) input).tree().root()};
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
