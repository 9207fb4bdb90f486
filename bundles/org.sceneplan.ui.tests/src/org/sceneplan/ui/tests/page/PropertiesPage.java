package org.sceneplan.ui.tests.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.PropertySheet;

/** The properties view. */
public final class PropertiesPage {
    private final IWorkbenchPage page;

    PropertiesPage(IWorkbenchPage page) {
        this.page = page;
    }

    /** Values by name as the view shows them, in its order; empty when it shows none. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        PropertySheet view = (PropertySheet) page.findView(IPageLayout.ID_PROP_SHEET);
        Control control = view.getCurrentPage() == null ? null : view.getCurrentPage().getControl();
        if (control instanceof Tree tree && !tree.isDisposed()) {
            for (TreeItem category : tree.getItems()) {
                for (TreeItem line : category.getItems()) {
                    values.put(line.getText(0), line.getText(1));
                }
            }
        }
        return values;
    }
}
