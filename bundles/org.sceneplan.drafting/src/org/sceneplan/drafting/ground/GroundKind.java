package org.sceneplan.drafting.ground;

/** Kinds of things a drawing tool reckons with. */
public enum GroundKind {
    /** Inner face of the shell. */
    OUTLINE(true),
    /** Inner wall. */
    WALL(true),
    /** Column. */
    COLUMN(true),
    /** Stairs, lift, shaft or the like. */
    OBSTACLE(true),
    /** Display fixture. */
    FIXTURE(true),
    /** Scene zone. */
    ZONE(false),
    /** Aisle. */
    AISLE(false),
    /** Door or window in the outline. */
    OPENING(false),
    /** Service point. */
    SERVICE(false),
    /** Line of a drawing under the plan. */
    DRAWING(false);

    private final boolean solid;

    GroundKind(boolean solid) {
        this.solid = solid;
    }

    /** Whether nothing else stands in the same place. */
    public boolean isSolid() {
        return solid;
    }
}
