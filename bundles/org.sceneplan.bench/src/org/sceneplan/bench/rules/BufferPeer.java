package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * Plain use of JTS with buffers and unions.
 *
 * <p>For things that stand near each other: each is grown by half the distance, and the union falls into one piece for
 * each group. For ways: the union of what stands on the floor is taken from the shell, the rest is shrunk by half
 * the width, and an open side, front or back, is reached when it lies before the piece that the entrance leads to.
 */
final class BufferPeer {

    private static final double SLACK_MM = 2;

    private BufferPeer() {
    }

    private static List<Geometry> things(LevelSnapshot level) {
        List<Geometry> things = new ArrayList<>();
        level.columns().forEach(column -> things.add(Shapes.polygon(column.footprint())));
        level.walls().forEach(wall -> wall.pieces().forEach(piece -> things.add(Shapes.polygon(piece))));
        level.obstacles().forEach(obstacle -> things.add(Shapes.polygon(obstacle.outline())));
        level.fixtures().forEach(fixture -> things.add(Shapes.polygon(fixture.footprint())));
        return things;
    }

    /** Returns into how many groups things fall if those nearer than a distance belong together. */
    static int groupsCloserThan(LevelSnapshot level, double distanceMm) {
        List<Geometry> grown = new ArrayList<>();
        things(level).forEach(thing -> grown.add(thing.buffer(distanceMm / 2)));
        return UnaryUnionOp.union(grown).getNumGeometries();
    }

    /** Returns the fixtures with an open side, front or back, that no way of the width leads to. */
    static Set<String> unreached(LevelSnapshot level, int widthMm) {
        Geometry free = Shapes.polygon(level.outline()).difference(UnaryUnionOp.union(things(level)));
        Geometry ways = free.buffer(-widthMm / 2.0);
        OpeningSnapshot entrance = level.openings().get(0);
        Vector inwards = entrance.span().leftNormal().times(widthMm / 2.0 + SLACK_MM);
        Point start = point(entrance.span().midPoint().xMm() + inwards.x(),
                entrance.span().midPoint().yMm() + inwards.y());
        Set<String> unreached = new TreeSet<>();
        Polygon way = piece(ways, start);
        PreparedGeometry prepared = way == null ? null : PreparedGeometryFactory.prepare(way);
        for (FixtureSnapshot fixture : level.fixtures()) {
            int openSides = fixture.clearances().isEmpty() ? 0 : Math.min(2, fixture.clearSides());
            for (int side = 0; side < openSides; side++) {
                double awayMm = (fixture.depthMm() + widthMm) / 2.0 + SLACK_MM;
                org.sceneplan.geometry.Point before = FixtureFrame.toPlan(fixture.place(), 0,
                        side == 0 ? -awayMm : awayMm);
                if (prepared == null || !prepared.covers(point(before.xMm(), before.yMm()))) {
                    unreached.add(fixture.id());
                }
            }
        }
        return unreached;
    }

    private static Polygon piece(Geometry ways, Point start) {
        for (int i = 0; i < ways.getNumGeometries(); i++) {
            if (ways.getGeometryN(i) instanceof Polygon polygon && polygon.covers(start)) {
                return polygon;
            }
        }
        return null;
    }

    private static Point point(double x, double y) {
        return Shapes.FACTORY.createPoint(new Coordinate(x, y));
    }
}
