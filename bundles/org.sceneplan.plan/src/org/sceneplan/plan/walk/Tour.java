package org.sceneplan.plan.walk;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;

/**
 * A short way through points from a given start: nearest neighbour, then improved by turning stretches round (2-opt)
 * until nothing gets shorter. Equal lengths keep the given order, so the result is the same on every machine.
 */
final class Tour {
    /** Above this many points the improvement stops after one sweep; stores have tens. */
    private static final int FULL_IMPROVEMENT = 400;
    private static final double SHORTER_BY_MM = 1e-6;

    private Tour() {
    }

    /** Indexes of the points in walking order; every index once. */
    static List<Integer> order(Point start, List<Point> points) {
        int[] order = nearestNeighbour(start, points);
        int sweeps = points.size() > FULL_IMPROVEMENT ? 1 : points.size();
        for (int sweep = 0; sweep < sweeps; sweep++) {
            if (!improve(start, points, order)) {
                break;
            }
        }
        List<Integer> result = new ArrayList<>(order.length);
        for (int index : order) {
            result.add(index);
        }
        return result;
    }

    private static int[] nearestNeighbour(Point start, List<Point> points) {
        int[] order = new int[points.size()];
        boolean[] used = new boolean[points.size()];
        Point here = start;
        for (int i = 0; i < order.length; i++) {
            int best = -1;
            for (int j = 0; j < order.length; j++) {
                if (!used[j] && (best < 0 || here.distanceMm(points.get(j)) < here.distanceMm(points.get(best)))) {
                    best = j;
                }
            }
            used[best] = true;
            order[i] = best;
            here = points.get(best);
        }
        return order;
    }

    private static boolean improve(Point start, List<Point> points, int[] order) {
        boolean improved = false;
        for (int i = 0; i < order.length - 1; i++) {
            Point before = i == 0 ? start : points.get(order[i - 1]);
            for (int j = i + 1; j < order.length; j++) {
                Point first = points.get(order[i]);
                Point last = points.get(order[j]);
                double now = before.distanceMm(first);
                double then = before.distanceMm(last);
                if (j + 1 < order.length) {
                    Point after = points.get(order[j + 1]);
                    now += last.distanceMm(after);
                    then += first.distanceMm(after);
                }
                if (then < now - SHORTER_BY_MM) {
                    reverse(order, i, j);
                    improved = true;
                }
            }
        }
        return improved;
    }

    private static void reverse(int[] order, int from, int to) {
        for (int i = from, j = to; i < j; i++, j--) {
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
