package org.sceneplan.workbench.view.layer;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.ApplyLayerStateEdit;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.SaveLayerStateEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.workbench.view.CellLabels;
import org.sceneplan.workbench.view.FlatRows;
import org.sceneplan.workbench.view.PlanView;
import org.sceneplan.workbench.view.TreeColumns;
import org.sceneplan.workbench.view.ViewImages;

/** Shows, hides and locks layers; keeps layers of the designer and saved states. */
public final class LayersView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.layers";

    private static final int VISIBLE = 1;
    private static final int LOCKED = 2;

    private final PackageTexts texts = PackageTexts.of(LayersView.class, PackageTexts.language());
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void planChanged(PlanChange change) {
            whenSeen(LayersView.this::take);
        }
    };
    private List<LayerRow> rows = List.of();
    private TreeViewer viewer;
    private TreeColumns columns;

    @Override
    protected Control createContent(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setContentProvider(new FlatRows(() -> rows));
        ViewImages images = new ViewImages(viewer.getControl());
        columns = new TreeColumns(viewer, savedState());
        columns.add(texts.text("column.name"), SWT.NONE, 18, new CellLabels<>(LayerRow.class, LayerRow::name,
                row -> images.get(row.isBuiltIn() ? "layer-built-in" : "layers")), null);
        columns.add(texts.text("column.visible"), SWT.CENTER, 9, new CellLabels<>(LayerRow.class,
                row -> row.visible() ? "✓" : "", row -> images.get(row.visible() ? "visible" : "hidden")), null);
        columns.add(texts.text("column.locked"), SWT.CENTER, 9, new CellLabels<>(LayerRow.class,
                row -> row.locked() ? "✓" : "",
                row -> row.canLock() ? images.get(row.locked() ? "locked" : "unlocked") : null), null);
        columns.add(texts.text("column.elements"), SWT.RIGHT, 9, new CellLabels<>(LayerRow.class,
                row -> row.elements() == 0 ? "" : String.valueOf(row.elements())), null);
        columns.restore();
        viewer.setInput(this);
        viewer.getControl().addListener(SWT.MouseUp, this::click);
        viewer.getControl().addListener(SWT.KeyDown, this::key);
        createActions();
        return viewer.getControl();
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
    public void saveState(IMemento memento) {
        columns.save(memento);
    }

    private void take() {
        rows = session() == null ? List.of() : LayerRows.of(session().plan(), texts.locale());
        viewer.refresh();
    }

    private LayerRow selected() {
        return (LayerRow) viewer.getStructuredSelection().getFirstElement();
    }

    private Layer layer(LayerRow row) {
        return row == null || row.layerId().isEmpty() ? null : (Layer) session().element(row.layerId());
    }

    private void click(Event event) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        if (event.button == 1 && cell != null && cell.getElement() instanceof LayerRow row) {
            if (cell.getColumnIndex() == VISIBLE) {
                toggleVisible(row);
            } else if (cell.getColumnIndex() == LOCKED) {
                toggleLocked(row);
            }
        }
    }

    private void key(Event event) {
        if (selected() == null) {
            return;
        }
        switch (event.keyCode) {
            case ' ' -> toggleVisible(selected());
            case 'l' -> toggleLocked(selected());
            case SWT.F2 -> rename();
            default -> { /* not a key of the layers */ }
        }
    }

    private void toggleVisible(LayerRow row) {
        execute(row.isBuiltIn() ? LayerEdit.visible(session().model(), row.kind(), !row.visible())
                : LayerEdit.visible(layer(row), !row.visible()));
    }

    private void toggleLocked(LayerRow row) {
        if (row.canLock()) {
            execute(row.isBuiltIn() ? LayerEdit.locked(session().model(), row.kind(), !row.locked())
                    : LayerEdit.locked(layer(row), !row.locked()));
        }
    }

    private void add() {
        ask("add.title", texts.text("add.name"), name -> {
            Layer layer = PlanFactory.INSTANCE.createLayer();
            layer.setId(new PlanIds(session().model()).next(session().model(), layer.eClass()));
            layer.setName(name);
            execute(new AddElementsEdit(session().model(), layer));
        });
    }

    private void rename() {
        LayerRow row = selected();
        if (row != null && !row.isBuiltIn()) {
            ask("rename", row.name(),
                    name -> execute(new SetAttributesEdit(List.of(layer(row)), "name", name)));
        }
    }

    private void delete() {
        LayerRow row = selected();
        if (row != null && !row.isBuiltIn()) {
            execute(new RemoveElementsEdit(List.of(layer(row))));
        }
    }

    private void assign() {
        LayerRow row = selected();
        List<Fixture> fixtures = selectedIds().stream().map(session()::element).filter(Fixture.class::isInstance)
                .map(Fixture.class::cast).toList();
        if (row != null && !fixtures.isEmpty()) {
            execute(ReparentEdit.toLayer(fixtures, layer(row)));
        }
    }

    private void selectMembers() {
        LayerRow row = selected();
        if (row != null && !row.isBuiltIn()) {
            select(session().plan().levels().stream().flatMap(level -> level.fixtures().stream())
                    .filter(fixture -> fixture.layerId().equals(row.layerId())).map(fixture -> fixture.id()).toList());
        }
    }

    private void ask(String titleKey, String start, Consumer<String> then) {
        InputDialog dialog = new InputDialog(getSite().getShell(), plain(titleKey), texts.text("ask.name"), start,
                name -> name.isBlank() ? texts.text("ask.empty") : null);
        if (dialog.open() == Window.OK) {
            then.accept(dialog.getValue().strip());
        }
    }

    private String plain(String key) {
        return texts.text(key).replaceAll("\\(&\\w\\)|&|\t.*|\\.\\.\\.", "");
    }

    private void createActions() {
        var bars = getViewSite().getActionBars();
        IAction add = action("add", "add", this::add);
        bars.getToolBarManager().add(add);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu -> fill(menu, add));
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
        bars.getMenuManager().setRemoveAllWhenShown(true);
        bars.getMenuManager().addMenuListener(this::fillStates);
        bars.getMenuManager().add(action("state.save", null, this::saveState));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action("delete", null, this::delete));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), named("", columns::copy));
    }

    private void fill(IMenuManager menu, IAction add) {
        LayerRow row = selected();
        menu.add(add);
        if (row != null) {
            menu.add(new Separator());
            menu.add(action(row.visible() ? "hide" : "show", null, () -> toggleVisible(row)));
            IAction lock = action(row.locked() ? "unlock" : "lock", null, () -> toggleLocked(row));
            lock.setEnabled(row.canLock());
            menu.add(lock);
        }
        if (row != null && !row.isBuiltIn()) {
            menu.add(new Separator());
            menu.add(action("assign", null, this::assign));
            menu.add(action("members", null, this::selectMembers));
            menu.add(action("rename", null, this::rename));
            menu.add(action("delete", null, this::delete));
        }
        menu.add(new Separator());
        fillStates(menu);
    }

    private void fillStates(IMenuManager menu) {
        PlanSession plan = session();
        if (plan == null) {
            return;
        }
        menu.add(action("state.save", null, this::saveState));
        MenuManager delete = new MenuManager(texts.text("state.delete"));
        for (LayerState state : plan.model().getLayerStates()) {
            Action apply = named(state.getName(), () -> execute(new ApplyLayerStateEdit(state)));
            menu.add(apply);
            delete.add(named(state.getName(), () -> execute(new RemoveElementsEdit(List.<EObject>of(state)))));
        }
        menu.add(delete);
    }

    private void saveState() {
        String free = LayerRows.freeStateName(session().model(), number -> texts.text("state.name", number));
        ask("state.save", free, name -> execute(new SaveLayerStateEdit(session().model(), name)));
    }

    private Action named(String name, Runnable run) {
        return new Action(name.replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private Action action(String key, String icon, Runnable run) {
        Action action = new Action(texts.text(key)) {
            @Override
            public void run() {
                if (session() != null) {
                    run.run();
                }
            }
        };
        if (icon != null) {
            picture(action, icon);
        }
        return action;
    }
}
