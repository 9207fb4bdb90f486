package org.sceneplan.workbench.view.catalogue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.editor.figure.Paper;

/** Shows one symbol in true proportion, with its width and depth and a metre to compare. */
final class SymbolCanvas {
    private static final int MARGIN = 6;
    private static final int METRE_MM = 1000;
    private static final double MOST_PIXELS_PER_MM = 0.12;
    private static final int TICK = 3;
    private static final Color LETTERS = new Color(0, 0, 0);

    private final Canvas canvas;
    private SymbolPainter symbol;

    SymbolCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.addPaintListener(event -> paint(event.gc));
        Runnable recoloured = canvas::redraw;
        Paper.addListener(recoloured);
        canvas.addListener(SWT.Dispose, event -> Paper.removeListener(recoloured));
    }

    Canvas control() {
        return canvas;
    }

    /** Shows the symbol of an item, or nothing. */
    void show(Object item) {
        symbol = SymbolPainter.of(item);
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (symbol == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Paper.ground());
        gc.fillRectangle(area);
        int line = gc.getFontMetrics().getHeight();
        Rectangle box = new Rectangle(area.x + MARGIN, area.y + MARGIN, Math.max(1, area.width - 2 * MARGIN),
                Math.max(1, area.height - 3 * MARGIN - line));
        double scale = Math.min(MOST_PIXELS_PER_MM, symbol.wholePixelsPerMm(box));
        symbol.paintWhole(canvas.getDisplay(), gc, box, scale);
        gc.setForeground(Paper.of(LETTERS));
        gc.setLineWidth(1);
        String size = symbol.widthMm() + " × " + symbol.depthMm();
        int y = area.y + area.height - MARGIN / 2 - line;
        gc.drawText(size, area.x + MARGIN, y, true);
        metre(gc, area, y + line / 2, (int) Math.round(METRE_MM * scale), gc.textExtent(size).x);
    }

    private static void metre(GC gc, Rectangle area, int y, int length, int taken) {
        String text = "1 m";
        Point extent = gc.textExtent(text);
        int right = area.x + area.width - MARGIN;
        int left = right - length;
        if (left - extent.x - MARGIN > area.x + 2 * MARGIN + taken) {
            gc.drawLine(left, y, right, y);
            gc.drawLine(left, y - TICK, left, y + TICK);
            gc.drawLine(right, y - TICK, right, y + TICK);
            gc.drawText(text, left - extent.x - MARGIN / 2, y - extent.y / 2, true);
        }
    }
}
