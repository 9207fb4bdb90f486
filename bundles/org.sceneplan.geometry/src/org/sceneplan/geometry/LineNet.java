package org.sceneplan.geometry;

import java.util.Collection;
import java.util.List;

import org.sceneplan.geometry.internal.FaceSearch;

/**
 * Lines cut where they meet, and the faces they enclose.
 *
 * <p>Crossings are rounded to whole millimetres, and lines that pass within half a millimetre of a corner are led
 * through it, so that no two edges cross or overlap.
 *
 * @param edges every piece of line once, from the lesser point to the greater, in the order of their points
 * @param repeated the edges on which more than one line lay, in the same order
 * @param faces bounded faces in the order of the lowest points of their outer rings; holes are where other lines lie
 *     free inside
 */
public record LineNet(List<Segment> edges, List<Segment> repeated, List<Polygon> faces) {

    public LineNet {
        edges = List.copyOf(edges);
        repeated = List.copyOf(repeated);
        faces = List.copyOf(faces);
    }

    /**
     * Cuts lines and looks for faces; n log n in the number of pieces.
     *
     * @param lines in any order, coordinates in mm; lines without length are left out
     */
    public static LineNet of(Collection<Segment> lines) {
        FaceSearch search = new FaceSearch(lines);
        return new LineNet(search.edges(), search.repeated(), search.faces());
    }
}
