package org.sceneplan.exchange.dxf;

/** Upper bounds of a DXF file, far above the drawing of any store, so that no file can exhaust time or memory. */
public final class DxfLimits {
    /** Largest file in bytes. */
    public static final long MAX_FILE_BYTES = 256L << 20;
    /** Longest value of one group in bytes. */
    public static final int MAX_VALUE_BYTES = 1 << 16;
    /** Most bytes of the groups of one entity. */
    public static final int MAX_ENTITY_BYTES = 32 << 20;
    /** Most entities in model space, paper space and blocks together. */
    public static final int MAX_ENTITIES = 2_000_000;
    /** Most corners of all entities together. */
    public static final int MAX_VERTICES = 4_000_000;
    /** Most layers. */
    public static final int MAX_LAYERS = 20_000;
    /** Deepest nesting of blocks. */
    public static final int MAX_DEPTH = 16;
    /** Most shapes after all blocks are put in their places. */
    public static final int MAX_SHAPES = 1_000_000;
    /** Most points of those shapes. */
    public static final int MAX_POINTS = 8_000_000;
    /** Largest coordinate in drawing units, positive and negative; beyond it an entity is set aside. */
    public static final double MAX_COORDINATE = 1e9;
    /** Most wall lines the shell is looked for in. */
    public static final int MAX_WALL_LINES = 60_000;

    /** Most crossings of wall lines. */
    public static final int MAX_CROSSINGS = 100_000;

    /** Most blocks and groups of lines on layers of doors and windows. */
    public static final int MAX_SIGNS = 10_000;

    private DxfLimits() {
    }
}
