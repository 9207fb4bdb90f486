package org.sceneplan.geometry;

import java.util.Collection;
import java.util.List;

import org.sceneplan.geometry.internal.FaceSearch;

/**
 * Lines cut where they meet, and the faces they enclose.
 *
 * <p>Crossings are rounded to whole millimetres, and lines that pass within half a millimetre of a corner are led
 * through it, so that no two edges cross or overlap. Immutable and safe for any thread.
 */
public final class LineNet {
    private final FaceSearch search;

    private LineNet(FaceSearch search) {
        this.search = search;
    }

    /**
     * Cuts lines; n log n in the number of pieces.
     *
     * @param lines in any order, coordinates in mm; lines without length are left out
     */
    public static LineNet of(Collection<Segment> lines) {
        return new LineNet(new FaceSearch(lines));
    }

    /** Every piece of line once, from the lesser point to the greater, in the order of their points. */
    public List<Segment> edges() {
        return search.edges();
    }

    /** The edges on which more than one line lay, in the same order. */
    public List<Segment> repeated() {
        return search.repeated();
    }

    /**
     * The bounded faces in the order of the lowest points of their outer rings, looked for at each call; holes are where
     * other lines lie free inside.
     */
    public List<Polygon> faces() {
        return search.faces();
    }
}
