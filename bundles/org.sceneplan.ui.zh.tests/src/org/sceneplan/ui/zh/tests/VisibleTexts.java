package org.sceneplan.ui.zh.tests;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Every text a window shows or tells: labels, menus with all below them, headings, lines, tool tips. */
final class VisibleTexts {
    private final Set<String> texts = new TreeSet<>();

    private VisibleTexts() {
    }

    static Set<String> of(Shell shell) {
        VisibleTexts found = new VisibleTexts();
        found.add(shell.getText());
        if (shell.getMenuBar() != null) {
            found.menu(shell.getMenuBar());
        }
        found.control(shell);
        return found.texts;
    }

    /** Every text of a menu and what opens from it. */
    static Set<String> of(Menu menu) {
        VisibleTexts found = new VisibleTexts();
        found.menu(menu);
        return found.texts;
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
    }

    private void control(Control control) {
        add(control.getToolTipText());
        switch (control) {
            case Label label -> add(label.getText());
            case CLabel label -> add(label.getText());
            case Button button -> add(button.getText());
            case Text text -> {
                add(text.getMessage());
                add((text.getStyle() & SWT.READ_ONLY) != 0 ? text.getText() : "");
            }
            case Combo combo -> {
                for (String item : combo.getItems()) {
                    add(item);
                }
            }
            case ToolBar bar -> toolItems(bar);
            case Tree tree -> tree(tree);
            default -> { /* only what lies in it */ }
        }
        if (control instanceof Group group) {
            add(group.getText());
        }
        if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                add(item.getText());
                add(item.getToolTipText());
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (child.isVisible()) {
                    control(child);
                }
            }
        }
    }

    private void toolItems(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            add(item.getText());
            add(item.getToolTipText());
        }
    }

    private void tree(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            add(column.getText());
            add(column.getToolTipText());
        }
        lines(tree.getItems(), Math.max(1, tree.getColumnCount()));
    }

    private void lines(TreeItem[] items, int columns) {
        for (TreeItem item : items) {
            for (int i = 0; i < columns; i++) {
                add(item.getText(i));
            }
            lines(item.getItems(), columns);
        }
    }

    /** Menus are filled when they are about to show. */
    private void menu(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            add(item.getText());
            if (item.getMenu() != null) {
                menu(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
