package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * Moves one edge of a ring parallel to itself; all rings that share the edge or part of it follow.
 *
 * <p>The edge runs over straight corners at which another boundary ends. Its ends slide along the boundaries they stand
 * on; where a boundary goes on beyond an end, a step arises there.
 */
final class EdgeShift {

    /** Flatter than this against the edge a boundary gives no place to slide to: sine of 3 degrees. */
    private static final double FLAT = 0.05;

    private final Tiling tiling;
    private final String id;
    private final List<Point> nodes = new ArrayList<>();
    private final Map<Point, Integer> indexByNode = new HashMap<>();
    private final Point beforeStart;
    private final Point afterEnd;
    private final Vector outwards;
    private final Point origin;
    private final List<Vector> slides = new ArrayList<>();
    private final List<Point> targets = new ArrayList<>();
    private boolean folded;

    /**
     * @param tiling changed by {@link #move}
     * @param id ring whose edge is moved
     * @param edge from corner {@code edge} to the next
     */
    EdgeShift(Tiling tiling, String id, int edge) {
        this.tiling = tiling;
        this.id = id;
        List<Point> corners = tiling.corners(id);
        int first = edge;
        int last = edge + 1;
        while (last - first < corners.size() - 2 && runsOn(corners, first)) {
            first--;
        }
        while (last - first < corners.size() - 2 && runsOn(corners, last)) {
            last++;
        }
        beforeStart = Tiling.at(corners, first - 1);
        afterEnd = Tiling.at(corners, last + 1);
        origin = Tiling.at(corners, first);
        Vector along = origin.to(Tiling.at(corners, last)).normalise();
        outwards = new Vector(along.y(), 0.0 - along.x());
        collect(new ArrayList<>(corners), first, last, along);
    }

    private boolean runsOn(List<Point> corners, int index) {
        Point corner = Tiling.at(corners, index);
        return Tiling.isStraight(Tiling.at(corners, index - 1), corner, Tiling.at(corners, index + 1))
                && tiling.turnsAt(corner, id);
    }

    private void collect(List<Point> corners, int first, int last, Vector along) {
        for (int i = first; i < last; i++) {
            nodes.add(Tiling.at(corners, i));
            tiling.junctionsOn(id, Tiling.at(corners, i), Tiling.at(corners, i + 1)).stream()
                    .filter(point -> !nodes.contains(point) && !corners.contains(point)).forEach(nodes::add);
        }
        nodes.add(Tiling.at(corners, last));
        nodes.sort(Comparator.comparingDouble(node -> origin.to(node).dot(along)));
        for (int i = 0; i < nodes.size(); i++) {
            indexByNode.put(nodes.get(i), i);
        }
        nodes.forEach(tiling::insertEverywhere);
    }

    /**
     * Moves the edge.
     *
     * @param mm distance; positive moves outwards, away from the ring
     * @return false when a boundary would fold over because the edge passes the end of it
     */
    boolean move(int mm) {
        for (int i = 0; i < nodes.size(); i++) {
            Vector slide = slide(i, mm);
            Point node = nodes.get(i);
            double steps = (mm - origin.to(node).dot(outwards)) / slide.dot(outwards);
            slides.add(slide.normalise());
            targets.add(Point.rounded(node.xMm() + slide.x() * steps, node.yMm() + slide.y() * steps));
        }
        for (String each : List.copyOf(tiling.ids())) {
            List<Point> corners = List.copyOf(tiling.corners(each));
            List<Point> result = rewritten(each, corners);
            if (result.equals(corners)) {
                tiling.restore(each);
            } else {
                tiling.set(each, result);
            }
        }
        targets.forEach(tiling::joinEverywhere);
        tiling.clean();
        nodes.stream().filter(node -> !targets.contains(node)).forEach(tiling::dropStale);
        return !folded;
    }

