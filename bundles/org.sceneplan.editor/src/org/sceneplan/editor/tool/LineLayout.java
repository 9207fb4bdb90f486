package org.sceneplan.editor.tool;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts controls side by side, in the middle of the height; where there is no room for all, the last ones give way first. */
final class LineLayout extends Layout {
    private static final int GAP = 3;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = GAP;
        int height = 0;
        for (Control child : composite.getChildren()) {
            Point size = size(child, flushCache);
            width += size.x + GAP;
            height = Math.max(height, size.y);
        }
        return new Point(width, height + 2 * GAP);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int x = GAP;
        for (Control child : composite.getChildren()) {
            Point size = size(child, flushCache);
            int width = Math.clamp(area.width - x, 0, size.x);
            child.setBounds(area.x + x, area.y + (area.height - size.y) / 2, width, size.y);
            x = Math.min(x + width + GAP, area.width);
        }
    }

    private static Point size(Control child, boolean flushCache) {
        int width = child.getLayoutData() instanceof RowData data ? data.width : SWT.DEFAULT;
        return child.computeSize(width, SWT.DEFAULT, flushCache);
    }
}
