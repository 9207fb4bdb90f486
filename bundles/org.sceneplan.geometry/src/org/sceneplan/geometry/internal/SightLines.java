package org.sceneplan.geometry.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Exact answers to "does a straight line stay on a floor and out of obstacles".
 *
 * <p>A line that properly crosses an edge does not. Otherwise it meets a ring only at corners of the ring, at its own
 * ends, or along edges; these integer points cut it into pieces each of which lies inside, outside or on the boundary
 * as its middle does, which is located in half millimetres. Coordinates differ by at most 10^9 mm.
 */
public final class SightLines {

    private final Corners floor;
    private final Corners[] obstacles;
    private final Boxes boxes;

    /** Indexes the obstacles. */
    public SightLines(Corners floor, List<Corners> obstacles) {
        this.floor = floor;
        this.obstacles = obstacles.toArray(new Corners[0]);
        boxes = Boxes.of(this.obstacles);
    }

    /** Tells whether the closed line is on the closed floor and meets the inside of no obstacle. */
    public boolean isFree(int px, int py, int qx, int qy) {
        if (meets(floor, px, py, qx, qy, -1)) {
            return false;
        }
        Boxes.Found found = new Boxes.Found();
        boxes.query(new Boxes.Query().set(Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy)), 0,
                found);
        for (int i = 0; i < found.size(); i++) {
            if (meets(obstacles[found.get(i)], px, py, qx, qy, 1)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a line has points strictly inside (side 1) or outside (side -1) a ring. */
    private static boolean meets(Corners ring, int px, int py, int qx, int qy, int side) {
        int count = 0;
        int[] on = null;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            if (isApart(px, qx, ring.x[i], ring.x[j]) || isApart(py, qy, ring.y[i], ring.y[j])) {
                continue;
            }
            int start = Orientation.side(px, py, qx, qy, ring.x[i], ring.y[i]);
            int end = Orientation.side(px, py, qx, qy, ring.x[j], ring.y[j]);
            if (start * end < 0 && Orientation.side(ring.x[i], ring.y[i], ring.x[j], ring.y[j], px, py)
                    * Orientation.side(ring.x[i], ring.y[i], ring.x[j], ring.y[j], qx, qy) < 0) {
                return true;
            }
            if (end == 0 && Orientation.between(px, py, qx, qy, ring.x[j], ring.y[j])) {
                on = on == null ? new int[ring.size] : on;
                on[count++] = j;
            }
        }
        if (locateMiddle(ring, px, py, px, py) == side || locateMiddle(ring, qx, qy, qx, qy) == side) {
            return true;
        }
        if (count == 0) {
            return locateMiddle(ring, px, py, qx, qy) == side;
        }
        return piecesMeet(ring, sorted(ring, on, count, px, py, qx, qy), side);
    }

    private static boolean isApart(int p, int q, int a, int b) {
        return Math.max(a, b) < Math.min(p, q) || Math.min(a, b) > Math.max(p, q);
    }

    /** The ends of the line and the corners on it, in their order on it: x and y in turn. */
    private static int[] sorted(Corners ring, int[] on, int count, int px, int py, int qx, int qy) {
        boolean byX = Math.abs((long) qx - px) >= Math.abs((long) qy - py);
        boolean down = byX ? qx < px : qy < py;
        long[] keys = new long[count + 2];
        int[] x = new int[count + 2];
        int[] y = new int[count + 2];
        for (int i = 0; i < count + 2; i++) {
            x[i] = i == count ? px : i > count ? qx : ring.x[on[i]];
            y[i] = i == count ? py : i > count ? qy : ring.y[on[i]];
            keys[i] = (long) (byX ? x[i] : y[i]) * (down ? -1 : 1) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] points = new int[2 * count + 4];
        for (int i = 0; i < keys.length; i++) {
            points[2 * i] = x[(int) keys[i]];
            points[2 * i + 1] = y[(int) keys[i]];
        }
        return points;
    }

    private static boolean piecesMeet(Corners ring, int[] points, int side) {
        for (int i = 2; i < points.length; i += 2) {
            if (locateMiddle(ring, points[i - 2], points[i - 1], points[i], points[i + 1]) == side) {
                return true;
            }
        }
        return false;
    }

    /** Locates the middle of two points: 1 inside, 0 on the boundary, -1 outside. */
    private static int locateMiddle(Corners ring, int px, int py, int qx, int qy) {
        long sumX = (long) px + qx;
        long sumY = (long) py + qy;
        if (sumX < 2L * ring.minX || sumX > 2L * ring.maxX || sumY < 2L * ring.minY || sumY > 2L * ring.maxY) {
            return -1;
        }
        boolean inside = false;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            long startY = 2L * ring.y[i] - sumY;
            long endY = 2L * ring.y[j] - sumY;
            long startX = 2L * ring.x[i] - sumX;
            long endX = 2L * ring.x[j] - sumX;
            int cross = crossSign(startX, startY, endX, endY);
            if (cross == 0 && Math.min(startX, endX) <= 0 && Math.max(startX, endX) >= 0 && Math.min(startY, endY) <= 0
                    && Math.max(startY, endY) >= 0) {
                return 0;
            }
            if (startY > 0 != endY > 0 && cross > 0 == endY > startY) {
                inside = !inside;
            }
        }
        return inside ? 1 : -1;
    }

    /** Sign of the vector product; factors are at most 2 * 10^9, so each product fits a long. */
    private static int crossSign(long ax, long ay, long bx, long by) {
        return Long.compare(ax * by, ay * bx);
    }
}
