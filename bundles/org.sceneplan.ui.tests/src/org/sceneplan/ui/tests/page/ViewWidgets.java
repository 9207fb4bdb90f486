package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.sceneplan.ui.tests.driver.UiDriver;

/** Finds widgets in views as a user does: by what they are and what they show. */
final class ViewWidgets {

    private ViewWidgets() {
    }

    /** Brings a view to the front. */
    static IViewPart show(IWorkbenchPage page, UiDriver driver, String viewId) {
        try {
            IViewPart view = page.showView(viewId);
            driver.waitUntil("view %s shows".formatted(viewId), () -> page.isPartVisible(view));
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Brings a view to the front of its folder; what is active stays active. */
    static IViewPart uncover(IWorkbenchPage page, String viewId) {
        IViewPart found = page.findView(viewId);
        if (found != null && page.isPartVisible(found)) {
            // showing it again would end what is being typed in it
            return found;
        }
        try {
            return page.showView(viewId, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** All visible widgets of a kind in a view, first to last. */
    static <T extends Control> List<T> all(IViewPart view, Class<T> kind) {
        return all((Composite) view.getSite().getService(MPart.class).getWidget(), kind);
    }

    /** All visible widgets of a kind in an area, first to last. */
    static <T extends Control> List<T> all(Composite area, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : area.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** The first line of a tree that fits, closed branches left out; null when none does. */
    static TreeItem find(TreeItem[] items, Predicate<TreeItem> fits) {
        for (TreeItem item : items) {
            TreeItem found = fits.test(item) ? item : find(item.getItems(), fits);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A pixel near the beginning of a cell, scrolled to. */
    static Point pixel(UiDriver driver, Tree tree, TreeItem item, int column) {
        Rectangle cell = cell(driver, tree, item, column);
        return new Point(cell.x + Math.min(12, cell.width / 2), cell.y + cell.height / 2);
    }

    /** A pixel in the middle of a cell, scrolled to. */
    static Point middle(UiDriver driver, Tree tree, TreeItem item, int column) {
        Rectangle cell = cell(driver, tree, item, column);
        return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    private static Rectangle cell(UiDriver driver, Tree tree, TreeItem item, int column) {
        tree.showItem(item);
        return atRest(driver, tree, () -> {
            Rectangle line = item.getBounds();
            if (!isInView(tree, line)) {
                // a view that fills itself again forgets what it was scrolled to
                tree.showItem(item);
            }
            // lines that were just filled in have the place of the first for a while, columns none
            TreeItem there = tree.getItem(new Point(line.x + 1, line.y + line.height / 2));
            return there != item || column > 0 && item.getBounds(column).x <= item.getBounds(0).x
                    ? new Rectangle(0, 0, 0, 0) : item.getBounds(column);
        });
    }

    /**
     * The place of a part of a tree once it lies in view and moves no more: the window system lays lines out and
     * scrolls to them a little after it was asked, and a click before that meets another line.
     */
    static Rectangle atRest(UiDriver driver, Tree tree, Supplier<Rectangle> place) {
        Rectangle[] last = new Rectangle[1];
        driver.waitUntil("the line has come to rest in view", () -> {
            Rectangle now = place.get();
            boolean rests = isInView(tree, now) && now.equals(last[0]);
            last[0] = now;
            return rests;
        });
        return last[0];
    }

    private static boolean isInView(Tree tree, Rectangle place) {
        Rectangle view = tree.getClientArea();
        return place.width > 1 && place.y >= view.y && place.y + place.height <= view.y + view.height;
    }

    /** Chooses an entry of the menu that a right click on a control brings, by what it reads without its keys. */
    static void chooseFromMenu(Control control, String entry) {
        Menu menu = control.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            MenuItem found = Arrays.stream(menu.getItems())
                    .filter(item -> item.getText().replaceAll("&|\t.*", "").equals(entry)).findFirst()
                    .orElseThrow(() -> new AssertionError(entry + " is not in "
                            + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
            found.notifyListeners(SWT.Selection, new Event());
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }
}
