package org.sceneplan.exchange.dxf.shell;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * What was found: the shell of a store in mm, and what was done to find it.
 *
 * @param outline inner face, counter-clockwise
 * @param isOutlineDrawn whether a closed line of the drawing is the outline, not the inside of its walls
 * @param wallThicknessMm thickness of the walls behind the edges of the outline, in their order; 0 where unknown
 * @param otherRooms areas in m2 of rooms that were found and do not belong to the store, largest first
 * @param repairs in the order they were made
 */
public record Shell(Ring outline, boolean isOutlineDrawn, List<Integer> wallThicknessMm, List<InnerWall> walls,
        List<Column> columns, List<Opening> openings, List<Service> services, List<Obstacle> obstacles,
        List<Double> otherRooms, List<Repair> repairs) {

    /** A wall inside the outline, by its middle line. */
    public record InnerWall(Segment line, int thicknessMm) {
    }

    /** A column by its centre and sides. */
    public record Column(Point centre, int widthMm, int depthMm, double angleDeg, boolean isRound) {
    }

    /**
     * An opening in an edge of the outline.
     *
     * @param id as the drawing names it, empty = not named
     * @param kind kind of the survey
     * @param isKindAssumed whether the kind is a guess
     * @param heightMm clear height, 0 = unknown
     * @param sillMm height of the sill, -1 = unknown
     * @param swing swing of the survey
     * @param evacuation {@code YES}, {@code NO} or empty
     * @param stepFree {@code YES}, {@code NO} or empty
     * @param source what it was found by: {@code block}, {@code gap} or {@code sign}
     */
    public record Opening(String id, String kind, boolean isKindAssumed, int edge, int offsetMm, int widthMm,
            int heightMm, int sillMm, String swing, String evacuation, String stepFree, String source) {
    }

    /** A point of supply; capacity and diameter 0 = unknown. */
    public record Service(String id, String kind, Point at, int capacityW, int diameterMm) {
    }

    /** Something fixed on the floor. */
    public record Obstacle(String kind, Ring outline) {
    }
}
