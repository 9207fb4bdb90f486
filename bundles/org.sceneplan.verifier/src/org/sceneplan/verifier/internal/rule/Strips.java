package org.sceneplan.verifier.internal.rule;

import java.util.function.Predicate;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;

/** Free depth of strips in the frame of a fixture. */
final class Strips {

    private Strips() {
    }

    /** How deep a strip is free, measured from one of its sides. */
    static FreeStrip free(Floor floor, Polygon strip, LineSegment base, double deepMm, Predicate<Thing> counts,
            boolean inShell) {
        FreeStrip free = new FreeStrip(deepMm, piece -> nearestMm(base, piece));
        if (inShell) {
            free.leave(strip, floor.outline());
        }
        floor.things().stream().filter(counts).forEach(thing -> free.block(strip, thing));
        return free;
    }

    /** Least distance of the corners of a piece from the line through a base. */
    static double nearestMm(LineSegment base, Geometry piece) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Coordinate corner : piece.getCoordinates()) {
            nearest = Math.min(nearest, base.distancePerpendicular(corner));
        }
        return nearest;
    }

    /** A strip of the frame over a stretch of x from one y to another, and the side at the first y. */
    static FreeStrip overX(Floor floor, Fixture fixture, double[] x, double[] y, Predicate<Thing> counts) {
        return overX(floor, fixture, x, y, counts, true);
    }

    /** The same; the shell bounds it or not. */
    static FreeStrip overX(Floor floor, Fixture fixture, double[] x, double[] y, Predicate<Thing> counts,
            boolean inShell) {
        LineSegment base = new LineSegment(Shapes.inPlan(fixture, x[0], y[0]), Shapes.inPlan(fixture, x[1], y[0]));
        Polygon strip = Shapes.rectangle(fixture, x[0], Math.min(y[0], y[1]), x[1], Math.max(y[0], y[1]));
        return free(floor, strip, base, Math.abs(y[1] - y[0]), counts, inShell);
    }

    /** A strip of the frame over a stretch of y from one x to another, and the side at the first x. */
    static FreeStrip overY(Floor floor, Fixture fixture, double[] y, double[] x, Predicate<Thing> counts) {
        return overY(floor, fixture, y, x, counts, true);
    }

    /** The same; the shell bounds it or not. */
    static FreeStrip overY(Floor floor, Fixture fixture, double[] y, double[] x, Predicate<Thing> counts,
            boolean inShell) {
        LineSegment base = new LineSegment(Shapes.inPlan(fixture, x[0], y[0]), Shapes.inPlan(fixture, x[0], y[1]));
        Polygon strip = Shapes.rectangle(fixture, Math.min(x[0], x[1]), y[0], Math.max(x[0], x[1]), y[1]);
        return free(floor, strip, base, Math.abs(x[1] - x[0]), counts, inShell);
    }

    /** Walls, columns and the outline behind a sample. */
    static Item alongShell(Shelf shelf, Piece piece, double[] x, double[] y) {
        return overX(shelf.floor(), shelf.fixture(), x, y, thing -> isWallOrColumn(shelf.floor(), thing))
                .itemOfNearest(piece.id());
    }

    /** Walls, columns and the outline beside a sample. */
    static Item besideShell(Shelf shelf, Piece piece, double fromX, double toX) {
        return overY(shelf.floor(), shelf.fixture(), piece.y(), new double[] {fromX, toX},
                thing -> isWallOrColumn(shelf.floor(), thing)).itemOfNearest(piece.id());
    }

    /** Whether a thing is a wall or a column. */
    static boolean isWallOrColumn(Floor floor, Thing thing) {
        return !thing.isFixture()
                && floor.obstacles().keySet().stream().noneMatch(obstacle -> obstacle.getId().equals(thing.id()));
    }
}
