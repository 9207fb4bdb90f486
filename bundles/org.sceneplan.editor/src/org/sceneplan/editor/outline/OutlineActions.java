package org.sceneplan.editor.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Item;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.edit.PlanEdit;

/** Context menu, keys, renaming in place and drag and drop of the outline. */
final class OutlineActions {
    private static final String NAME = "name";

    private final PlanSession session;
    private final PlanSelection selection;
    private final Runnable takeSelection;
    private final Consumer<Optional<PlanEdit>> execute;
    private final OutlineEdits edits;
    private final PackageTexts texts;
    private TreeViewer viewer;

    OutlineActions(PlanSession session, PlanSelection selection, Runnable takeSelection,
            Consumer<Optional<PlanEdit>> execute) {
        this.session = session;
        this.selection = selection;
        this.takeSelection = takeSelection;
        this.execute = execute;
        this.edits = new OutlineEdits(session);
        this.texts = PackageTexts.ofEditor(session.locale());
    }

    void install(TreeViewer tree, IActionBars bars) {
        viewer = tree;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(),
                action("outline.delete", () -> execute.accept(edits.remove(selection.ids()))));
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), action("outline.rename", this::rename));
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                rename();
            }
        });
        installRenaming();
        installDragging();
    }

    private void fill(IMenuManager menu) {
        List<String> ids = selection.ids();
        IAction rename = action("outline.rename", this::rename);
        rename.setEnabled(renamed() != null);
        menu.add(rename);
        menu.add(new Separator());
        add(menu, edits.isLocked(ids) ? "outline.unlock" : "outline.lock", () -> edits.lock(ids));
        add(menu, "outline.group", () -> edits.group(ids));
        add(menu, "outline.ungroup", () -> edits.ungroup(ids));
        menu.add(new Separator());
        add(menu, "outline.delete", () -> edits.remove(ids));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action("outline.collapse", () -> viewer.collapseToLevel(viewer.getTree().getItem(0).getData(), 2)));
    }

    /** Adds an edit; disabled where the edit is none or refused now. */
    private void add(IMenuManager menu, String key, Supplier<Optional<PlanEdit>> edit) {
        IAction action = action(key, () -> execute.accept(edit.get()));
        action.setEnabled(edit.get().isPresent());
        menu.add(action);
    }

    private IAction action(String key, Runnable run) {
        return new Action(texts.text(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private PlanNode renamed() {
        return viewer.getStructuredSelection().size() == 1
                && viewer.getStructuredSelection().getFirstElement() instanceof PlanNode node
                && OutlineEdits.nameAttribute(node) != null ? node : null;
    }

    private void rename() {
        PlanNode node = renamed();
        if (node != null) {
            viewer.editElement(node, 0);
        }
    }

    private void installRenaming() {
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
        viewer.setCellModifier(new Renaming());
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    private void installDragging() {
        Transfer[] local = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, local, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                // the window system begins the drag of an entry before it tells that it is selected
                takeSelection.run();
                LocalSelectionTransfer.getTransfer().setSelection(selection.getSelection());
                event.doit = !selection.ids().isEmpty();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, local, new Dropping());
    }

    /** Names as they are typed. */
    private final class Renaming implements ICellModifier {
        @Override
        public boolean canModify(Object element, String property) {
            return OutlineEdits.nameAttribute((PlanNode) element) != null;
        }

        @Override
        public Object getValue(Object element, String property) {
            return edits.name((PlanNode) element);
        }

        @Override
        public void modify(Object element, String property, Object value) {
            Object node = element instanceof Item item ? item.getData() : element;
            if (node instanceof PlanNode renamed && value != null) {
                execute.accept(edits.rename(renamed, value.toString().strip()));
            }
        }
    }

    /** Drops of elements of this plan. */
    private final class Dropping extends ViewerDropAdapter {
        Dropping() {
            super(viewer);
            setScrollExpandEnabled(true);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            super.dragOver(event);
            if (getCurrentLocation() != LOCATION_ON) {
                // a branch that opens moves the gap away between two entries that is aimed at
                event.feedback &= ~DND.FEEDBACK_EXPAND;
            }
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return edit(target).filter(edit -> !edit.canApply().isRefused()).isPresent();
        }

        @Override
        public boolean performDrop(Object data) {
            execute.accept(edit(getCurrentTarget()));
            return true;
        }

        private Optional<PlanEdit> edit(Object target) {
            List<String> ids = PlanSelection.ids(LocalSelectionTransfer.getTransfer().getSelection());
            OutlineDrop.Place place = switch (getCurrentLocation()) {
                case LOCATION_BEFORE -> OutlineDrop.Place.BEFORE;
                case LOCATION_AFTER -> OutlineDrop.Place.AFTER;
                default -> OutlineDrop.Place.ON;
            };
            return target instanceof PlanNode node ? new OutlineDrop(session::element).edit(ids, node, place)
                    : Optional.empty();
        }
    }
}
