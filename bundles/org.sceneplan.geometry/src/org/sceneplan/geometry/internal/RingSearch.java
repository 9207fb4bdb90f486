package org.sceneplan.geometry.internal;

/** Asks which rings are near a place; keeps its buffers, so each thread needs its own. */
final class RingSearch {

    private final RingSet set;
    private final Boxes.Query query = new Boxes.Query();
    private final Boxes.Found found = new Boxes.Found();
    private final Boxes.Found others = new Boxes.Found();

    RingSearch(RingSet set) {
        this.set = set;
    }

    /**
     * Returns the square of the distance of the nearest rectangle whose box is not around a place, at most that of
     * the radius; the other rings are then those around the place, and those nearer that are no rectangles.
     */
    double nearestSquare(double x, double y, double radius) {
        others.clear();
        return set.boxes.nearest(set(x, y, radius), x, y, set.isRectangle, radius * radius, others);
    }

    /** Returns the other rings of the last search for the nearest one, in no order. */
    Boxes.Found others() {
        return others;
    }

    /** Finds the rings whose box comes within a distance of a place, in no order. */
    Boxes.Found ringsNear(double x, double y, double radius) {
        found.clear();
        set.boxes.query(set(x, y, radius), 0, found);
        return found;
    }

    /** Finds the edges of long rings whose box comes within a distance of a place, by their number among these. */
    Boxes.Found longEdgesNear(double x, double y, double radius) {
        found.clear();
        set.longBoxes.query(set(x, y, radius), 0, found);
        return found;
    }

    private Boxes.Query set(double x, double y, double radius) {
        return query.set((long) Math.floor(x - radius), (long) Math.floor(y - radius),
                (long) Math.ceil(x + radius), (long) Math.ceil(y + radius));
    }
}
