package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Joins ends of lines that nearly meet, and closes the ends of walls that are two parallel lines and no more. Ends are
 * moved along their lines where that suffices, so that directions stay as drawn.
 */
final class WallRepair {
    private static final double TOUCH_MM = 1;
    private static final double PARALLEL = 0.03;

    private final int toleranceMm;
    private final List<Repair> repairs;
    private final List<Segment> lines;
    private final List<Segment> ends = new ArrayList<>();
    private Map<Point, Integer> degrees;
    private SegmentGrid grid;

    WallRepair(List<Segment> lines, int toleranceMm, List<Repair> repairs) {
        this.lines = new ArrayList<>(lines);
        this.toleranceMm = toleranceMm;
        this.repairs = repairs;
    }

    /** The lines with their ends joined, and the end faces that were added. */
    List<Segment> repaired() {
        look();
        for (int i = 0; i < lines.size(); i++) {
            join(i, true);
            join(i, false);
        }
        lines.removeIf(line -> line.from().equals(line.to()));
        look();
        List<Loose> loose = loose();
        for (int i = 0; i < loose.size(); i++) {
            closeEnd(loose, i);
        }
        List<Segment> all = new ArrayList<>(lines);
        all.addAll(ends);
        return all;
    }

    /** Ends that meet nothing, from west to east, with the direction in which their lines end. */
    List<Loose> loose() {
        List<Loose> loose = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Segment line = lines.get(i);
            if (isLoose(line.from(), i)) {
                loose.add(new Loose(line.from(), line.reversed().direction()));
            }
            if (isLoose(line.to(), i)) {
                loose.add(new Loose(line.to(), line.direction()));
            }
        }
        loose.sort(Comparator.comparing(Loose::at));
        return loose;
    }

    /** The end of a line that meets nothing. */
    record Loose(Point at, Vector outwards) {
    }

    private void look() {
        degrees = new HashMap<>();
        for (Segment line : lines) {
            degrees.merge(line.from(), 1, Integer::sum);
            degrees.merge(line.to(), 1, Integer::sum);
        }
        grid = new SegmentGrid(lines);
    }

    private boolean isLoose(Point end, int own) {
        if (degrees.getOrDefault(end, 0) > 1) {
            return false;
        }
        for (int i : near(end, TOUCH_MM)) {
            if (i != own && lines.get(i).distanceMm(end) <= TOUCH_MM && !lines.get(i).from().equals(lines.get(i)
                    .to())) {
                return false;
            }
        }
        return true;
    }

    private int[] near(Point p, double mm) {
        return grid.near(p.xMm() - mm, p.yMm() - mm, p.xMm() + mm, p.yMm() + mm);
    }

    /** Moves a loose end to the nearest line within the tolerance. */
    private void join(int index, boolean isFrom) {
        Segment line = lines.get(index);
        Point end = isFrom ? line.from() : line.to();
        if (toleranceMm == 0 || line.from().equals(line.to()) || !isLoose(end, index)) {
            return;
        }
        int best = -1;
        double bestDistance = toleranceMm + 1e-9;
        for (int i : near(end, toleranceMm)) {
            Segment other = lines.get(i);
            boolean isNone = i == index || other.from().equals(other.to());
            double distance = isNone ? Double.MAX_VALUE : other.distanceMm(end);
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        if (best < 0) {
            return;
        }
        Point target = target(line, end, lines.get(best));
        boolean meetsEnd = lines.get(best).distanceMm(target) > TOUCH_MM;
        move(index, isFrom, target);
        if (meetsEnd) {
            boolean isNearFrom = lines.get(best).from().distanceMm(target) < lines.get(best).to().distanceMm(target);
            move(best, isNearFrom, target);
        }
        repairs.add(new Repair(Repair.Kind.GAP_CLOSED, target, bestDistance));
    }

    /** Where two lines meet if that is near; else the nearest point of the other line. */
    private Point target(Segment line, Point end, Segment other) {
        Vector u = line.direction();
        Vector v = other.direction();
        double cross = u.cross(v);
        if (Math.abs(cross) > PARALLEL) {
            double along = end.to(other.from()).cross(v) / cross;
            Point meeting = Point.rounded(end.xMm() + u.x() * along, end.yMm() + u.y() * along);
            if (Math.abs(along) <= 2.0 * toleranceMm && other.distanceMm(meeting) <= 2.0 * toleranceMm) {
                return meeting;
            }
        }
        if (other.from().distanceMm(end) <= toleranceMm) {
            return other.from();
        }
        if (other.to().distanceMm(end) <= toleranceMm) {
            return other.to();
        }
        double along = Math.max(0, Math.min(other.lengthMm(), other.from().to(end).dot(v)));
        return other.pointAt(along);
    }

    private void move(int index, boolean isFrom, Point target) {
        Segment line = lines.get(index);
        Segment moved = isFrom ? new Segment(target, line.to()) : new Segment(line.from(), target);
        degrees.merge(isFrom ? line.from() : line.to(), -1, Integer::sum);
        degrees.merge(target, 1, Integer::sum);
        lines.set(index, moved);
    }

    /** Two loose ends side by side, of lines that end in the same direction, are the end of a wall. */
    private void closeEnd(List<Loose> loose, int index) {
        Loose one = loose.get(index);
        Loose best = null;
        double bestDistance = Jamb.MAX_MM;
        for (int i = index + 1; i < loose.size() && loose.get(i).at().xMm() - one.at().xMm() <= Jamb.MAX_MM; i++) {
            Loose other = loose.get(i);
            double distance = one.at().distanceMm(other.at());
            boolean isBeside = distance >= Jamb.MIN_MM && distance < bestDistance
                    && one.outwards().dot(other.outwards()) > 0.99
                    && Math.abs(one.at().to(other.at()).dot(one.outwards())) < 0.3 * distance;
            if (isBeside) {
                best = other;
                bestDistance = distance;
            }
        }
        if (best != null) {
            ends.add(new Segment(one.at(), best.at()));
            repairs.add(new Repair(Repair.Kind.END_CLOSED, one.at(), bestDistance));
        }
    }
}
