package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Segment;

/**
 * A dimension line.
 *
 * @param measured the measured line
 * @param offsetMm distance of the dimension line from it, positive to its left
 * @param from what its start hangs on
 * @param to what its end hangs on
 * @param chain name of the chain it belongs to, empty when it stands alone
 */
public record DimensionSnapshot(String id, Segment measured, int offsetMm, AnchorSnapshot from, AnchorSnapshot to,
        String chain) {

    /** A dimension between two free points that stands alone. */
    public DimensionSnapshot(String id, Segment measured, int offsetMm) {
        this(id, measured, offsetMm, AnchorSnapshot.NONE, AnchorSnapshot.NONE, "");
    }
}
