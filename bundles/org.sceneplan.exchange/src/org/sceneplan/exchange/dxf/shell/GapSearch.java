package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.LineNet;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Finds the gaps in walls: an end face that looks at another end face, or at the face of a crossing wall. Gaps without
 * a sign of a door or window count up to {@value #MAX_BARE_MM} mm and between two ends of walls only.
 */
final class GapSearch {
    private static final double MIN_OPENING_MM = 300;
    private static final double MAX_BARE_MM = 3_000;
    private static final double MAX_SIGNED_MM = 15_000;
    private static final double FLUSH_MM = 25;
    private static final int MAX_LOOSE = 4_000;

    private final List<Segment> edges;
    private final List<Ring> columns;
    private final List<Sign> signs;
    private final List<Repair> repairs;
    private final SegmentGrid grid;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Segment> bridges = new ArrayList<>();
    private final Map<Segment, List<Jamb>> jambsByFace = new HashMap<>();

    GapSearch(LineNet net, List<Ring> columns, List<Sign> signs, List<Repair> repairs) {
        this.edges = net.edges();
        this.columns = columns;
        this.signs = signs;
        this.repairs = repairs;
        this.grid = new SegmentGrid(edges);
    }

    /** Looks at all end faces, and at loose ends of single lines. */
    void search(List<WallRepair.Loose> loose) {
        List<Jamb> jambs = jambs();
        jambs.forEach(jamb -> jambsByFace.computeIfAbsent(jamb.face(), key -> new ArrayList<>()).add(jamb));
        Set<Jamb> done = new HashSet<>();
        for (Jamb jamb : jambs) {
            if (!done.contains(jamb)) {
                bridge(jamb, done);
            }
        }
        single(loose);
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** The lines that close the gaps. */
    List<Segment> bridges() {
        return bridges;
    }

    private List<Jamb> jambs() {
        Map<Point, List<Point>> neighbours = new HashMap<>();
        for (Segment edge : edges) {
            neighbours.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
        }
        List<Jamb> jambs = new ArrayList<>();
        for (Segment edge : edges) {
            double length = edge.lengthMm();
            if (length >= Jamb.MIN_MM && length <= Jamb.MAX_MM) {
                Vector left = edge.leftNormal();
                boolean isCovered = goesOn(edge.from(), edge.to(), neighbours)
                        && goesOn(edge.to(), edge.from(), neighbours);
                for (Vector out : List.of(left, left.times(-1))) {
                    if (!isCovered && isEnd(edge.from(), edge.to(), out, neighbours)
                            && isEnd(edge.to(), edge.from(), out, neighbours)) {
                        jambs.add(new Jamb(edge, out, isColumn(edge.midPoint())));
                    }
                }
            }
        }
        return jambs;
    }

    /** The line of the face runs on beyond the corner, as where a wall ends at another wall. */
    private static boolean goesOn(Point corner, Point other, Map<Point, List<Point>> neighbours) {
        Vector along = other.to(corner).normalise();
        return neighbours.get(corner).stream()
                .anyMatch(next -> !next.equals(other) && corner.to(next).dot(along) > 0.99 * corner.distanceMm(next));
    }

    /** Something goes back from the corner and nothing goes on. */
    private static boolean isEnd(Point corner, Point other, Vector out, Map<Point, List<Point>> neighbours) {
        boolean goesBack = false;
        for (Point next : neighbours.get(corner)) {
            double towards = next.equals(other) ? 0 : corner.to(next).dot(out) / corner.distanceMm(next);
            if (towards > 0.5) {
                return false;
            }
            goesBack |= towards < -0.9;
        }
        return goesBack;
    }

    private boolean isColumn(Point point) {
        return columns.stream().anyMatch(ring -> ring.box().expanded(2).contains(point)
                && ring.boundaryDistanceMm(point) <= 2);
    }

    private void bridge(Jamb jamb, Set<Jamb> done) {
        Hit hit = nearest(jamb);
        if (hit == null) {
            return;
        }
        Vector out = jamb.outwards();
        Jamb opposite = jambsByFace.getOrDefault(hit.edge(), List.of()).stream()
                .filter(other -> other.outwards().dot(out) < -0.98).findFirst().orElse(null);
        List<Sign> found = signs.stream().filter(sign -> sign.crosses(jamb.middle(), out, hit.distanceMm(),
                jamb.thicknessMm())).toList();
        boolean isNarrow = hit.distanceMm() < MIN_OPENING_MM;
        boolean isBare = found.isEmpty();
        boolean isCrossing = Math.abs(hit.edge().direction().dot(out)) < 0.05;
        boolean isWanted = opposite != null
                ? !isBare && hit.distanceMm() <= MAX_SIGNED_MM || !jamb.isColumn() && !opposite.isColumn()
                        && hit.distanceMm() <= MAX_BARE_MM && isAligned(jamb, opposite)
                : isCrossing && (!isBare && hit.distanceMm() <= MAX_SIGNED_MM || isNarrow && !jamb.isColumn());
        if (!isWanted) {
            return;
        }
        if (opposite != null) {
            done.add(opposite);
        }
        Segment left = across(jamb.face().from(), out, hit.edge());
        Segment right = across(jamb.face().to(), out, hit.edge());
        bridges.add(left);
        bridges.add(right);
        if (isNarrow) {
            repairs.add(new Repair(Repair.Kind.WALL_BRIDGED, jamb.middle(), hit.distanceMm()));
        } else {
            gaps.add(new Gap(left, right, out, jamb.thicknessMm(), found));
        }
    }

    private static boolean isAligned(Jamb one, Jamb other) {
        Vector side = one.outwards().perpendicular();
        double half = (one.thicknessMm() + other.thicknessMm()) / 2;
        double shift = Math.abs(one.middle().to(other.middle()).dot(side));
        return half - shift >= 0.5 * Math.min(one.thicknessMm(), other.thicknessMm());
    }

    /** The line from a corner of the end face to what is opposite; it ends in a corner there where one is near. */
    private Segment across(Point corner, Vector out, Segment edge) {
        Vector u = edge.direction();
        double cross = out.cross(u);
        double distance = Math.abs(cross) < 1e-6 ? corner.to(edge.from()).dot(out)
                : corner.to(edge.from()).cross(u) / cross;
        Point end = Point.rounded(corner.xMm() + out.x() * distance, corner.yMm() + out.y() * distance);
        for (Point near : List.of(edge.from(), edge.to())) {
            if (near.distanceMm(end) <= FLUSH_MM) {
                return new Segment(corner, near);
            }
        }
        if (edge.distanceMm(end) > 1) {
            Point nearest = edge.from().distanceMm(end) < edge.to().distanceMm(end) ? edge.from() : edge.to();
            bridges.add(new Segment(end, nearest));
        }
        return new Segment(corner, end);
    }

    /** The first line that the end face looks at. */
    private record Hit(Segment edge, double distanceMm) {
    }

    private Hit nearest(Jamb jamb) {
        Hit best = null;
        for (double share : new double[] {0.5, 0.25, 0.75}) {
            Point start = jamb.face().pointAt(jamb.thicknessMm() * share);
            Vector out = jamb.outwards();
            double reach = best == null ? MAX_SIGNED_MM : best.distanceMm();
            for (double from = 0; from < reach; from += 2_000) {
                Hit hit = hit(jamb, start, from, Math.min(reach, from + 2_000), out);
                if (hit != null && (best == null || hit.distanceMm() < best.distanceMm() - 1)) {
                    best = hit;
                    break;
                }
            }
        }
        return best;
    }

    private Hit hit(Jamb jamb, Point start, double from, double to, Vector out) {
        double x1 = start.xMm() + out.x() * from;
        double y1 = start.yMm() + out.y() * from;
        double x2 = start.xMm() + out.x() * to;
        double y2 = start.yMm() + out.y() * to;
        Hit best = null;
        for (int i : grid.near(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))) {
            Segment edge = edges.get(i);
            double cross = out.cross(edge.direction());
            if (edge.equals(jamb.face()) || Math.abs(cross) < 0.02) {
                continue;
            }
            double distance = start.to(edge.from()).cross(edge.direction()) / cross;
            double along = start.to(edge.from()).cross(out) / cross;
            boolean isHit = distance > 1 && distance <= to && along >= -0.5 && along <= edge.lengthMm() + 0.5;
            if (isHit && (best == null || distance < best.distanceMm())) {
                best = new Hit(edge, distance);
            }
        }
        return best;
    }

    /** Two loose ends of single lines that look at one another. */
    private void single(List<WallRepair.Loose> loose) {
        Set<Point> used = new HashSet<>();
        for (int i = 0; i < loose.size() && loose.size() <= MAX_LOOSE; i++) {
            WallRepair.Loose one = loose.get(i);
            WallRepair.Loose best = null;
            double bestDistance = MAX_SIGNED_MM;
            for (int j = i + 1; j < loose.size(); j++) {
                WallRepair.Loose other = loose.get(j);
                double distance = one.at().distanceMm(other.at());
                boolean isFacing = distance > 0 && distance < bestDistance
                        && one.outwards().dot(other.outwards()) < -0.999
                        && one.at().to(other.at()).dot(one.outwards()) > 0.9995 * distance;
                if (isFacing && !used.contains(one.at()) && !used.contains(other.at())) {
                    best = other;
                    bestDistance = distance;
                }
            }
            if (best != null) {
                double width = bestDistance;
                List<Sign> found = signs.stream().filter(sign -> sign.crosses(one.at(), one.outwards(), width, 0))
                        .toList();
                if (!found.isEmpty() || width <= MAX_BARE_MM) {
                    Segment line = new Segment(one.at(), best.at());
                    bridges.add(line);
                    used.add(one.at());
                    used.add(best.at());
                    gaps.add(new Gap(line, line, one.outwards(), 0, found));
                }
            }
        }
    }
}
