package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;

/** A free text on the plan. */
public record NoteSnapshot(String id, Point at, String text) {
}
