package org.sceneplan.plan.snapshot;

/**
 * What an end of a dimension hangs on.
 *
 * @param elementId element, the level for its outline; empty = the end is free
 * @param anchor place on the element, see {@code Dimension.fromAnchor} of the model; empty when the end is free
 */
public record AnchorSnapshot(String elementId, String anchor) {

    /** A free end. */
    public static final AnchorSnapshot NONE = new AnchorSnapshot("", "");
}
