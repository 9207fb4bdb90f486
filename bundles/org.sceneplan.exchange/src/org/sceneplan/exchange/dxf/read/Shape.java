package org.sceneplan.exchange.dxf.read;

import java.util.List;

import org.sceneplan.exchange.dxf.TextAnchor;

/** What an entity looks like from above, in drawing units, x east and y north; heights are left out. */
public sealed interface Shape {

    /**
     * A chain of lines and arcs.
     *
     * @param vertices x, y and bulge of each corner; the bulge is the tangent of a quarter of the angle of the arc that
     *     goes to the next corner, positive to the left, 0 for a line
     * @param isFilled whether it bounds a filled area
     */
    record Path(double[] vertices, boolean isClosed, boolean isFilled) implements Shape {
        /** Number of corners. */
        public int size() {
            return vertices.length / 3;
        }
    }

    /** An arc of a circle, or a whole one. The sweep is positive counter-clockwise. */
    record Arc(double x, double y, double radius, double startRad, double sweepRad) implements Shape {
        /** Whether it is a whole circle. */
        public boolean isCircle() {
            return Math.abs(sweepRad) >= 2 * Math.PI - 1e-9;
        }
    }

    /** Several chains that are one entity: the lines of a multiline, the bounds of a hatch. */
    record Paths(List<Path> paths) implements Shape {
    }

    /** Text at a point. */
    record Label(double x, double y, double height, double angleDeg, String text, TextAnchor anchor) implements Shape {
    }

    /** A point. */
    record Dot(double x, double y) implements Shape {
    }

    /**
     * A block set into the drawing, once or in rows and columns.
     *
     * @param placement map from the block's coordinates, before its base point is taken off, of the first copy
     * @param columnX shift from one column to the next
     * @param rowX shift from one row to the next
     * @param attributes texts that belong to this copy
     */
    record Insert(String block, Affine placement, int columns, int rows, double columnX, double columnY, double rowX,
            double rowY, List<Attribute> attributes) implements Shape {
    }

    /** An attribute of an inserted block; hidden ones have no label. */
    record Attribute(String tag, String value, Label label) {
    }

    /** Nothing that can be drawn. */
    record Nothing(Reason reason) implements Shape {
    }

    /** Why an entity has no shape. */
    enum Reason {
        UNKNOWN_TYPE, BAD_NUMBERS, EMPTY, INFINITE, MESH, DEFINITION
    }
}
