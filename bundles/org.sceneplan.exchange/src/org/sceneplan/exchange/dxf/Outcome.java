package org.sceneplan.exchange.dxf;

/** What became of an entity. Every entity has exactly one; of several that are possible the first named here. */
public enum Outcome {
    OUTLINE, WALL, COLUMN, OPENING, SERVICE, OBSTACLE, BLOCK, TEXT_READ, OUTSIDE_STORE, PLANNED,
    NO_USE_THERE, OUT_OF_REACH, LAYER_IGNORED, UNKNOWN_TYPE, MESH, INFINITE, DEFINITION, EMPTY, BAD_NUMBERS, BAD_PLACE,
    MISSING_BLOCK, EXTERNAL_BLOCK, BLOCK_IN_ITSELF, TOO_DEEP, NOT_INSERTED, NOT_IN_MODEL;

    /** Whether the survey holds something of it. */
    public boolean isUsed() {
        return ordinal() <= TEXT_READ.ordinal();
    }

    /** Whether the entity may be damaged, or can't be read here, so that somebody has to look at its place. */
    boolean isDefect() {
        return switch (this) {
            case UNKNOWN_TYPE, EMPTY, BAD_NUMBERS, BAD_PLACE, MISSING_BLOCK, EXTERNAL_BLOCK, BLOCK_IN_ITSELF,
                TOO_DEEP -> true;
            case OUTLINE, WALL, COLUMN, OPENING, SERVICE, OBSTACLE, BLOCK, TEXT_READ, OUTSIDE_STORE, PLANNED,
                NO_USE_THERE, OUT_OF_REACH, LAYER_IGNORED, MESH, INFINITE, DEFINITION, NOT_INSERTED,
                NOT_IN_MODEL -> false;
        };
    }
}
