package org.sceneplan.editor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.StatusProblem;
import org.sceneplan.editor.command.HistoryActions;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.rules.DesignContext;

/**
 * The property sheet of a plan: fields of the selected elements, of the store when none is selected, in the order of
 * their kind. A change is one step of the history of the plan.
 */
public final class PlanPropertyPage extends PropertySheetPage {
    private static final int SPARE_PIXELS = 12;

    private final Supplier<PlanSession> source;
    private final PropertyTexts texts;
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void planChanged(PlanChange change) {
            refreshLater();
        }

        @Override
        public void standardsChanged() {
            refreshLater();
        }
    };
    private PlanSession session;
    private IActionBars bars;
    private IWorkbenchPart part;
    private List<String> ids = List.of();
    private DesignContext shown;
    private LengthUnit shownUnit;
    private boolean refreshing;
    private HistoryActions history;

    /** A page for an open plan. */
    public PlanPropertyPage(PlanSession session) {
        this(() -> session);
    }

    /**
     * A page of a view that goes from plan to plan.
     *
     * @param source the plan to show at present, null while there is none; asked again with every selection
     */
    public PlanPropertyPage(Supplier<PlanSession> source) {
        this.source = source;
        this.texts = new PropertyTexts(PackageTexts.language());
        setSorter(new KeepOrder());
    }

    /** Goes over to the plan that is to be shown now. */
    private void follow() {
        PlanSession wanted = source.get();
        if (wanted == session) {
            return;
        }
        leave();
        session = wanted;
        if (session != null && getControl() != null) {
            session.addListener(refresh);
        }
        bindHistory();
    }

    private void bindHistory() {
        if (bars == null) {
            return;
        }
        if (session == null) {
            HistoryActions.unbind(bars);
        } else {
            history = new HistoryActions(session);
            history.bind(bars);
        }
    }

    private void leave() {
        if (session != null) {
            session.removeListener(refresh);
        }
        if (history != null) {
            history.dispose();
            history = null;
        }
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Tree tree = (Tree) getControl();
        tree.getColumn(0).setText(texts.text("name"));
        tree.getColumn(1).setText(texts.text("value"));
        tree.addListener(SWT.Resize, event -> fitColumns());
        CutTips.install(tree);
        if (session != null) {
            session.addListener(refresh);
        }
        follow();
    }

    @Override
    public void dispose() {
        leave();
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart selectedPart, ISelection selection) {
        List<String> selected = PlanSelection.ids(selection);
        if (selected.equals(ids) && isShown()) {
            // filling the sheet again would scroll it back and end what is being typed
            part = selectedPart;
            return;
        }
        part = selectedPart;
        ids = selected;
        show();
    }

    /** Shows the plan that there is now, or that there is none. */
    public void planChanged() {
        if (source.get() != session) {
            show();
        }
    }

    /** Whether the sheet holds the values of the plan as it is now. */
    private boolean isShown() {
        return session != null && source.get() == session && session.context() == shown
                && EditorPreferences.unit() == shownUnit;
    }

    @Override
    public void setActionBars(IActionBars newBars) {
        super.setActionBars(newBars);
        bars = newBars;
        bindHistory();
        follow();
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager toolBar, IStatusLineManager statusLine) {
        // the actions of the platform's page are for values with defaults
    }

    private void show() {
        Tree tree = (Tree) getControl();
        if (tree == null || tree.isDisposed()) {
            return;
        }
        follow();
        if (session == null) {
            fill(List.of(PropertyFields.advice("none", PackageTexts.language())));
            return;
        }
        PropertyFields fields = new PropertyFields(session.context(), session.locale(), EditorPreferences.unit());
        fill(fields.of(elements()));
        shown = session.context();
        shownUnit = EditorPreferences.unit();
    }

    private void fill(List<PropertyField> fields) {
        List<PropertyField> lines = fields.isEmpty()
                ? List.of(PropertyFields.advice("mixed", PackageTexts.language())) : fields;
        super.selectionChanged(part, new StructuredSelection(new SheetSource(lines, this::apply)));
        fitColumns();
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (String id : ids) {
            EObject element = session.element(id);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements.isEmpty() ? List.of(session.model()) : elements;
    }

    /** Applies what became of a value; runs behind the editor of the cell, which must close first. */
    private void apply(PropertyAttempt attempt) {
        IStatusLineManager status = getSite().getActionBars().getStatusLineManager();
        StatusProblem.show(status, attempt.problem());
        if (attempt.edit() != null) {
            StatusProblem.show(status, RefusalText.of(session, session.execute(attempt.edit())));
        }
        refreshLater();
    }

    private void refreshLater() {
        if (!refreshing && getControl() != null && !getControl().isDisposed()) {
            refreshing = true;
            getControl().getDisplay().asyncExec(() -> {
                refreshing = false;
                show();
            });
        }
    }

    private void fitColumns() {
        Tree tree = (Tree) getControl();
        if (tree != null && !tree.isDisposed() && tree.getItemCount() > 0) {
            tree.getColumn(0).pack();
            int room = tree.getClientArea().width;
            // values must stay readable where the view is narrow
            int names = Math.min(tree.getColumn(0).getWidth() + SPARE_PIXELS, room * 11 / 20);
            tree.getColumn(0).setWidth(names);
            tree.getColumn(1).setWidth(room - names);
        }
    }

    /** Leaves entries and categories as they come. */
    private static final class KeepOrder extends PropertySheetSorter {
        @Override
        public void sort(IPropertySheetEntry[] entries) {
            // as they come
        }

        @Override
        public int compareCategories(String first, String second) {
            return 0;
        }
    }
}
