package org.sceneplan.geometry;

/** Where a point lies with respect to a closed area. */
public enum Location {
    /** In the interior, not on the boundary. */
    INSIDE,
    /** On an edge or a corner. */
    BOUNDARY,
    /** Neither inside nor on the boundary. */
    OUTSIDE
}
