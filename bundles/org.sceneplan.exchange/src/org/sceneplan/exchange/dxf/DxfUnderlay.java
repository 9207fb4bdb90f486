package org.sceneplan.exchange.dxf;

import java.util.List;

/**
 * A drawing to look at under the plan: lines and texts by layer, in mm in the frame of the survey that is made of it, x
 * east and y north. Curves are chains of short lines.
 *
 * @param layers in the order of the file, those on which something is seen
 */
public record DxfUnderlay(List<UnderlayLayer> layers) {

    public DxfUnderlay {
        layers = List.copyOf(layers);
    }

    /**
     * What is seen on one layer.
     *
     * @param colour AutoCAD colour index of the layer
     * @param isShown neither off nor frozen in the file
     */
    public record UnderlayLayer(String name, int colour, boolean isShown, List<Line> lines, List<Label> texts) {
        public UnderlayLayer {
            lines = List.copyOf(lines);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A chain of lines.
     *
     * @param xy points as x, y pairs; not to be changed. A closed chain doesn't repeat its first point
     */
    public record Line(double[] xy, boolean isClosed) {
    }

    /**
     * A text.
     *
     * @param heightMm height of capital letters
     * @param angleDeg direction, counter-clockwise from east
     * @param text one or several lines
     * @param anchor which point of it lies at its place
     */
    public record Label(double x, double y, double heightMm, double angleDeg, String text, TextAnchor anchor) {
    }
}
