package org.sceneplan.exchange.gltf;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * Cuts a ring into triangles by clipping ears. Exact in whole mm; quadratic, which is enough for outlines. Source: G.
 * Meisters, Polygons have ears, 1975. A ring that crosses itself gives triangles all the same, which may overlap.
 */
final class Triangles {

    private Triangles() {
    }

    /** Corner numbers of the ring, three for each triangle, counter-clockwise. */
    static int[] of(Ring ring) {
        List<Point> points = ring.points();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            left.add(i);
        }
        List<Integer> corners = new ArrayList<>();
        while (left.size() > 3) {
            clip(points, left, corners);
        }
        if (turn(points, left.get(0), left.get(1), left.get(2)) > 0) {
            corners.addAll(left);
        }
        return corners.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void clip(List<Point> points, List<Integer> left, List<Integer> corners) {
        for (int i = 0; i < left.size(); i++) {
            int before = left.get((i + left.size() - 1) % left.size());
            int here = left.get(i);
            int after = left.get((i + 1) % left.size());
            long turn = turn(points, before, here, after);
            if (turn == 0) {
                left.remove(i);
                return;
            }
            if (turn > 0 && isEmpty(points, left, before, here, after)) {
                corners.addAll(List.of(before, here, after));
                left.remove(i);
                return;
            }
        }
        // only a ring that crosses itself has no ear
        left.remove(0);
    }

    private static boolean isEmpty(List<Point> points, List<Integer> left, int a, int b, int c) {
        for (int other : left) {
            Point point = points.get(other);
            boolean corner = point.equals(points.get(a)) || point.equals(points.get(b)) || point.equals(points.get(c));
            if (!corner && turn(points, a, b, other) >= 0 && turn(points, b, c, other) >= 0
                    && turn(points, c, a, other) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static long turn(List<Point> points, int a, int b, int c) {
        Point from = points.get(a);
        long dx = points.get(b).xMm() - (long) from.xMm();
        long dy = points.get(b).yMm() - (long) from.yMm();
        return dx * (points.get(c).yMm() - (long) from.yMm()) - dy * (points.get(c).xMm() - (long) from.xMm());
    }
}
