package org.sceneplan.editor.outline;

/** What a node of the tree stands for; each kind has an icon of its name. */
public enum PlanNodeKind {
    STORE, LEVEL,
    /** A folder of the tree, not an element. */
    GROUP,
    ZONE, FIXTURE, POSITION, AISLE, OPENING, COLUMN, OBSTACLE, SERVICE, WALL, DIMENSION, NOTE,
    /** Elements that are moved together. */
    ELEMENTS,
    UNDERLAY, GUIDE,
    /** A layer a designer made. */
    LAYER
}
