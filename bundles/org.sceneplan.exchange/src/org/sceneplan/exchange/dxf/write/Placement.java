package org.sceneplan.exchange.dxf.write;

/**
 * Where something lies in the drawing, in mm, x east and y north.
 *
 * @param angleDeg turn counter-clockwise
 */
public record Placement(double x, double y, double angleDeg) {
}
