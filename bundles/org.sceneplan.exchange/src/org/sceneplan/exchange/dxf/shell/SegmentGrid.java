package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Finds segments near a place: a grid of square cells that lists the segments passing each. */
final class SegmentGrid {
    private static final int CELL_MM = 1_000;

    private final Map<Long, List<Integer>> indexesByCell = new HashMap<>();

    SegmentGrid(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            add(i, segments.get(i));
        }
    }

    /** Column by column, so that a long slanting line fills the cells along it only. */
    private void add(int index, Segment s) {
        boolean isRight = s.from().xMm() <= s.to().xMm();
        double x1 = isRight ? s.from().xMm() : s.to().xMm();
        double y1 = isRight ? s.from().yMm() : s.to().yMm();
        double x2 = isRight ? s.to().xMm() : s.from().xMm();
        double y2 = isRight ? s.to().yMm() : s.from().yMm();
        int first = cell(x1);
        int last = cell(x2);
        for (int column = first; column <= last; column++) {
            double from = Math.max(x1, (double) column * CELL_MM);
            double to = Math.min(x2, (double) (column + 1) * CELL_MM);
            double yFrom = x2 == x1 ? y1 : y1 + (y2 - y1) * (from - x1) / (x2 - x1);
            double yTo = x2 == x1 ? y2 : y1 + (y2 - y1) * (to - x1) / (x2 - x1);
            for (int row = cell(Math.min(yFrom, yTo)); row <= cell(Math.max(yFrom, yTo)); row++) {
                indexesByCell.computeIfAbsent(key(column, row), key -> new ArrayList<>(4)).add(index);
            }
        }
    }

    /**
     * About how often segments cross: each pair is counted in every cell both pass.
     *
     * @param most counting stops beyond this number of crossings, or a hundred times as many pairs
     */
    long crossings(List<Segment> segments, long most) {
        long crossings = 0;
        long pairs = 0;
        for (List<Integer> cell : indexesByCell.values()) {
            for (int i = 0; i < cell.size() && crossings <= most; i++) {
                for (int j = i + 1; j < cell.size(); j++) {
                    crossings += cross(segments.get(cell.get(i)), segments.get(cell.get(j))) ? 1 : 0;
                }
                pairs += cell.size();
                crossings = pairs > 100 * most ? most + 1 : crossings;
            }
        }
        return crossings;
    }

    private static boolean cross(Segment a, Segment b) {
        return isBetween(a, b.from(), b.to()) && isBetween(b, a.from(), a.to());
    }

    private static boolean isBetween(Segment line, Point one, Point other) {
        Vector along = line.from().to(line.to());
        return Math.signum(along.cross(line.from().to(one))) * Math.signum(along.cross(line.from().to(other))) < 0;
    }

    /** Number of entries a grid of segments would have, about. */
    static double entries(List<Segment> segments) {
        return segments.stream().mapToDouble(segment -> 1 + 1.5 * segment.lengthMm() / CELL_MM).sum();
    }

    /** Indexes of the segments that may pass a box, ascending. */
    int[] near(double minX, double minY, double maxX, double maxY) {
        int[] found = new int[16];
        int count = 0;
        for (int column = cell(minX); column <= cell(maxX); column++) {
            for (int row = cell(minY); row <= cell(maxY); row++) {
                List<Integer> indexes = indexesByCell.get(key(column, row));
                for (int i = 0; indexes != null && i < indexes.size(); i++) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = indexes.get(i);
                }
            }
        }
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    private static int cell(double mm) {
        return (int) Math.floor(mm / CELL_MM);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
