package org.sceneplan.editor.outline;

/** What a node of the tree stands for; each kind has an icon of its name. */
public enum PlanNodeKind {
    STORE, LEVEL, GROUP, ZONE, FIXTURE, POSITION, AISLE, OPENING, COLUMN, OBSTACLE, SERVICE
}
