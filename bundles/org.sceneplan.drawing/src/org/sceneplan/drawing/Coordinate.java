package org.sceneplan.drawing;

/** A point in the millimetres of the group it is drawn in; y up. */
public record Coordinate(double x, double y) {
}
