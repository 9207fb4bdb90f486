package org.sceneplan.editor.property;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.sceneplan.editor.EditorTexts;

/** The property sheet of a plan: properties in the order of the plan, names shown in full. */
public final class PlanPropertyPage extends PropertySheetPage {
    private static final int SPARE_PIXELS = 12;

    private final EditorTexts texts;

    /** A page that speaks the language of the texts. */
    public PlanPropertyPage(EditorTexts texts) {
        this.texts = texts;
        setSorter(new KeepOrder());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Tree tree = (Tree) getControl();
        tree.getColumn(0).setText(texts.text("properties.name"));
        tree.getColumn(1).setText(texts.text("properties.value"));
        tree.addListener(SWT.Resize, event -> fitColumns());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        fitColumns();
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager toolBar, IStatusLineManager statusLine) {
        // the actions of the platform's page are for changing values
    }

    private void fitColumns() {
        Tree tree = (Tree) getControl();
        if (tree != null && !tree.isDisposed() && tree.getItemCount() > 0) {
            tree.getColumn(0).pack();
            int names = tree.getColumn(0).getWidth() + SPARE_PIXELS;
            tree.getColumn(0).setWidth(names);
            tree.getColumn(1).setWidth(Math.max(names, tree.getClientArea().width - names));
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
