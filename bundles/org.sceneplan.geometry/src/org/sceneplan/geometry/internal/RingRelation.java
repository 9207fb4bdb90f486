package org.sceneplan.geometry.internal;

/**
 * Exact answers to "do two simple rings share area" and "does one hold the other".
 *
 * <p>Method: two boundaries that properly cross decide at once. Otherwise all contacts are corners of one ring on the
 * other; there the inner sectors are compared ({@link Sectors}). Between contacts a boundary stays on one side of the
 * other ring, so the contacts decide; without any contact one corner does. Rectangles and convex rings take shorter
 * ways. No allocation; time is proportional to the edges of one ring near the box of the other, times the other.
 */
public final class RingRelation {

    private static final int APART = 0;
    private static final int TOUCH = 1;
    private static final int HIT = 2;

    private RingRelation() {
    }

    /** Tells whether the interiors share area; both rings must be simple. */
    public static boolean overlaps(Corners a, Corners b) {
        if (a.maxX <= b.minX || b.maxX <= a.minX || a.maxY <= b.minY || b.maxY <= a.minY) {
            return false;
        }
        if (a.rectangle && b.rectangle) {
            return true;
        }
        if (a.convex && b.convex) {
            return !hasSeparatingEdge(a, b) && !hasSeparatingEdge(b, a);
        }
        return switch (scan(a, b, false)) {
            case HIT -> true;
            case TOUCH -> false;
            default -> RingLocator.locate(a, b.x[0], b.y[0]) > 0 || RingLocator.locate(b, a.x[0], a.y[0]) > 0;
        };
    }

    /** Tells whether b lies in the closed ring a; both rings must be simple. */
    public static boolean covers(Corners a, Corners b) {
        if (b.minX < a.minX || b.maxX > a.maxX || b.minY < a.minY || b.maxY > a.maxY) {
            return false;
        }
        if (a.rectangle) {
            return true;
        }
        if (a.convex) {
            return holdsAllCorners(a, b);
        }
        return switch (scan(a, b, true)) {
            case HIT -> false;
            case TOUCH -> true;
            default -> RingLocator.locate(a, b.x[0], b.y[0]) > 0;
        };
    }

    /** A convex ring and another are apart if one edge of the first has no corner of the other on its inner side. */
    private static boolean hasSeparatingEdge(Corners a, Corners b) {
        int n = a.size;
        for (int i = n - 1, j = 0; j < n; i = j++) {
            long dx = (long) a.x[j] - a.x[i];
            long dy = (long) a.y[j] - a.y[i];
            int k = 0;
            while (k < b.size && dx * ((long) b.y[k] - a.y[i]) <= dy * ((long) b.x[k] - a.x[i])) {
                k++;
            }
            if (k == b.size) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAllCorners(Corners a, Corners b) {
        int n = a.size;
        for (int i = n - 1, j = 0; j < n; i = j++) {
            long dx = (long) a.x[j] - a.x[i];
            long dy = (long) a.y[j] - a.y[i];
            for (int k = 0; k < b.size; k++) {
                if (dx * ((long) b.y[k] - a.y[i]) < dy * ((long) b.x[k] - a.x[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int scan(Corners a, Corners b, boolean covering) {
        int result = APART;
        for (int i = 0; i < a.size; i++) {
            int j = a.next(i);
            if (Math.min(a.x[i], a.x[j]) > b.maxX || Math.max(a.x[i], a.x[j]) < b.minX
                    || Math.min(a.y[i], a.y[j]) > b.maxY || Math.max(a.y[i], a.y[j]) < b.minY) {
                continue;
            }
            int found = scanEdge(a, i, b, covering);
            if (found == HIT) {
                return HIT;
            }
            result |= found;
        }
        return result;
    }

    private static int scanEdge(Corners a, int i, Corners b, boolean covering) {
        int i2 = a.next(i);
        int minX = Math.min(a.x[i], a.x[i2]);
        int maxX = Math.max(a.x[i], a.x[i2]);
        int minY = Math.min(a.y[i], a.y[i2]);
        int maxY = Math.max(a.y[i], a.y[i2]);
        int result = APART;
        for (int k = b.size - 1, k2 = 0; k2 < b.size; k = k2++) {
            if (Math.max(b.x[k], b.x[k2]) < minX || Math.min(b.x[k], b.x[k2]) > maxX
                    || Math.max(b.y[k], b.y[k2]) < minY || Math.min(b.y[k], b.y[k2]) > maxY) {
                continue;
            }
            int found = relateEdges(a, i, b, k, covering);
            if (found == HIT) {
                return HIT;
            }
            result |= found;
        }
        return result;
    }

    /** Each contact is seen once: a corner of b where its edge starts, a corner of a only inside an edge of b. */
    private static int relateEdges(Corners a, int i, Corners b, int k, boolean covering) {
        int i2 = a.next(i);
        int k2 = b.next(k);
        int ax = a.x[i];
        int ay = a.y[i];
        int bx = b.x[k];
        int by = b.y[k];
        int startOfB = Orientation.side(ax, ay, a.x[i2], a.y[i2], bx, by);
        int endOfB = Orientation.side(ax, ay, a.x[i2], a.y[i2], b.x[k2], b.y[k2]);
        if (startOfB * endOfB > 0) {
            return APART;
        }
        int startOfA = Orientation.side(bx, by, b.x[k2], b.y[k2], ax, ay);
        int endOfA = Orientation.side(bx, by, b.x[k2], b.y[k2], a.x[i2], a.y[i2]);
        if (startOfA * endOfA > 0) {
            return APART;
        }
        if (startOfB * endOfB < 0 && startOfA * endOfA < 0) {
            return HIT;
        }
        int result = APART;
        if (startOfB == 0 && !(bx == a.x[i2] && by == a.y[i2])
                && Orientation.between(ax, ay, a.x[i2], a.y[i2], bx, by)) {
            result |= compare(a, bx == ax && by == ay ? i : ~i, b, k, covering);
        }
        if (startOfA == 0 && !(ax == bx && ay == by) && !(ax == b.x[k2] && ay == b.y[k2])
                && Orientation.between(bx, by, b.x[k2], b.y[k2], ax, ay)) {
            result |= compare(a, i, b, ~k, covering);
        }
        return (result & HIT) != 0 ? HIT : result;
    }

    private static int compare(Corners a, int placeA, Corners b, int placeB, boolean covering) {
        boolean hit = covering ? !Sectors.holdsBothEdges(a, placeA, b, placeB) : Sectors.meet(a, placeA, b, placeB);
        return hit ? HIT : TOUCH;
    }
}
