package org.sceneplan.geometry.internal;

/**
 * The ascent of a place from whose nearest wall one comes straight to where the disc fits.
 *
 * <p>If the disc that touches the nearest wall at the foot of the place meets no other edge, then every smaller disc
 * that touches there lies in it; so the way from the place to its centre is the steepest ascent. Most fronts of
 * fixtures are such places.
 */
final class StraightAscent {

    private static final double NEARBY = 16;
    private static final double MARGIN = 2;

    private final EdgeSet edges;
    private final EdgeSet.Search search;
    private final double wanted;
    private int nearest;
    private double distance;
    private int touching;

    StraightAscent(EdgeSet edges, EdgeSet.Search search, double wanted) {
        this.edges = edges;
        this.search = search;
        this.wanted = wanted;
    }

    /** Returns the ascent, or null if it is not straight or several edges meet at the place. */
    Ascent from(int fromX, int fromY) {
        if (!findNearest(fromX, fromY, Math.min(NEARBY, wanted)) && !findNearest(fromX, fromY, wanted)) {
            return Ascent.within(fromX, fromY, wanted, fromX, fromY, wanted + MARGIN);
        }
        boolean isEnd = edges.ax[nearest] == fromX && edges.ay[nearest] == fromY
                || edges.bx[nearest] == fromX && edges.by[nearest] == fromY;
        if (touching > 1 || touching == 1 && isEnd) {
            return null;
        }
        double along = edges.along(nearest, fromX, fromY);
        double footX = edges.xAt(nearest, along);
        double footY = edges.yAt(nearest, along);
        double dx = fromX - footX;
        double dy = fromY - footY;
        if (along > 0 && along < 1) {
            double side = touching == 1 ? nearest < edges.shellSize ? 1 : -1
                    : Long.signum(edges.cross(nearest, fromX, fromY));
            dx = side * ((double) edges.ay[nearest] - edges.by[nearest]);
            dy = side * ((double) edges.bx[nearest] - edges.ax[nearest]);
        }
        double length = Math.sqrt(dx * dx + dy * dy);
        double x = footX + wanted * dx / length;
        double y = footY + wanted * dy / length;
        return search.hasRoom(x, y, wanted, nearest) ? Ascent.within(x, y, wanted, x, y, wanted + MARGIN) : null;
    }

    /** Looks for the nearest edge within a distance and for those through the place. */
    private boolean findNearest(int x, int y, double within) {
        Boxes.Found near = search.near(x, y, within);
        distance = within;
        nearest = -1;
        touching = 0;
        for (int i = 0; i < near.size(); i++) {
            int k = near.get(i);
            double d = edges.distance(k, x, y);
            if (d == 0) {
                touching++;
            }
            if (d < distance) {
                distance = d;
                nearest = k;
            }
        }
        return nearest >= 0;
    }
}
