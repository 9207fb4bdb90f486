package org.sceneplan.verifier.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Wall;

/** Shapes of plan elements. Corners of turned things are rounded to the mm, halves up. */
public final class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int ROUND_CORNERS = 16;
    private static final double QUARTER_DEG = 90;

    private Shapes() {
    }

    /** Returns a polygon of corners. */
    public static Polygon polygon(List<Coordinate> corners) {
        List<Coordinate> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        Coordinate[] ring = closed.toArray(Coordinate[]::new);
        Polygon polygon = FACTORY.createPolygon(ring);
        return Orientation.isCCW(ring) ? polygon : polygon.reverse();
    }

    /** Returns the line between two places. */
    public static LineString line(Coordinate from, Coordinate to) {
        return FACTORY.createLineString(new Coordinate[] {from, to});
    }

    /** Returns a place as a geometry. */
    public static Geometry point(Coordinate at) {
        return FACTORY.createPoint(at);
    }

    /**
     * Reads {@code x,y x,y ...}.
     *
     * @throws IllegalArgumentException if the text is no ring of at least three corners with an area
     */
    static Polygon ring(String text) {
        List<Coordinate> corners = new ArrayList<>();
        for (String corner : text.strip().split("\\s+")) {
            String[] pair = corner.split(",", -1);
            if (pair.length != 2) {
                throw new IllegalArgumentException("'" + corner + "' is no corner");
            }
            corners.add(new Coordinate(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])));
        }
        if (corners.size() < 3) {
            throw new IllegalArgumentException("a ring has at least three corners");
        }
        List<Coordinate> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        if (!Orientation.isCCW(closed.toArray(Coordinate[]::new)) || !polygon(corners).isValid()) {
            throw new IllegalArgumentException("the ring crosses itself, has no area or runs clockwise");
        }
        return polygon(corners);
    }

    /** Returns the ground a fixture takes. */
    public static Polygon footprint(Fixture fixture) {
        double halfWidth = fixture.getWidthMm() / 2.0;
        double halfDepth = fixture.getDepthMm() / 2.0;
        return rectangle(fixture, -halfWidth, -halfDepth, halfWidth, halfDepth);
    }

    /** Returns the strips before the open sides of a fixture: front, back, left, right, as many as it has. */
    public static List<Polygon> strips(Fixture fixture) {
        List<Polygon> strips = new ArrayList<>();
        double width = fixture.getWidthMm() / 2.0;
        double depth = fixture.getDepthMm() / 2.0;
        double clear = fixture.getClearMm();
        int sides = fixture.getClearSides();
        double beside = sides == 4 ? clear : 0;
        if (clear > 0 && sides >= 1) {
            strips.add(rectangle(fixture, -width - beside, -depth - clear, width + beside, -depth));
        }
        if (clear > 0 && sides >= 2) {
            strips.add(rectangle(fixture, -width - beside, depth, width + beside, depth + clear));
        }
        if (clear > 0 && sides == 4) {
            strips.add(rectangle(fixture, -width - clear, -depth, -width, depth));
            strips.add(rectangle(fixture, width, -depth, width + clear, depth));
        }
        return strips;
    }

    /** Returns a rectangle in the frame of a fixture, corners rounded. */
    public static Polygon rectangle(Fixture fixture, double minX, double minY, double maxX, double maxY) {
        return polygon(List.of(inPlan(fixture, minX, minY), inPlan(fixture, maxX, minY), inPlan(fixture, maxX, maxY),
                inPlan(fixture, minX, maxY)));
    }

    /** Returns a place given in the frame of a fixture, rounded. */
    public static Coordinate inPlan(Fixture fixture, double x, double y) {
        double[] turned = turned(x, y, fixture.getAngleDeg());
        return rounded(fixture.getXMm() + turned[0], fixture.getYMm() + turned[1]);
    }

    static Polygon column(Column column) {
        List<Coordinate> corners = new ArrayList<>();
        if (column.isRound()) {
            double radius = column.getWidthMm() / 2.0 / Math.cos(Math.PI / ROUND_CORNERS);
            for (int i = 0; i < ROUND_CORNERS; i++) {
                double angle = Math.PI * (2 * i + 1) / ROUND_CORNERS;
                corners.add(new Coordinate(column.getXMm() + outward(radius * Math.cos(angle)),
                        column.getYMm() + outward(radius * Math.sin(angle))));
            }
            return polygon(corners);
        }
        for (int[] sign : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
            double[] turned = turned(sign[0] * column.getWidthMm() / 2.0, sign[1] * column.getDepthMm() / 2.0,
                    column.getAngleDeg());
            corners.add(rounded(column.getXMm() + turned[0], column.getYMm() + turned[1]));
        }
        return polygon(corners);
    }

    static Polygon wall(Wall wall) {
        return wall(wall, 0, Double.POSITIVE_INFINITY);
    }

    /** Returns the part of a wall between two distances from its start. */
    static Polygon wall(Wall wall, double fromMm, double toMm) {
        double dx = (double) wall.getToXMm() - wall.getFromXMm();
        double dy = (double) wall.getToYMm() - wall.getFromYMm();
        double length = Math.hypot(dx, dy);
        double thickness = wall.getThicknessMm();
        double left = switch (wall.getReference()) {
            case LEFT -> 0;
            case CENTRE -> thickness / 2;
            case RIGHT -> thickness;
        };
        double[] away = {-dy / length, dx / length};
        List<Coordinate> corners = new ArrayList<>();
        for (double side : new double[] {left - thickness, left}) {
            for (double along : new double[] {fromMm, Math.min(toMm, length)}) {
                Coordinate at = along >= length ? new Coordinate(wall.getToXMm(), wall.getToYMm())
                        : rounded(wall.getFromXMm() + dx * along / length, wall.getFromYMm() + dy * along / length);
                corners.add(rounded(at.x + away[0] * side, at.y + away[1] * side));
            }
        }
        return polygon(List.of(corners.get(0), corners.get(1), corners.get(3), corners.get(2)));
    }

    /** Returns a vector turned counter-clockwise; quarter turns are exact. */
    public static double[] turned(double x, double y, double angleDeg) {
        double[] vector = {x, y};
        if (angleDeg % QUARTER_DEG == 0) {
            for (int quarter = Math.floorMod(Math.round(angleDeg / QUARTER_DEG), 4); quarter > 0; quarter--) {
                vector = new double[] {0.0 - vector[1], vector[0]};
            }
            return vector;
        }
        double angle = Math.toRadians(angleDeg);
        return new double[] {x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)};
    }

    /** Returns a place rounded to the mm, halves up. */
    public static Coordinate rounded(double x, double y) {
        return new Coordinate(Math.floor(x + 0.5), Math.floor(y + 0.5));
    }

    private static double outward(double value) {
        return Math.signum(value) * Math.ceil(Math.abs(value) - 1e-9);
    }

    /** Whether all edges run along the axes, so that every mm counts. */
    public static boolean isAxisParallel(Geometry... shapes) {
        for (Geometry shape : shapes) {
            Coordinate[] corners = shape.getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                if (corners[i].x != corners[i - 1].x && corners[i].y != corners[i - 1].y) {
                    return false;
                }
            }
        }
        return true;
    }
}
