package org.sceneplan.workbench.view;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.StatusProblem;
import org.sceneplan.editor.command.HistoryActions;
import org.sceneplan.editor.property.PlanPropertyPage;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * A view of the plan in the active floor plan editor. Shows advice while none is open, has the undo and redo of the
 * plan, shares its selection and changes it through its session only.
 */
public abstract class PlanView extends ViewPart {
    private final FollowedSelection shared = new FollowedSelection();
    private final IPartListener2 partListener = new EditorWatch();
    private final ISelectionChangedListener selectionListener = event -> selectionChanged();
    private PackageTexts common;
    private IMemento memento;
    private PageBook book;
    private Control advice;
    private Control content;
    private FloorPlanEditor editor;
    private HistoryActions history;
    private Runnable pending;
    private PlanPropertyPage sheet;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public final void createPartControl(Composite parent) {
        common = PackageTexts.of(PlanView.class, PackageTexts.language());
        book = new PageBook(parent, SWT.NONE);
        advice = createAdvice(book);
        content = createContent(book);
        book.showPage(advice);
        getSite().setSelectionProvider(shared);
        getSite().getPage().addPartListener(partListener);
        follow();
    }

    /** Makes the control that shows a plan; it is visible while one is open. */
    protected abstract Control createContent(Composite parent);

    /** What keeps this view in step with a plan. */
    protected abstract SessionListener listener();

    /** Another plan is to be shown, or none any more: {@link #session()} says which. */
    protected abstract void showPlan();

    /** Other elements of the plan are selected. */
    protected void selectionChanged() {
        // views that show the selection override this
    }

    /**
     * Runs what brings this view up to date: at once when it can be seen, else when it is seen next. Only the last one
     * counts.
     */
    protected final void whenSeen(Runnable update) {
        pending = update;
        runPending();
    }

    private void runPending() {
        if (pending != null && !book.isDisposed() && getSite().getPage().isPartVisible(this)) {
            Runnable update = pending;
            pending = null;
            update.run();
        }
    }

    /** The state saved when the view was open last, or null. */
    protected final IMemento savedState() {
        return memento;
    }

    /** The editor followed, or null. */
    protected final FloorPlanEditor editor() {
        return editor;
    }

    /** The plan followed, or null. */
    protected final PlanSession session() {
        return editor == null ? null : editor.session();
    }

    /** Ids of the selected elements, empty when no plan is open. */
    protected final List<String> selectedIds() {
        return editor == null ? List.of() : editor.selection().ids();
    }

    /** Selects elements of the plan, without scrolling to them. */
    protected final void select(List<String> ids) {
        if (editor != null) {
            editor.selection().select(ids);
        }
    }

    /** Selects elements and scrolls to them; keys then act on the canvas. */
    protected final void reveal(List<String> ids) {
        if (editor != null && !ids.isEmpty()) {
            editor.goTo(ids);
        }
    }

    /**
     * Changes the plan in one undo step; a refusal is told in the status line.
     *
     * @return whether nothing stood in the way
     */
    protected final boolean execute(PlanEdit edit) {
        Refusal refusal = session().execute(edit);
        tell(RefusalText.of(session(), refusal));
        return !refusal.isRefused();
    }

    /** Shows a message of something gone wrong in the status line; an empty one takes it away. */
    protected final void tell(String problem) {
        StatusProblem.show(getViewSite().getActionBars().getStatusLineManager(), problem);
    }

    /** Gives an action of a tool bar a picture and a tool tip: its name without the signs for keys. */
    protected static void picture(Action action, String icon) {
        action.setImageDescriptor(ViewImages.descriptor(icon));
        String key = LegacyActionTools.extractAcceleratorText(action.getText());
        String name = LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(action.getText()));
        action.setToolTipText(name.replace("...", "") + (key == null ? "" : "  " + key));
    }

    /** The arrow key leads from a field above a list into the list, to its first line when none is chosen. */
    protected static void leadDown(Text field, Tree list) {
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                if (list.getSelectionCount() == 0 && list.getItemCount() > 0) {
                    list.setSelection(list.getItem(0));
                    list.notifyListeners(SWT.Selection, new Event());
                }
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
    }

    @Override
    public void setFocus() {
        (editor == null ? advice : content).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(partListener);
        detach();
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            // kept as long as this view is, whichever plan it follows, also when none is open yet
            sheet = new PlanPropertyPage(this::session);
            return adapter.cast(sheet);
        }
        return adapter == PlanSession.class ? adapter.cast(session()) : super.getAdapter(adapter);
    }

    private void follow() {
        IEditorPart active = getSite().getPage().getActiveEditor();
        FloorPlanEditor wanted = active instanceof FloorPlanEditor plan && plan.session() != null
                && plan.canvas() != null ? plan : null;
        if (wanted == editor || book.isDisposed()) {
            return;
        }
        detach();
        // it is about the plan that was followed
        tell("");
        editor = wanted;
        if (editor != null) {
            editor.session().addListener(listener());
            editor.selection().addSelectionChangedListener(selectionListener);
            history = new HistoryActions(editor.session());
            history.bind(getViewSite().getActionBars());
        } else {
            IActionBars bars = getViewSite().getActionBars();
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
            bars.updateActionBars();
        }
        shared.follow(editor == null ? null : editor.selection());
        if (sheet != null) {
            // nothing is selected before and after, which the platform takes for the same
            sheet.planChanged();
        }
        showPlan();
        book.showPage(editor == null ? advice : content);
    }

    private void detach() {
        if (editor != null) {
            editor.session().removeListener(listener());
            editor.selection().removeSelectionChangedListener(selectionListener);
            shared.follow(null);
            history.dispose();
            editor = null;
        }
    }

    private Control createAdvice(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        Label label = new Label(page, SWT.WRAP);
        label.setText(common.text("advice"));
        label.setForeground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        label.setBackground(page.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return page;
    }

    /** Follows what editor is active. */
    private final class EditorWatch implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == PlanView.this) {
                runPending();
            }
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            follow();
        }

        /** The plan goes on with another file, where it may mean another catalogue. */
        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            if (editor != null && part.getPart(false) == editor) {
                showPlan();
            }
        }
    }
}
