package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Shortest ways from places to the nearest exit for somebody of some width, pulled tight around everything.
 *
 * <p>The middle of the walker keeps half the width from every edge (less {@link #SLACK_MM}, which plans in whole
 * millimetres need). A shortest way then consists of arcs round corners, half the width away from them, and of lines
 * that touch two arcs; ways are looked for from the exits by Dijkstra's method over just these. So lengths are exact to
 * 1 mm in 50 m. Only the first and the last half width of a way, at the place and at the exit, need no more than that
 * nothing is crossed: people stand nearer to things than they walk, and walls end at doors. Who stands nearer to a
 * corner steps straight back from it first. An exit is reached at either end of its line, half a width from that, or at
 * right angles.
 *
 * <p>Time in proportion to the number of corners and of corners seen from each. Not safe for several threads at once.
 */
final class TightWays {

    /** How much nearer than half the width a way may lead, for corners in whole millimetres. */
    static final double SLACK_MM = 1.5;

    private static final double EPSILON = 1e-9;
    private static final int SQUARE_MM = 8000;
    private static final double HALF_DIAGONAL_MM = SQUARE_MM * Math.sqrt(0.5) + 1;

    private final double radius;
    private final FloorEdges edges;
    private final List<Corner> corners;
    private final List<Exit> exits = new ArrayList<>();
    /** Corners that lie in the same square, one after the other. */
    private final List<Group> groups;
    private final double[] nearestMm;
    private final double[] cornerX;
    private final double[] cornerY;
    /** Per corner and side the best arrival; null where there is none. */
    private final Arrival[] best;
    /** Per corner: a way that is longer where it comes within reach of the arc is better on neither side. */
    private final double[] worst;
    private final PriorityQueue<Arrival> waiting = new PriorityQueue<>(
            Comparator.comparingDouble(Arrival::length).thenComparingInt(Arrival::state));

    /** An exit: where it may be reached, and the edges it lies on. */
    private record Exit(Segment line, double[][] places, int[] under) {
    }

    /** The corners with numbers from the first up to the last, itself not included, in a square round a centre. */
    private record Group(int first, int last, double x, double y) {
    }

    /**
     * Arrives at the arc round a corner.
     *
     * @param state     twice the number of the corner, one more when it is passed clockwise
     * @param length    of the way so far
     * @param turned    angle from the beginning of the arc, in the sense of walking
     * @param last      angle up to which the arc can be walked
     * @param ahead     length less the arc from its beginning: decides which of several arrivals is best
     */
    private record Arrival(int state, double length, double turned, double last, double ahead) {
    }

    /**
     * Looks for the ways.
     *
     * @param outline inner face of the shell
     * @param things  what stands on the floor
     * @param exits   lines of all exits
     * @param wayMm   width of the walker
     * @param mostMm  ways that are longer need not be found
     */
    TightWays(Ring outline, List<Ring> things, List<Segment> exits, int wayMm, double mostMm) {
        radius = wayMm / 2.0;
        edges = new FloorEdges(outline, things, radius + Corner.FLUSH_MM);
        corners = Corner.of(edges, radius);
        corners.sort(Comparator.comparingInt(TightWays::square));
        groups = groups(corners);
        cornerX = corners.stream().mapToDouble(Corner::x).toArray();
        cornerY = corners.stream().mapToDouble(Corner::y).toArray();
        best = new Arrival[2 * corners.size()];
        worst = new double[corners.size()];
        Arrays.fill(worst, mostMm + 2 * radius);
        for (Segment line : exits) {
            Exit exit = new Exit(line, places(line), edges.edgesUnder(line.from(), line.to()));
            this.exits.add(exit);
            start(exit, mostMm);
        }
        while (!waiting.isEmpty() && waiting.peek().length <= mostMm) {
            Arrival arrival = waiting.remove();
            if (best[arrival.state] == arrival) {
                leave(arrival);
            }
        }
        nearestMm = nearest();
    }

    /** Per group the length of the shortest way to any of its corners. */
    private double[] nearest() {
        double[] nearest = new double[groups.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < nearest.length; i++) {
            for (int state = 2 * groups.get(i).first; state < 2 * groups.get(i).last; state++) {
                nearest[i] = best[state] == null ? nearest[i] : Math.min(nearest[i], best[state].length);
            }
        }
        return nearest;
    }

    private static int square(Corner corner) {
        return Math.floorDiv((int) corner.x(), SQUARE_MM) * 46_337 + Math.floorDiv((int) corner.y(), SQUARE_MM);
    }

    private static List<Group> groups(List<Corner> corners) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= corners.size(); i++) {
            if (i == corners.size() || square(corners.get(i)) != square(corners.get(first))) {
                Corner one = corners.get(first);
                groups.add(new Group(first, i, (Math.floor(one.x() / SQUARE_MM) + 0.5) * SQUARE_MM,
                        (Math.floor(one.y() / SQUARE_MM) + 0.5) * SQUARE_MM));
                first = i;
            }
        }
        return groups;
    }

    private double[][] places(Segment line) {
        double inner = Math.min(radius, line.lengthMm() / 2) / line.lengthMm();
        double[] shares = {0, inner, 1 - inner, 1};
        double[][] places = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            places[i] = new double[] {line.from().xMm() + shares[i] * (line.to().xMm() - line.from().xMm()),
                line.from().yMm() + shares[i] * (line.to().yMm() - line.from().yMm())};
        }
        return places;
    }

    private void start(Exit exit, double mostMm) {
        double length = exit.line.lengthMm();
        double ux = (exit.line.to().xMm() - exit.line.from().xMm()) / length;
        double uy = (exit.line.to().yMm() - exit.line.from().yMm()) / length;
        double[] from = exit.places[0];
        for (int i = 0; i < best.length; i++) {
            Corner corner = corners.get(i / 2);
            double side = side(i);
            for (double[] place : exit.places) {
                arriveFrom(place, exit, i, mostMm);
            }
            double aside = ux * (corner.y() - from[1]) - uy * (corner.x() - from[0]);
            double sign = aside < 0 ? -1 : 1;
            double dx = -uy * sign;
            double dy = ux * sign;
            double x = corner.x() + radius * side * dy;
            double y = corner.y() - radius * side * dx;
            double along = ux * (x - from[0]) + uy * (y - from[1]);
            double away = Math.abs(ux * (y - from[1]) - uy * (x - from[0]));
            if (along > 0 && along < length && away <= mostMm && corner.holds(side * dy, -side * dx)) {
                offer(i, away, dx, dy, () -> isFree(from[0] + ux * along, from[1] + uy * along, x, y, true, false,
                        exit.under));
            }
        }
    }

    private void arriveFrom(double[] place, Exit exit, int state, double mostMm) {
        Corner corner = corners.get(state / 2);
        double dx = corner.x() - place[0];
        double dy = corner.y() - place[1];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance <= radius || distance > mostMm + radius) {
            return;
        }
        double side = side(state);
        double sine = -radius * side / distance;
        double cosine = Math.sqrt(1 - sine * sine);
        double ux = (dx * cosine - dy * sine) / distance;
        double uy = (dy * cosine + dx * sine) / distance;
        if (corner.holds(side * uy, -side * ux)) {
            offer(state, distance * cosine, ux, uy, () -> isFree(place[0], place[1], corner.x() + radius * side * uy,
                    corner.y() - radius * side * ux, true, false, exit.under));
        }
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    private static double side(int state) {
        return state % 2 == 0 ? 1 : -1;
    }

    /** Asks whether a line is free only where that matters. */
    private interface Line {
        boolean isFree();
    }

    /** Takes an arrival in a direction if it is better than what is known. */
    private void offer(int state, double length, double ux, double uy, Line line) {
        Arrival known = best[state];
        Corner corner = corners.get(state / 2);
        if (known != null && length - radius * corner.angle() >= known.ahead) {
            return;
        }
        double side = side(state);
        double turned = corner.turned(side, side * uy, -side * ux);
        double ahead = length - radius * turned;
        if ((known == null || ahead < known.ahead - EPSILON) && line.isFree()) {
            best[state] = new Arrival(state, length, turned,
                    corner.turnsTo(side, turned, edges, radius), ahead);
            waiting.add(best[state]);
            Arrival other = best[state ^ 1];
            if (other != null) {
                worst[state / 2] = Math.min(worst[state / 2],
                        Math.max(ahead, other.ahead) + radius * corner.angle() + 2 * radius);
            }
        }
    }

    /** Leads on from an arc to all others. */
    private void leave(Arrival arrival) {
        Corner corner = corners.get(arrival.state / 2);
        double side = side(arrival.state);
        double[] first = corner.direction(side, arrival.turned);
        double[] end = corner.direction(side, arrival.last);
        double leastAside = -2 * radius - 1;
        double leastGroupAside = leastAside - HALF_DIAGONAL_MM;
        for (Group group : groups) {
            double groupX = group.x - corner.x();
            double groupY = group.y - corner.y();
            if (side * (first[0] * groupY - first[1] * groupX) >= leastGroupAside
                    && side * (groupX * end[1] - groupY * end[0]) >= leastGroupAside) {
                for (int i = group.first; i < group.last; i++) {
                    double dx = cornerX[i] - corner.x();
                    double dy = cornerY[i] - corner.y();
                    double room = worst[i] - arrival.length;
                    double squared = dx * dx + dy * dy;
                    if (room > 0 && squared < room * room && squared > 0
                            && side * (first[0] * dy - first[1] * dx) >= leastAside
                            && side * (dx * end[1] - dy * end[0]) >= leastAside) {
                        join(arrival, corner, i, Math.sqrt(squared));
                    }
                }
            }
        }
    }

    private void join(Arrival arrival, Corner corner, int number, double distance) {
        Corner next = corners.get(number);
        double side = side(arrival.state);
        for (int state = 2 * number; state <= 2 * number + 1; state++) {
            double nextSide = side(state);
            double sine = radius * (side - nextSide) / distance;
            if (Math.abs(sine) < 1 && !(best[state] != null
                    && arrival.length + distance - 2 * radius - radius * next.angle() >= best[state].ahead)) {
                double cosine = Math.sqrt(1 - sine * sine);
                double dx = (next.x() - corner.x()) / distance;
                double dy = (next.y() - corner.y()) / distance;
                double ux = dx * cosine - dy * sine;
                double uy = dy * cosine + dx * sine;
                if (next.holds(nextSide * uy, -nextSide * ux) && corner.holds(side * uy, -side * ux)) {
                    double turned = corner.turned(side, side * uy, -side * ux);
                    if (turned >= arrival.turned - EPSILON && turned <= arrival.last + EPSILON) {
                        offer(state, arrival.ahead + radius * turned + distance * cosine, ux, uy,
                                () -> edges.isFree(corner.x() + radius * side * uy, corner.y() - radius * side * ux,
                                        next.x() + radius * nextSide * uy, next.y() - radius * nextSide * ux,
                                        radius - SLACK_MM));
                    }
                }
            }
        }
    }

    /** Tells whether a line is free; at an end that may be narrow nothing but crossings count for half a width. */
    private boolean isFree(double ax, double ay, double bx, double by, boolean fromNarrow, boolean toNarrow,
            int... without) {
        double length = Math.sqrt(squared(bx - ax, by - ay));
        double from = fromNarrow ? radius : 0;
        double to = length - (toNarrow ? radius : 0);
        if (!edges.isFree(ax, ay, bx, by, 0, without)) {
            return false;
        }
        double ux = (bx - ax) / length;
        double uy = (by - ay) / length;
        return from >= to || edges.isFree(ax + from * ux, ay + from * uy, ax + to * ux, ay + to * uy,
                radius - SLACK_MM, without);
    }

    /** Tells whether a straight way of full width leads from one place to another. */
    boolean isFree(Point from, Point to) {
        return edges.isFree(from.xMm(), from.yMm(), to.xMm(), to.yMm(), radius);
    }

    /** A way that may lead to a place, from a corner or from an exit. */
    private record Candidate(double length, double fromX, double fromY, int[] under) {
    }

    /**
     * Returns the length of the shortest way from a place to the nearest exit in mm.
     *
     * @param knownMm length of a way that is known; returned where there is no shorter one
     */
    double distanceMm(Point place, double knownMm) {
        List<Candidate> candidates = new ArrayList<>();
        for (Exit exit : exits) {
            toExit(place, exit, knownMm, candidates);
        }
        for (int i = 0; i < nearestMm.length; i++) {
            Group group = groups.get(i);
            double awayMm = Math.sqrt(squared(group.x - place.xMm(), group.y - place.yMm()));
            if (nearestMm[i] + awayMm < knownMm + HALF_DIAGONAL_MM + radius) {
                for (int state = 2 * group.first; state < 2 * group.last; state++) {
                    if (best[state] != null) {
                        toCorner(place, best[state], knownMm, candidates);
                    }
                }
            }
        }
        Candidate[] inOrder = candidates.toArray(Candidate[]::new);
        Arrays.sort(inOrder, Comparator.comparingDouble(Candidate::length));
        for (Candidate candidate : inOrder) {
            boolean isFromExit = candidate.under.length > 0;
            if (isFree(candidate.fromX, candidate.fromY, place.xMm(), place.yMm(), isFromExit, true, candidate.under)
                    && (!isFromExit || edges.isFloor(place.xMm(), place.yMm()))) {
                return candidate.length;
            }
        }
        return knownMm;
    }

    private void toExit(Point place, Exit exit, double knownMm, List<Candidate> candidates) {
        double length = exit.line.lengthMm();
        double[] from = exit.places[0];
        double ux = (exit.line.to().xMm() - exit.line.from().xMm()) / length;
        double uy = (exit.line.to().yMm() - exit.line.from().yMm()) / length;
        double along = ux * (place.xMm() - from[0]) + uy * (place.yMm() - from[1]);
        double away = Math.abs(ux * (place.yMm() - from[1]) - uy * (place.xMm() - from[0]));
        if (along > 0 && along < length && away < knownMm) {
            candidates.add(new Candidate(away, from[0] + ux * along, from[1] + uy * along, exit.under));
        }
        for (double[] end : exit.places) {
            double distance = Math.sqrt(squared(place.xMm() - end[0], place.yMm() - end[1]));
            if (distance < knownMm) {
                candidates.add(new Candidate(distance, end[0], end[1], exit.under));
            }
        }
    }

    private void toCorner(Point place, Arrival arrival, double knownMm, List<Candidate> candidates) {
        Corner corner = corners.get(arrival.state / 2);
        double dx = place.xMm() - corner.x();
        double dy = place.yMm() - corner.y();
        double squared = dx * dx + dy * dy;
        double side = side(arrival.state);
        double room = knownMm - arrival.length;
        if (room <= 0 || squared - radius * radius >= room * room || squared == 0) {
            return;
        }
        double distance = Math.sqrt(squared);
        boolean isBeside = distance <= radius;
        double sine = isBeside ? 1 * side : radius * side / distance;
        double cosine = isBeside ? 0 : Math.sqrt(1 - sine * sine);
        double ux = (dx * cosine - dy * sine) / distance;
        double uy = (dy * cosine + dx * sine) / distance;
        double lineMm = isBeside ? radius - distance : distance * cosine;
        if (corner.holds(side * uy, -side * ux)) {
            double turned = corner.turned(side, side * uy, -side * ux);
            double length = arrival.ahead + radius * turned + lineMm;
            if (turned >= arrival.turned - EPSILON && length < knownMm
                    && turned <= arrival.last + EPSILON) {
                candidates.add(new Candidate(length, corner.x() + radius * side * uy, corner.y() - radius * side * ux,
                        new int[0]));
            }
        }
    }
}
