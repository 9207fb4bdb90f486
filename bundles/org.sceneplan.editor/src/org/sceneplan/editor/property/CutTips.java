package org.sceneplan.editor.property;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Tells names and values of the sheet whole under the pointer where their column is too narrow. */
final class CutTips {
    /** What window systems leave free beside the text of a cell. */
    private static final int MARGIN_PIXELS = 4;

    private CutTips() {
    }

    static void install(Tree tree) {
        tree.addListener(SWT.MouseMove, event -> {
            String tip = cut(tree, new Point(event.x, event.y));
            if (!Objects.equals(tip, tree.getToolTipText())) {
                tree.setToolTipText(tip);
            }
        });
    }

    /** The text of the cell at a place, null where it shows whole or there is none. */
    private static String cut(Tree tree, Point at) {
        TreeItem item = tree.getItem(at);
        for (int column = 0; item != null && column < tree.getColumnCount(); column++) {
            Rectangle cell = item.getBounds(column);
            if (cell.contains(at)) {
                int room = cell.x + cell.width - item.getTextBounds(column).x - MARGIN_PIXELS;
                return width(tree, item.getText(column)) > room ? item.getText(column) : null;
            }
        }
        return null;
    }

    private static int width(Tree tree, String text) {
        GC gc = new GC(tree);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }
}
