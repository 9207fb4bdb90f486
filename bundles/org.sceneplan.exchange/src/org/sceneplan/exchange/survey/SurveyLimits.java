package org.sceneplan.exchange.survey;

/** Upper bounds of a survey file, far above any real shop, so that no file can exhaust time or memory. */
public final class SurveyLimits {
    /** Largest file in bytes. */
    public static final long MAX_FILE_BYTES = 16L * 1024 * 1024;
    /** Most walls, columns, openings, services or obstacles on one level, each. */
    public static final int MAX_PER_LEVEL = 2_000;
    /** Most points of the outline of a level. */
    public static final int MAX_OUTLINE_POINTS = 2_000;
    /** Most points of the outline of an obstacle. */
    public static final int MAX_OBSTACLE_POINTS = 200;
    /** Largest coordinate and length in mm, positive and negative: one kilometre. */
    public static final int MAX_COORDINATE_MM = 1_000_000;
    /** Largest power in W and largest sum of money in CNY. */
    public static final int MAX_AMOUNT = 1_000_000_000;
    /** Longest name or id in characters. */
    public static final int MAX_TEXT = 200;
    /** Deepest nesting of arrays and objects. */
    public static final int MAX_DEPTH = 32;
    /**
     * How far outside the inner face of the shell a service point or a wall end may lie: in the thickness of the wall.
     */
    public static final int WALL_ALLOWANCE_MM = 600;
    /** Survey tolerance in mm when the file does not state one. */
    public static final int DEFAULT_TOLERANCE_MM = 20;

    private SurveyLimits() {
    }
}
