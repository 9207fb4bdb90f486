package org.sceneplan.geometry.internal;

/** Asks about edges; keeps its buffers, so each thread needs its own. */
public final class EdgeSearch {
    private final EdgeSet edges;
    private final Boxes.Query query = new Boxes.Query();
    private final Boxes.Found found = new Boxes.Found();
    private final Boxes.Found whole = new Boxes.Found();

    /** Prepares a search. */
    public EdgeSearch(EdgeSet edges) {
        this.edges = edges;
    }

    /** Finds the edges whose box comes within a distance of the point, in no order. */
    public Boxes.Found near(double x, double y, double radius) {
        return edges((long) Math.floor(x - radius), (long) Math.floor(y - radius), (long) Math.ceil(x + radius),
                (long) Math.ceil(y + radius));
    }

    /** Finds the edges whose box shares a point with a box, in no order. */
    Boxes.Found edges(long west, long south, long east, long north) {
        found.clear();
        whole.clear();
        edges.set.boxes.query(query.set(west, south, east, north), 0, whole);
        for (int i = 0; i < whole.size(); i++) {
            int r = whole.get(i);
            if (!edges.set.isLong(r)) {
                for (int k = edges.firstEdge[r]; k < edges.firstEdge[r + 1]; k++) {
                    if (edges.isIn(k, query)) {
                        found.add(k);
                    }
                }
            }
        }
        addLongEdges();
        return found;
    }

    private void addLongEdges() {
        if (edges.set.hasLong()) {
            whole.clear();
            edges.set.longBoxes.query(query, 0, whole);
            for (int i = 0; i < whole.size(); i++) {
                found.add(edges.set.longEdges[whole.get(i)]);
            }
        }
    }

    /** Finds the edges of long rings whose box comes within a distance of the box of edge e, in no order. */
    Boxes.Found longEdgesNear(int e, long reach) {
        found.clear();
        query.set(Math.min(edges.ax[e], edges.bx[e]) - reach, Math.min(edges.ay[e], edges.by[e]) - reach,
                Math.max(edges.ax[e], edges.bx[e]) + reach, Math.max(edges.ay[e], edges.by[e]) + reach);
        addLongEdges();
        return found;
    }

    /** Finds the rings of at least a number whose box comes within a distance of that of edge e, in no order. */
    Boxes.Found ringsNearEdge(int e, long reach, int least) {
        found.clear();
        edges.set.boxes.query(query.set(Math.min(edges.ax[e], edges.bx[e]) - reach,
                Math.min(edges.ay[e], edges.by[e]) - reach, Math.max(edges.ax[e], edges.bx[e]) + reach,
                Math.max(edges.ay[e], edges.by[e]) + reach), least, found);
        return found;
    }

    /** Finds the rings of at least a number whose box comes within a distance of that of a ring, in no order. */
    Boxes.Found ringsNear(int ring, long reach, int least) {
        Corners corners = edges.rings[ring];
        found.clear();
        edges.set.boxes.query(query.set(corners.minX - reach, corners.minY - reach, corners.maxX + reach,
                corners.maxY + reach), least, found);
        return found;
    }

    /** Returns the distance to the nearest edge within the radius, or the radius if there is none. */
    public double clearance(double x, double y, double radius) {
        Boxes.Found near = near(x, y, radius);
        double least = radius;
        for (int i = 0; i < near.size(); i++) {
            least = Math.min(least, edges.distance(near.get(i), x, y));
        }
        return least;
    }

    /**
     * Tells whether the straight line from p to q meets no edge, other than edges on which p itself lies.
     *
     * <p>A line that only grazes a corner counts as blocked. Exact.
     */
    public boolean isClear(int px, int py, int qx, int qy) {
        edges(Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy));
        for (int i = 0; i < found.size(); i++) {
            int k = found.get(i);
            int ax = edges.ax[k];
            int ay = edges.ay[k];
            int bx = edges.bx[k];
            int by = edges.by[k];
            boolean onEdge = Orientation.side(ax, ay, bx, by, px, py) == 0
                    && Orientation.between(ax, ay, bx, by, px, py);
            if (!onEdge && Distances.segmentsMeet(px, py, qx, qy, ax, ay, bx, by)) {
                return false;
            }
        }
        return true;
    }
}
