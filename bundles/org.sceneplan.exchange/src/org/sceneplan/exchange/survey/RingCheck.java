package org.sceneplan.exchange.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.SelfCrossing;

import tools.jackson.databind.JsonNode;

/**
 * What a list of points says as a ring.
 *
 * @param ring the ring turned counter-clockwise, its first point first; null when it is no simple ring
 * @param clockwise the file lists the points clockwise
 * @param problems why it is no simple ring, with edge numbers of the file; empty when it is one
 */
record RingCheck(Ring ring, boolean clockwise, List<SurveyProblem> problems) {

    /** Checks an array of {@code [x, y]} pairs that fits the schema and the limits. */
    static RingCheck of(JsonNode array, String pointer) {
        List<Point> points = points(array);
        List<SurveyProblem> problems = repeatedPoints(points, pointer);
        if (!problems.isEmpty()) {
            return new RingCheck(null, false, problems);
        }
        long doubledArea = doubledArea(points);
        if (doubledArea == 0) {
            return new RingCheck(null, false, List.of(Messages.problem(pointer, "RingCheck_noArea")));
        }
        Ring ring = Ring.ccw(points);
        Optional<SelfCrossing> crossing = ring.firstSelfCrossing();
        if (crossing.isPresent()) {
            return new RingCheck(null, false, List.of(crossing(crossing.get(), doubledArea < 0, ring.size(), pointer)));
        }
        return new RingCheck(ring, doubledArea < 0, List.of());
    }

    /** The points of an array of {@code [x, y]} pairs. */
    static List<Point> points(JsonNode array) {
        List<Point> points = new ArrayList<>(array.size());
        for (JsonNode pair : array) {
            points.add(new Point(pair.get(0).intValue(), pair.get(1).intValue()));
        }
        return points;
    }

    private static List<SurveyProblem> repeatedPoints(List<Point> points, String pointer) {
        List<SurveyProblem> problems = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 1; i <= last; i++) {
            if (points.get(i).equals(points.get(i - 1))) {
                problems.add(Messages.problem(pointer + "/" + i, "RingCheck_repeatedPoint", points.get(i)));
            }
        }
        if (points.get(last).equals(points.getFirst())) {
            problems.add(Messages.problem(pointer + "/" + last, "RingCheck_closed", points.get(last)));
        }
        return problems;
    }

    private static SurveyProblem crossing(SelfCrossing crossing, boolean turned, int size, String pointer) {
        int first = turned ? size - 1 - crossing.secondEdge() : crossing.firstEdge();
        int second = turned ? size - 1 - crossing.firstEdge() : crossing.secondEdge();
        return Messages.problem(pointer, "RingCheck_selfCrossing", first, second, crossing.near());
    }

    private static long doubledArea(List<Point> points) {
        long sum = 0;
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            Point next = points.get((i + 1) % points.size());
            sum += (long) here.xMm() * next.yMm() - (long) next.xMm() * here.yMm();
        }
        return sum;
    }
}
