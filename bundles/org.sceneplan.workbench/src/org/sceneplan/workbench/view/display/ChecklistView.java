package org.sceneplan.workbench.view.display;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.checklist.DisplayColumn;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.property.PropertyField;
import org.sceneplan.editor.property.PropertyFields;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.workbench.view.CellLabels;
import org.sceneplan.workbench.view.FlatRows;
import org.sceneplan.workbench.view.NumberedOrder;
import org.sceneplan.workbench.view.PlanView;
import org.sceneplan.workbench.view.TreeColumns;
import org.sceneplan.workbench.view.ViewImages;

/** The display checklist of the open plan: product, form, ownership, obligation, rank and quantity change in it. */
public final class ChecklistView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.checklist";

    /** Width to which a column is widened at most, in letters. */
    private static final int MOST_CHARS = 32;
    /** What a cell changes, by the field of the property sheet. */
    private static final Map<DisplayColumn, String> FIELDS = Map.of(DisplayColumn.BRAND, "sku", DisplayColumn.MODEL,
            "sku", DisplayColumn.SKU, "sku", DisplayColumn.PRODUCT_TYPE, "productTypeCode", DisplayColumn.QUANTITY,
            "quantity", DisplayColumn.DISPLAY_MODE, "displayMode", DisplayColumn.OWNERSHIP, "ownership",
            DisplayColumn.OBLIGATION, "obligation", DisplayColumn.HERO_RANK, "heroRank");

    private final PackageTexts texts = PackageTexts.of(ChecklistView.class, PackageTexts.language());
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void planChanged(PlanChange change) {
            whenSeen(ChecklistView.this::take);
        }
    };
    private ChecklistRows rows = new ChecklistRows(List.of(), List.of());
    private List<ChecklistRow> shown = List.of();
    private Walk walk;
    private boolean onlyOpen;
    private boolean synchronising;
    private TreeViewer viewer;
    private TreeColumns columns;
    private Combo zone;
    private Text filter;

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        zone = new Combo(area, SWT.READ_ONLY);
        zone.addListener(SWT.Selection, event -> showRows());
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.text("filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> showRows());
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        viewer.getTree().setLinesVisible(true);
        leadDown(filter, viewer.getTree());
        viewer.setContentProvider(new FlatRows(() -> shown));
        viewer.setUseHashlookup(true);
        createColumns();
        createEditing();
        viewer.setInput(this);
        viewer.addSelectionChangedListener(event -> takeSelection());
        createActions();
        return area;
    }

    @Override
    protected SessionListener listener() {
        return refresh;
    }

    @Override
    protected void showPlan() {
        whenSeen(this::take);
    }

    @Override
    protected void selectionChanged() {
        if (!synchronising) {
            synchronising = true;
            viewer.setSelection(new StructuredSelection(rows.of(new LinkedHashSet<>(selectedIds()))), true);
            synchronising = false;
        }
    }

    @Override
    public void saveState(IMemento memento) {
        columns.save(memento);
    }

    private void takeSelection() {
        if (!synchronising) {
            synchronising = true;
            select(selectedRows().stream().map(ChecklistRow::positionId).toList());
            synchronising = false;
        }
    }

    private List<ChecklistRow> selectedRows() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(ChecklistRow.class::cast).toList();
    }

    private void take() {
        if (session() == null) {
            setPartName(texts.text("title.plain"));
            return;
        }
        String chosen = chosenZone();
        PlanSnapshot plan = session().context().plan();
        walk = walk == null ? Walk.of(plan) : walk.after(plan);
        rows = ChecklistRows.of(session().context(), walk, texts.locale());
        zone.removeAll();
        zone.add(texts.text("allZones"));
        rows.zones().forEach(each -> zone.add(each.name()));
        List<String> ids = rows.zones().stream().map(ChecklistRows.Zone::id).toList();
        zone.select(ids.indexOf(chosen) + 1);
        zone.getParent().layout();
        setPartName(rows.open() == 0 ? texts.text("title", rows.rows().size())
                : texts.text("title.open", rows.rows().size(), rows.open()));
        showRows();
        selectionChanged();
    }

    private String chosenZone() {
        int index = zone.getSelectionIndex();
        return index <= 0 || index > rows.zones().size() ? "" : rows.zones().get(index - 1).id();
    }

    private void showRows() {
        shown = rows.filtered(chosenZone(), onlyOpen, filter.getText());
        synchronising = true;
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            columns.fitContents(MOST_CHARS);
        } finally {
            viewer.getTree().setRedraw(true);
            synchronising = false;
        }
    }

    private void createColumns() {
        columns = new TreeColumns(viewer, savedState());
        ViewImages images = new ViewImages(viewer.getControl());
        for (DisplayColumn column : DisplayColumn.values()) {
            if (!ChecklistHeadings.WIDTHS.containsKey(column)) {
                continue;
            }
            CellLabels<ChecklistRow> labels = new CellLabels<>(ChecklistRow.class, row -> row.text(column),
                    row -> column == DisplayColumn.LINE && row.isOpen() ? images.get("severity-w") : null);
            TreeViewerColumn made = columns.add(ChecklistHeadings.text(column, texts.locale()), SWT.NONE,
                    ChecklistHeadings.WIDTHS.get(column), labels, order(column));
            made.getColumn().setToolTipText(column.title().in(texts.locale()));
            if (FIELDS.containsKey(column)) {
                made.setEditingSupport(new FieldEditing(viewer, row -> field(row, FIELDS.get(column)),
                        attempt -> {
                            tell(attempt.problem());
                            if (attempt.edit() != null) {
                                execute(attempt.edit());
                            }
                        }));
            }
        }
        columns.restore();
    }

    private static Comparator<Object> order(DisplayColumn column) {
        Comparator<ChecklistRow> order = column == DisplayColumn.LINE ? Comparator.comparingInt(ChecklistRow::line)
                : Comparator.comparing(row -> row.text(column), new NumberedOrder());
        return (first, second) -> order.compare((ChecklistRow) first, (ChecklistRow) second);
    }

    /** The field of a row, of all selected rows when it is one of them; null when the plan has lost the position. */
    private PropertyField field(ChecklistRow row, String id) {
        List<ChecklistRow> meant = selectedRows().contains(row) ? selectedRows() : List.of(row);
        List<EObject> elements = meant.stream().map(each -> session().element(each.positionId()))
                .filter(each -> each != null).toList();
        return new PropertyFields(session().context(), texts.locale(), EditorPreferences.unit()).of(elements).stream()
                .filter(field -> field.id().equals(id)).findFirst().orElse(null);
    }

    /** Enter, F2, a letter or a double click begins to edit; Tab goes to the next cell. */
    private void createEditing() {
        TreeViewerFocusCellManager focus = new TreeViewerFocusCellManager(viewer,
                new FocusCellOwnerDrawHighlighter(viewer));
        TreeViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.CR
                            || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
                    case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.TRAVERSAL -> true;
                    default -> false;
                };
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void createActions() {
        Action open = new Action(texts.text("onlyOpen"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                onlyOpen = isChecked();
                showRows();
            }
        };
        picture(open, "severity-w");
        Action show = new Action(texts.text("reveal")) {
            @Override
            public void run() {
                reveal(selectedRows().stream().map(ChecklistRow::fixtureId).distinct().toList());
            }
        };
        picture(show, "reveal");
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(show);
        bars.getToolBarManager().add(open);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
            @Override
            public void run() {
                columns.copy();
            }
        });
    }
}
