package org.sceneplan.plan.snapshot;

/**
 * What an end of a dimension hangs on.
 *
 * @param elementId element, the level for its outline; empty = the end is free
 * @param anchor place on the element, see {@code Dimension.fromAnchor} of the model; empty when the end is free
 * @param lost kind of the element it hung on until that was deleted; empty unless the end is loose
 */
public record AnchorSnapshot(String elementId, String anchor, String lost) {

    /** A free end. */
    public static final AnchorSnapshot NONE = new AnchorSnapshot("", "");

    /** An end that hangs on an element, or a free one. */
    public AnchorSnapshot(String elementId, String anchor) {
        this(elementId, anchor, "");
    }
}
