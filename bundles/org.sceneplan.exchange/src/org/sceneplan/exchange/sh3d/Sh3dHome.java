package org.sceneplan.exchange.sh3d;

import java.util.List;
import java.util.Map;

/**
 * What a {@code Home.xml} holds, as far as a shell needs it: lengths in mm, frame of the survey (x east, y north),
 * angles in degrees counter-clockwise.
 *
 * @param version format version of the file as written, for example 7000; empty when not given
 * @param wallHeightMm height of new walls, which a home without levels has for its walls
 * @param northDeg direction of north, counter-clockwise from the plan's up; 0 without compass
 * @param levels levels in file order; empty for a home with one unnamed level
 * @param walls walls in file order
 * @param rooms rooms in file order
 * @param pieces doors, windows, furniture, lights and groups in file order, children before their group
 * @param others number of things by element name that have no geometry for a survey, by name
 * @param damaged things whose numbers make no sense, in file order
 */
record Sh3dHome(String version, double wallHeightMm, double northDeg, List<HomeLevel> levels, List<HomeWall> walls,
        List<HomeRoom> rooms, List<HomePiece> pieces, Map<String, Integer> others, List<Damaged> damaged) {

    /** Id of the level of things in a home without levels. */
    static final String ONLY_LEVEL = "";

    /**
     * A level.
     *
     * @param viewable whether the user sees it at all
     */
    record HomeLevel(String id, String name, double elevationMm, double heightMm, boolean viewable) {
    }

    /**
     * A wall along its middle line.
     *
     * @param heightMm 0 when the file leaves it to the level
     * @param arcExtentDeg angle of a curved wall as in the file: counter-clockwise in a frame with y down; 0 straight
     */
    record HomeWall(String id, String level, Spot start, Spot end, double thicknessMm, double heightMm,
            double arcExtentDeg) {
    }

    /** A room; the ring as drawn, first point not repeated. */
    record HomeRoom(String id, String level, String name, List<Spot> corners) {
    }

    /** A thing with a number that makes no sense. */
    record Damaged(String kind, String id, String name, String level) {
    }

    /**
     * The leaf of a door or window.
     *
     * @param tip middle of the free edge when open, in the frame of the survey
     * @param widthMm length of the leaf
     */
    record Sash(Spot tip, double widthMm) {
    }

    /**
     * A door, window, piece of furniture, light or group.
     *
     * @param kind element name
     * @param groupNames names of the groups around it, outermost first
     * @param hole centre of the hole in the wall; the centre of the piece when it is no door or window
     * @param holeWidthMm width of the hole; width of the piece when it is no door or window
     */
    record HomePiece(String kind, String id, String level, String name, String catalogId, List<String> groupNames,
            Spot centre, double elevationMm, double angleDeg, double widthMm, double depthMm, double heightMm,
            boolean opening, boolean staircase, Spot hole, double holeWidthMm, List<Sash> sashes) {
    }
}
