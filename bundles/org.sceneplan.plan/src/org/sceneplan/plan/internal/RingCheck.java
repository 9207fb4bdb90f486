package org.sceneplan.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.SelfCrossing;

/** Reads the ring texts of a plan: "x,y x,y ..." in mm, counter-clockwise, simple, first point not repeated. */
public final class RingCheck {

    /** Largest absolute coordinate in a plan: 1 km. */
    public static final int MAX_COORDINATE_MM = 1_000_000;

    private RingCheck() {
    }

    /**
     * Reads a ring.
     *
     * @param text may be null
     * @throws FaultException with key {@code ring.missing}, {@code ring.unreadable}, {@code ring.range},
     *         {@code ring.short}, {@code ring.repeated}, {@code ring.flat}, {@code ring.clockwise} or
     *         {@code ring.crossing}
     */
    public static Ring parse(String text) throws FaultException {
        if (text == null || text.isBlank()) {
            throw new FaultException("ring.missing");
        }
        List<Point> points = points(text);
        if (points.size() < 3) {
            throw new FaultException("ring.short", points.size());
        }
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).equals(points.get((i + 1) % points.size()))) {
                throw new FaultException("ring.repeated", points.get(i), i);
            }
        }
        checkTurn(points);
        Ring ring = new Ring(points);
        Optional<SelfCrossing> crossing = ring.firstSelfCrossing();
        if (crossing.isPresent()) {
            SelfCrossing found = crossing.get();
            throw new FaultException("ring.crossing", found.firstEdge(), found.secondEdge(), found.near());
        }
        return ring;
    }

    private static List<Point> points(String text) throws FaultException {
        List<Point> points = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                points.add(point(text.substring(start, end), points.size()));
            }
            start = end + 1;
        }
        return points;
    }

    private static Point point(String pair, int index) throws FaultException {
        int comma = pair.indexOf(',');
        int x;
        int y;
        try {
            x = Integer.parseInt(pair.substring(0, Math.max(comma, 0)));
            y = Integer.parseInt(pair.substring(comma + 1));
        } catch (NumberFormatException notWhole) {
            throw new FaultException("ring.unreadable", index, pair.length() > 40 ? pair.substring(0, 40) : pair);
        }
        if (!isInRange(x) || !isInRange(y)) {
            throw new FaultException("ring.range", index, pair, MAX_COORDINATE_MM);
        }
        return new Point(x, y);
    }

    private static boolean isInRange(int coordinateMm) {
        return -MAX_COORDINATE_MM <= coordinateMm && coordinateMm <= MAX_COORDINATE_MM;
    }

    private static void checkTurn(List<Point> points) throws FaultException {
        long doubledArea = 0;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            doubledArea += (long) from.xMm() * to.yMm() - (long) to.xMm() * from.yMm();
        }
        if (doubledArea == 0) {
            throw new FaultException("ring.flat");
        }
        if (doubledArea < 0) {
            throw new FaultException("ring.clockwise");
        }
    }
}
