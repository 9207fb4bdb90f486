package org.sceneplan.workbench.view;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Tells the whole text of a cell that is too narrow for it, and what else the labels have to say of it. */
public final class CutCells extends ColumnViewerToolTipSupport {
    /** What window systems leave free beside the text of a cell. */
    private static final int MARGIN_PIXELS = 4;

    private final ColumnViewer viewer;

    private CutCells(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
        this.viewer = viewer;
    }

    /** Tells the cells of a viewer from now on. */
    public static void tell(ColumnViewer viewer) {
        new CutCells(viewer);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        // must be asked in any case: it finds what there is to tell
        boolean told = super.shouldCreateToolTip(event);
        return told && cell != null && (!cell.getText().equals(getText(event)) || isCut(cell));
    }

    private boolean isCut(ViewerCell cell) {
        GC gc = new GC(viewer.getControl());
        try {
            gc.setFont(cell.getFont());
            return gc.textExtent(cell.getText()).x > room(cell) - MARGIN_PIXELS;
        } finally {
            gc.dispose();
        }
    }

    /** Pixels from where the text begins to the end of its cell. */
    private static int room(ViewerCell cell) {
        int end = cell.getBounds().x + cell.getBounds().width;
        // a tree without columns is as wide as its longest line
        int seen = ((Composite) cell.getControl()).getClientArea().width;
        return Math.min(end, seen) - cell.getTextBounds().x;
    }
}
