package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.exchange.dxf.DxfLayer;
import org.sceneplan.exchange.dxf.DxfUnderlay;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** A small picture of a drawing: ignored layers grey, the others black, the shell that was found in colour. */
final class DrawingPreview {
    private static final int EDGE_PX = 8;

    /** A chain of points in mm. */
    private record Chain(double[] xy, boolean isClosed, boolean isUsed) {
    }

    private final Canvas canvas;
    private List<Chain> chains = List.of();
    private Ring outline;
    private double[] box;

    DrawingPreview(Composite parent) {
        canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Canvas control() {
        return canvas;
    }

    /** Shows a drawing and the shell found in it; null = none. */
    void show(DxfUnderlay underlay, List<DxfLayer> layers, Ring found) {
        List<Chain> shown = new ArrayList<>();
        for (DxfUnderlay.UnderlayLayer layer : underlay.layers()) {
            boolean used = layers.stream().anyMatch(each -> each.name().equals(layer.name())
                    && each.role() != LayerRole.IGNORE);
            layer.lines().forEach(line -> shown.add(new Chain(line.xy(), line.isClosed(), used)));
        }
        chains = shown;
        outline = found;
        box = found != null ? of(found) : boxOf(shown.stream().filter(Chain::isUsed).toList(), shown);
        canvas.redraw();
    }

    private static double[] of(Ring ring) {
        double edge = Math.max(ring.box().widthMm(), ring.box().depthMm()) / 10.0;
        return new double[] {ring.box().minXMm() - edge, ring.box().minYMm() - edge,
            ring.box().maxXMm() + edge, ring.box().maxYMm() + edge};
    }

    private static double[] boxOf(List<Chain> used, List<Chain> all) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Chain chain : used.isEmpty() ? all : used) {
            for (int i = 0; i < chain.xy().length; i += 2) {
                box[0] = Math.min(box[0], chain.xy()[i]);
                box[1] = Math.min(box[1], chain.xy()[i + 1]);
                box[2] = Math.max(box[2], chain.xy()[i]);
                box[3] = Math.max(box[3], chain.xy()[i + 1]);
            }
        }
        return box[0] <= box[2] ? box : null;
    }

    private void paint(GC gc) {
        if (box == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        double scale = Math.min((area.width - 2 * EDGE_PX) / Math.max(1, box[2] - box[0]),
                (area.height - 2 * EDGE_PX) / Math.max(1, box[3] - box[1]));
        double left = (area.width - (box[2] - box[0]) * scale) / 2 - box[0] * scale;
        double bottom = (area.height + (box[3] - box[1]) * scale) / 2 + box[1] * scale;
        gc.setAntialias(SWT.ON);
        for (boolean used : new boolean[] {false, true}) {
            gc.setForeground(canvas.getDisplay().getSystemColor(used ? SWT.COLOR_BLACK : SWT.COLOR_GRAY));
            chains.stream().filter(chain -> chain.isUsed() == used)
                    .forEach(chain -> gc.drawPolyline(pixels(chain.xy(), chain.isClosed(), scale, left, bottom)));
        }
        if (outline != null) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_DARK_BLUE));
            gc.setLineWidth(3);
            double[] xy = new double[2 * outline.points().size()];
            for (int i = 0; i < outline.points().size(); i++) {
                Point point = outline.points().get(i);
                xy[2 * i] = point.xMm();
                xy[2 * i + 1] = point.yMm();
            }
            gc.drawPolyline(pixels(xy, true, scale, left, bottom));
        }
    }

    private static int[] pixels(double[] xy, boolean closed, double scale, double left, double bottom) {
        int[] pixels = new int[xy.length + (closed ? 2 : 0)];
        for (int i = 0; i < pixels.length; i += 2) {
            pixels[i] = (int) Math.round(left + xy[i % xy.length] * scale);
            pixels[i + 1] = (int) Math.round(bottom - xy[(i + 1) % xy.length] * scale);
        }
        return pixels;
    }
}
