package org.sceneplan.exchange.dxf.read;

import org.sceneplan.exchange.dxf.TextAnchor;

/**
 * One shape in its place in the drawing, blocks taken apart; mm, x east, y north.
 *
 * @param entity the entity it comes from; one in a block gives a shape for each copy
 * @param layer index of the layer it is seen on: shapes on layer 0 of a block take the layer of the insert
 * @param instance index of the inserted block it is part of, -1 for none
 * @param xy points as x, y pairs, curves in short lines; a closed chain doesn't repeat its first point; one point for
 *     texts and points
 * @param arc set when the shape is a single arc or circle that is still round
 * @param text set for texts
 * @param textHeight height of letters
 * @param angleDeg direction of texts
 * @param anchor which point of a text lies at its place
 */
public record PlacedShape(DxfEntity entity, int layer, int instance, double[] xy, boolean isClosed, boolean isFilled,
        Shape.Arc arc, String text, double textHeight, double angleDeg, TextAnchor anchor) {

    /** A chain or a point. */
    PlacedShape(DxfEntity entity, int layer, int instance, double[] xy, boolean isClosed, boolean isFilled,
            Shape.Arc arc) {
        this(entity, layer, instance, xy, isClosed, isFilled, arc, null, 0, 0, TextAnchor.START);
    }


    /** Number of points. */
    public int size() {
        return xy.length / 2;
    }

    /** Whether it is a chain of lines, not a text or a point. */
    public boolean isChain() {
        return text == null && xy.length >= 4;
    }
}
