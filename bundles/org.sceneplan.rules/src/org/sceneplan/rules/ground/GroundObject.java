package org.sceneplan.rules.ground;

import org.sceneplan.geometry.Ring;

/**
 * Something that stands on the floor.
 *
 * @param id        id of the plan element
 * @param footprint its area on the floor, simple ring
 */
public record GroundObject(Kind kind, String id, Ring footprint) {

    /** What it is. */
    public enum Kind {
        /** A column of the shell. */
        COLUMN,
        /** A wall inside the shell. */
        WALL,
        /** A fixed obstacle. */
        OBSTACLE,
        /** A display fixture. */
        FIXTURE
    }

    /** Tells whether it belongs to the surveyed shell, which a design cannot change. */
    public boolean isShell() {
        return kind != Kind.FIXTURE;
    }
}