    /** Where the corner goes that was at a point; the point itself when it stays. */
    Point target(Point corner) {
        Integer index = indexByNode.get(corner);
        return index == null ? corner : targets.get(index);
    }

    private Vector slide(int index, int mm) {
        Point node = nodes.get(index);
        List<Vector> candidates = index == 0 || index == nodes.size() - 1 ? endCandidates(index, mm)
                : innerCandidates(node, mm);
        return candidates.stream().filter(way -> Math.abs(way.dot(outwards)) > FLAT * way.length()).findFirst()
                .orElse(outwards);
    }

    private List<Vector> endCandidates(int index, int mm) {
        Point node = nodes.get(index);
        Vector own = node.to(index == 0 ? beforeStart : afterEnd);
        List<Vector> across = new ArrayList<>();
        Point inner = nodes.get(index == 0 ? 1 : index - 1);
        for (String each : tiling.ids()) {
            List<Point> corners = tiling.corners(each);
            int at = corners.indexOf(node);
            int step = index == 0 ? 1 : -1;
            if (!each.equals(id) && at >= 0 && Tiling.at(corners, at - step).equals(inner)) {
                across.add(node.to(Tiling.at(corners, at + step)));
            }
        }
        List<Vector> candidates = new ArrayList<>();
        if (mm > 0) {
            across.stream().filter(way -> way.dot(outwards) > FLAT * way.length()).forEach(candidates::add);
        } else if (own.dot(outwards) > -FLAT * own.length()) {
            candidates.addAll(across);
        }
        candidates.add(own);
        candidates.addAll(across);
        return candidates;
    }

    private List<Vector> innerCandidates(Point node, int mm) {
        List<Vector> ahead = new ArrayList<>();
        List<Vector> behind = new ArrayList<>();
        for (String each : tiling.ids()) {
            List<Point> corners = tiling.corners(each);
            int at = corners.indexOf(node);
            if (each.equals(id) || at < 0) {
                continue;
            }
            for (int step = -1; step <= 1; step += 2) {
                Point next = Tiling.at(corners, at + step);
                if (!indexByNode.containsKey(next)) {
                    Vector way = node.to(next);
                    (way.dot(outwards) * mm > 0 ? ahead : behind).add(way);
                }
            }
        }
        ahead.addAll(behind);
        return ahead;
    }

    private List<Point> rewritten(String each, List<Point> corners) {
        List<Point> result = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point corner = corners.get(i);
            Point before = Tiling.at(corners, i - 1);
            Point after = Tiling.at(corners, i + 1);
            boolean in = isRunEdge(before, corner);
            boolean out = isRunEdge(corner, after);
            if (!in && !out) {
                result.add(corner);
                continue;
            }
            int node = indexByNode.get(corner);
            tiling.moved(each, corner, targets.get(node));
            if (!in && !slidesFrom(before, node)) {
                result.add(corner);
            }
            result.add(targets.get(node));
            if (!out && !slidesFrom(after, node)) {
                result.add(corner);
            }
        }
        return result;
    }

    private boolean isRunEdge(Point from, Point to) {
        Integer first = indexByNode.get(from);
        Integer second = indexByNode.get(to);
        return first != null && second != null && Math.abs(first - second) == 1;
    }

    /** Whether the corner slides on the line to its neighbour; then the old corner is not needed between them. */
    private boolean slidesFrom(Point neighbour, int node) {
        Vector slide = slides.get(node);
        Vector way = nodes.get(node).to(neighbour);
        Vector left = targets.get(node).to(neighbour);
        double lineMm = Math.max(Math.max(way.length(), left.length()), 1);
        boolean slanted = slide.x() != 0 && slide.y() != 0;
        boolean along = slanted ? Math.abs(slide.cross(way)) < FLAT * way.length()
                && Math.abs(way.cross(left)) <= Tiling.TOLERANCE_MM * lineMm : slide.cross(way) == 0;
        folded |= along && left.dot(way) < 0;
        return along;
    }
}
