package org.sceneplan.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;

/**
 * Columns of a tree of rows: a click on a heading sorts up, then down, then not at all; widths, order and sorting are
 * kept in the state of the view. Rows are copied as text with tabs, headings first.
 */
public final class TreeColumns {
    /** Rows that are measured; further ones are alike. */
    private static final int MEASURED_ROWS = 300;
    private static final int SORT_MARK_PIXELS = 24;
    private static final int CELL_MARGIN_PIXELS = 12;
    private static final String SORTED = "sorted";
    private static final String DOWN = "down";
    private static final String WIDTH = "width.";
    private static final String ORDER = "order.";

    private final TreeViewer viewer;
    private final IMemento saved;
    private final List<Comparator<Object>> orders = new ArrayList<>();
    private final PixelConverter pixels;
    /** Width the first column was given to fill the room; 0 when it keeps its own. */
    private int given;
    private boolean fitted;

    /**
     * Columns for a viewer.
     *
     * @param saved state of the view, or null
     */
    public TreeColumns(TreeViewer viewer, IMemento saved) {
        this.viewer = viewer;
        this.saved = saved;
        this.pixels = new PixelConverter(viewer.getControl());
        tree().setHeaderVisible(true);
        CutCells.tell(viewer);
    }

    /**
     * Adds a column behind the others.
     *
     * @param widthChars width in letters until the user changes it
     * @param order compares elements of one parent; null when the column cannot sort
     */
    public TreeViewerColumn add(String title, int style, int widthChars, ColumnLabelProvider labels,
            Comparator<Object> order) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        int index = orders.size();
        orders.add(order);
        column.getColumn().setText(title);
        column.getColumn().setMoveable(true);
        Integer width = saved == null ? null : saved.getInteger(WIDTH + index);
        column.getColumn().setWidth(width == null ? pixels.convertWidthInCharsToPixels(widthChars) : width);
        column.setLabelProvider(labels);
        if (order != null) {
            column.getColumn().addListener(SWT.Selection, event -> toggle(column.getColumn()));
        }
        return column;
    }

    /**
     * Lets the first column take the room that the next ones leave, never less than its own width, until the user gives
     * a column another width.
     *
     * @param seen how many columns behind the first stay in sight
     */
    public void widenFirst(int seen) {
        if (saved != null && saved.getInteger(WIDTH + 0) != null) {
            return;
        }
        TreeColumn first = tree().getColumn(0);
        int least = first.getWidth();
        given = least;
        tree().addListener(SWT.Resize, event -> {
            if (first.getWidth() != given) {
                return;
            }
            int beside = 0;
            for (int i = 1; i <= seen; i++) {
                beside += tree().getColumn(i).getWidth();
            }
            given = Math.max(least, tree().getClientArea().width - beside);
            first.setWidth(given);
        });
    }

    /**
     * Widens columns to what stands in them, when rows show for the first time and the user has not given widths before.
     *
     * @param mostChars width in letters to which a column is widened at most
     */
    public void fitContents(int mostChars) {
        boolean kept = saved != null && saved.getInteger(WIDTH + 0) != null;
        if (fitted || kept || tree().getItemCount() == 0) {
            return;
        }
        fitted = true;
        int most = pixels.convertWidthInCharsToPixels(mostChars);
        GC gc = new GC(tree());
        try {
            for (int i = 0; i < tree().getColumnCount(); i++) {
                TreeColumn column = tree().getColumn(i);
                column.setWidth(Math.max(column.getWidth(), Math.min(most, contentWidth(gc, i))));
            }
        } finally {
            gc.dispose();
        }
    }

    private int contentWidth(GC gc, int column) {
        int widest = gc.textExtent(tree().getColumn(column).getText()).x + SORT_MARK_PIXELS;
        for (int row = 0; row < Math.min(MEASURED_ROWS, tree().getItemCount()); row++) {
            TreeItem item = tree().getItem(row);
            Rectangle image = item.getImageBounds(column);
            int before = column == 0 ? item.getTextBounds(0).x : image.width;
            widest = Math.max(widest, before + gc.textExtent(item.getText(column)).x + CELL_MARGIN_PIXELS);
        }
        return widest;
    }

    /** Takes back order and sorting as they were saved; called when all columns are there. */
    public void restore() {
        int[] order = new int[orders.size()];
        boolean known = saved != null;
        for (int i = 0; known && i < order.length; i++) {
            Integer at = saved.getInteger(ORDER + i);
            known = at != null && at >= 0 && at < order.length;
            order[i] = known ? at : 0;
        }
        if (known && java.util.Arrays.stream(order).distinct().count() == order.length) {
            tree().setColumnOrder(order);
        }
        Integer sorted = saved == null ? null : saved.getInteger(SORTED);
        if (sorted != null && sorted >= 0 && sorted < orders.size() && orders.get(sorted) != null) {
            sort(tree().getColumn(sorted), Boolean.TRUE.equals(saved.getBoolean(DOWN)) ? SWT.DOWN : SWT.UP);
        }
    }

    /** Writes widths, order and sorting. */
    public void save(IMemento memento) {
        int[] order = tree().getColumnOrder();
        for (int i = 0; i < orders.size(); i++) {
            // a first column that takes the room it finds does so in the next window, too
            if (i > 0 || tree().getColumn(0).getWidth() != given) {
                memento.putInteger(WIDTH + i, tree().getColumn(i).getWidth());
            }
            memento.putInteger(ORDER + i, order[i]);
        }
        if (tree().getSortColumn() != null && tree().getSortDirection() != SWT.NONE) {
            memento.putInteger(SORTED, tree().indexOf(tree().getSortColumn()));
            memento.putBoolean(DOWN, tree().getSortDirection() == SWT.DOWN);
        }
    }

    /** Copies the selected rows, or all that show when none is selected. */
    public void copy() {
        StringBuilder text = new StringBuilder();
        List<String> cells = new ArrayList<>();
        for (int index : tree().getColumnOrder()) {
            cells.add(tree().getColumn(index).getText());
        }
        append(text, cells);
        if (tree().getSelectionCount() > 0) {
            for (TreeItem item : tree().getSelection()) {
                append(text, item);
            }
        } else {
            appendAll(text, tree().getItems());
        }
        Clipboard clipboard = new Clipboard(tree().getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void appendAll(StringBuilder text, TreeItem[] items) {
        for (TreeItem item : items) {
            append(text, item);
            if (item.getExpanded()) {
                appendAll(text, item.getItems());
            }
        }
    }

    private void append(StringBuilder text, TreeItem item) {
        List<String> cells = new ArrayList<>();
        for (int index : tree().getColumnOrder()) {
            cells.add(item.getText(index).replace('\t', ' ').replace('\n', ' '));
        }
        append(text, cells);
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }

    private void toggle(TreeColumn column) {
        boolean same = tree().getSortColumn() == column;
        sort(column, !same || tree().getSortDirection() == SWT.NONE ? SWT.UP
                : tree().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE);
    }

    private void sort(TreeColumn column, int direction) {
        tree().setSortColumn(column);
        tree().setSortDirection(direction);
        Comparator<Object> order = orders.get(tree().indexOf(column));
        viewer.setComparator(direction == SWT.NONE ? null
                : new RowOrder(direction == SWT.UP ? order : order.reversed()));
    }

    private Tree tree() {
        return viewer.getTree();
    }

    private static final class RowOrder extends ViewerComparator {
        private final Comparator<Object> order;

        RowOrder(Comparator<Object> order) {
            this.order = order;
        }

        @Override
        public int compare(Viewer viewer, Object first, Object second) {
            return order.compare(first, second);
        }
    }
}
