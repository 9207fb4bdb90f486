package org.sceneplan.geometry.internal;

import java.util.List;

/** Rings with an index over their boxes, for the question whether a point lies inside any. Immutable. */
public final class RingSet {

    private final Corners[] rings;
    private final Boxes boxes;

    /** Indexes the rings. */
    public RingSet(List<Corners> list) {
        int n = list.size();
        rings = list.toArray(new Corners[n]);
        int[] minX = new int[n];
        int[] minY = new int[n];
        int[] maxX = new int[n];
        int[] maxY = new int[n];
        for (int i = 0; i < n; i++) {
            minX[i] = rings[i].minX;
            minY[i] = rings[i].minY;
            maxX[i] = rings[i].maxX;
            maxY[i] = rings[i].maxY;
        }
        boxes = new Boxes(minX, minY, maxX, maxY);
    }

    /** Tells whether a point lies inside a ring, not on its boundary only; the buffers save garbage. */
    public boolean hasInside(int x, int y, Boxes.Query query, Boxes.Found found) {
        found.clear();
        boxes.query(query.set(x, y, x, y), 0, found);
        for (int i = 0; i < found.size(); i++) {
            if (RingLocator.locate(rings[found.get(i)], x, y) > 0) {
                return true;
            }
        }
        return false;
    }
}
