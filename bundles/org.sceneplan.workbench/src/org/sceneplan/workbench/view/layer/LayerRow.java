package org.sceneplan.workbench.view.layer;

import org.sceneplan.plan.snapshot.LayerKind;

/**
 * One layer: built in, or made by a designer. Rows of one layer are equal, whatever its state.
 *
 * @param kind null for a layer a designer made
 * @param layerId id in the file; empty for a built-in layer the file says nothing about
 * @param elements number of elements on it
 */
public record LayerRow(LayerKind kind, String layerId, String name, boolean visible, boolean locked, int elements) {

    /** Whether every plan has it. */
    public boolean isBuiltIn() {
        return kind != null;
    }

    /** Whether what lies on it can be edited at all, so that a lock makes sense. */
    public boolean canLock() {
        return kind != LayerKind.CLEARANCES && kind != LayerKind.LABELS && kind != LayerKind.FINDINGS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerRow row && row.kind == kind && (kind != null || row.layerId.equals(layerId));
    }

    @Override
    public int hashCode() {
        return kind != null ? kind.name().hashCode() : layerId.hashCode();
    }
}
