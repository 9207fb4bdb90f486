package org.sceneplan.geometry;

/** How an offset fills the gap at an outer corner. */
public enum Join {
    /** Edges run on until they meet; corners sharper than 23 degrees are cut off at five times the distance. */
    MITRE,
    /** An arc about the corner, so every point of the result is within the distance; arcs are off by at most 0.5 mm. */
    ROUND
}
