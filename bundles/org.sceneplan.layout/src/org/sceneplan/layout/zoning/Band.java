package org.sceneplan.layout.zoning;

import org.sceneplan.layout.frame.UvBox;

/**
 * A part of the floor beside the aisle that is cut into zones by parallel lines. Reserved boxes (aisles, entry) inside
 * it do not belong to it.
 *
 * @param alongV the zones follow each other along v (cuts parallel to u), else along u
 */
record Band(UvBox box, boolean alongV) {

    /** The slice of the band between two coordinates of its stacking axis. */
    UvBox slice(double from, double to) {
        return alongV ? new UvBox(box.minU(), from, box.maxU(), to) : new UvBox(from, box.minV(), to, box.maxV());
    }
}
