package org.sceneplan.drafting.snap;

import java.util.Set;

/** What a shape snaps to, the strongest first: walls and corners, columns, fixtures, areas, gaps, then the grid. */
public enum SnapKind {
    /** A wall fixture turns its back to a wall. */
    DOCK,
    /** Inner face of the shell or face of a wall. */
    WALL_FACE,
    /** Face of a column. */
    COLUMN_FACE,
    /** Boundary of stairs, a lift, a shaft. */
    OBSTACLE_FACE,
    /** Corner of the shell, a wall, a column, an obstacle. */
    CORNER,
    /** End or middle of a door or window, or in line with it. */
    OPENING,
    /** Place of a service point. */
    SERVICE,
    /** End or corner of a line of the drawing under the plan. */
    DRAWING_POINT,
    /** Axis of a column, or in line with its face. */
    COLUMN_AXIS,
    /** A guide that the user has set. */
    GUIDE,
    /** Against a fixture, or in line with its edge. */
    FIXTURE_EDGE,
    /** Corner of a fixture. */
    FIXTURE_CORNER,
    /** In line with the centre of a fixture. */
    FIXTURE_CENTRE,
    /** Far edge of the strip that stays free before a neighbour. */
    FREE_STRIP,
    /** Boundary of a zone. */
    ZONE_EDGE,
    /** Corner of a zone or aisle. */
    ZONE_CORNER,
    /** Boundary of an aisle. */
    AISLE_EDGE,
    /** A line of the drawing under the plan. */
    DRAWING_LINE,
    /** The same gap on both sides, or as between neighbours. */
    EQUAL_GAP,
    /** A multiple of 45 degrees from the point before, or in line with a drawn point. */
    DIRECTION,
    /** The grid. */
    GRID;

    /** What bounds floor: zones and aisles that end there leave no strips between them. */
    public static final Set<SnapKind> OF_FLOOR = Set.of(WALL_FACE, CORNER, ZONE_EDGE, ZONE_CORNER, AISLE_EDGE);
}
