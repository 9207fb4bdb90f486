package org.sceneplan.layout.likeness;

/** What two stores are compared by. */
public enum Trait {
    AREA, FRONT, DEPTH, ENTRANCE, TIER
}
