package org.sceneplan.geometry.internal;

/**
 * Puts places together between which no gap can lie.
 *
 * <p>If no edge comes nearer to the straight line between two places than half the cap, then no gap shorter than the
 * cap crosses that line, as each of its points lies within half its length of an edge. So the same gaps separate both
 * places from anywhere. Only places next to one another in a strip are compared; places apart just take longer.
 */
final class PlaceGroups {

    private static final double STRIP_FACTOR = 1e10;
    private static final double FARTHEST_IN_RADII = 8;

    private final EdgeSet edges;
    private final EdgeSet.Search search;
    private final double radius;

    PlaceGroups(EdgeSet edges, double radius) {
        this.edges = edges;
        this.search = new EdgeSet.Search(edges);
        this.radius = radius;
    }

    /** Returns for each place one of its group, the same for all. */
    int[] representatives(Ascent[] places) {
        int n = places.length;
        double[] keys = new double[n];
        for (int i = 0; i < n; i++) {
            keys[i] = Math.floor(places[i].y() / radius) * STRIP_FACTOR + places[i].x();
        }
        int[] order = Order.ascending(keys, n);
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            int q = order[i];
            group[q] = q;
            if (i > 0 && isOpen(places[order[i - 1]], places[q])) {
                group[q] = group[order[i - 1]];
            }
        }
        return group;
    }

    private boolean isOpen(Ascent p, Ascent q) {
        if (p.clearance() < radius || q.clearance() < radius || Math.abs(p.x() - q.x()) > FARTHEST_IN_RADII * radius
                || Math.abs(p.y() - q.y()) > radius) {
            return false;
        }
        double west = Math.min(p.x(), q.x());
        double south = Math.min(p.y(), q.y());
        double east = Math.max(p.x(), q.x());
        double north = Math.max(p.y(), q.y());
        Boxes.Found near = search.edgesOfRingsNear(west, south, east, north, radius);
        for (int i = 0; i < near.size(); i++) {
            int k = near.get(i);
            double dx = Math.max(0, Math.max(Math.min(edges.ax[k], edges.bx[k]) - east,
                    west - Math.max(edges.ax[k], edges.bx[k])));
            double dy = Math.max(0, Math.max(Math.min(edges.ay[k], edges.by[k]) - north,
                    south - Math.max(edges.ay[k], edges.by[k])));
            if (dx * dx + dy * dy < radius * radius && isNear(k, p, q)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an edge comes nearer to the line between two places that are not near it. */
    private boolean isNear(int k, Ascent p, Ascent q) {
        double dx = q.x() - p.x();
        double dy = q.y() - p.y();
        double startSide = dx * (edges.ay[k] - p.y()) - dy * (edges.ax[k] - p.x());
        double endSide = dx * (edges.by[k] - p.y()) - dy * (edges.bx[k] - p.x());
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return false;
        }
        return isNear(startSide, (edges.ax[k] - p.x()) * dx + (edges.ay[k] - p.y()) * dy, square)
                || isNear(endSide, (edges.bx[k] - p.x()) * dx + (edges.by[k] - p.y()) * dy, square)
                || startSide > 0 != endSide > 0 && edges.cross(k, p) > 0 != edges.cross(k, q) > 0;
    }

    /** Tells whether a corner beside the line, not beyond its ends, is nearer than the radius. */
    private boolean isNear(double side, double along, double square) {
        return along > 0 && along < square && side * side < radius * radius * square;
    }
}
