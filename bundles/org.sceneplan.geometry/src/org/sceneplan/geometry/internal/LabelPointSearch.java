package org.sceneplan.geometry.internal;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Pole of inaccessibility: the inner point farthest from the edges.
 *
 * <p>Best-first quadtree search. Starts from the centroid and leaves it only for a point that is clearly better, so
 * that labels of long rectangles stay in the middle. Deterministic: ties are broken by place.
 * Source: V. Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016 (polylabel).
 */
public final class LabelPointSearch {

    private static final double RELATIVE_PRECISION = 0.02;
    private static final int MAX_CELLS = 4000;

    private final Corners ring;

    private record Cell(double x, double y, double half, double distance) {
        double best() {
            return distance + half * Math.sqrt(2);
        }
    }

    private LabelPointSearch(Corners ring) {
        this.ring = ring;
    }

    /** Returns x and y of a well-centred inner point, not rounded. */
    public static double[] find(Corners ring, double centroidX, double centroidY) {
        return new LabelPointSearch(ring).search(centroidX, centroidY);
    }

    private double[] search(double centroidX, double centroidY) {
        PriorityQueue<Cell> queue = new PriorityQueue<>(Comparator.comparingDouble((Cell c) -> -c.best())
                .thenComparingDouble(Cell::x).thenComparingDouble(Cell::y));
        Cell best = cell(centroidX, centroidY, 0);
        addCover(queue);
        int made = queue.size();
        while (!queue.isEmpty() && made < MAX_CELLS) {
            Cell cell = queue.remove();
            if (cell.best() - best.distance <= precision(best)) {
                break;
            }
            double half = cell.half / 2;
            for (int quarter = 0; quarter < 4; quarter++) {
                double x = quarter % 2 == 0 ? cell.x - half : cell.x + half;
                double y = quarter < 2 ? cell.y - half : cell.y + half;
                Cell part = cell(x, y, half);
                if (part.distance > best.distance + precision(best) / 2) {
                    best = part;
                }
                queue.add(part);
                made++;
            }
        }
        return new double[] {best.x, best.y};
    }

    private static double precision(Cell best) {
        return Math.max(1, best.distance * RELATIVE_PRECISION);
    }

    private void addCover(PriorityQueue<Cell> queue) {
        double width = (double) ring.maxX - ring.minX;
        double depth = (double) ring.maxY - ring.minY;
        double side = Math.max(Math.min(width, depth), Math.max(width, depth) / 64);
        for (double x = ring.minX; x < ring.maxX; x += side) {
            for (double y = ring.minY; y < ring.maxY; y += side) {
                queue.add(cell(x + side / 2, y + side / 2, side / 2));
            }
        }
    }

    private Cell cell(double x, double y, double half) {
        return new Cell(x, y, half, signedDistance(x, y));
    }

    /** Distance from the edges, negative outside. */
    private double signedDistance(double px, double py) {
        boolean inside = false;
        double least = Double.POSITIVE_INFINITY;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            double ax = ring.x[i];
            double ay = ring.y[i];
            double dx = ring.x[j] - ax;
            double dy = ring.y[j] - ay;
            if (ay > py != ay + dy > py && px < dx * (py - ay) / dy + ax) {
                inside = !inside;
            }
            double t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
            double ex = px - ax - t * dx;
            double ey = py - ay - t * dy;
            least = Math.min(least, ex * ex + ey * ey);
        }
        return inside ? Math.sqrt(least) : -Math.sqrt(least);
    }
}
