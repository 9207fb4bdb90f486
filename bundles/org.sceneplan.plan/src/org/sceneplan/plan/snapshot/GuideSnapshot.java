package org.sceneplan.plan.snapshot;

/**
 * A help line across the level.
 *
 * @param vertical runs north at x = {@code positionMm}; else east at y = {@code positionMm}
 */
public record GuideSnapshot(String id, boolean vertical, int positionMm) {
}
