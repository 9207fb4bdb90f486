package org.sceneplan.plan.snapshot;

/**
 * A layer that is in the file.
 *
 * @param kind name of a {@link LayerKind}, empty for a layer a designer made for fixtures
 */
public record LayerSnapshot(String id, String name, String kind, boolean visible, boolean locked) {
}
