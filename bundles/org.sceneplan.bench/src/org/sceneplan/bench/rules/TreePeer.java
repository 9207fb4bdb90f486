package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * Plain use of JTS, an STRtree and distances of its geometries: what leaves the shell, what overlaps, whose front is
 * blocked, and which things stand nearer together than the aisle width.
 */
final class TreePeer {

    private record Thing(int number, String id, boolean isFixture, boolean isRectangle, Polygon shape) {
    }

    private final LevelSnapshot level;
    private final List<Thing> things = new ArrayList<>();
    private final STRtree tree = new STRtree();

    private TreePeer(LevelSnapshot level) {
        this.level = level;
        level.columns().forEach(column -> add(column.id(), false, column.footprint()));
        level.walls().forEach(wall -> wall.pieces().forEach(piece -> add(wall.id(), false, piece)));
        level.obstacles().forEach(obstacle -> add(obstacle.id(), false, obstacle.outline()));
        level.fixtures().forEach(fixture -> add(fixture.id(), true, fixture.footprint()));
    }

    private void add(String id, boolean isFixture, Ring ring) {
        Thing thing = new Thing(things.size(), id, isFixture, ring.isAxisParallelRectangle(), Shapes.polygon(ring));
        things.add(thing);
        tree.insert(thing.shape.getEnvelopeInternal(), thing);
    }

    /** Returns what is broken, {@code SHELL-02 F2 F1}. */
    static Set<String> verdicts(LevelSnapshot level) {
        TreePeer peer = new TreePeer(level);
        Set<String> broken = new TreeSet<>();
        PreparedGeometry shell = PreparedGeometryFactory.prepare(Shapes.polygon(level.outline()));
        for (Thing thing : peer.things) {
            if (thing.isFixture) {
                if (!shell.covers(thing.shape)) {
                    broken.add("SHELL-01 " + thing.id);
                }
                peer.overlaps(thing, broken);
            }
        }
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (Ring strip : fixture.clearances()) {
                Polygon shape = Shapes.polygon(strip);
                if (!shell.covers(shape) || peer.isBlocked(fixture.id(), shape)) {
                    broken.add("SHELL-04 " + fixture.id());
                }
            }
        }
        return broken;
    }

    /** How near pairs found with the tree are tested. */
    private interface Nearness {
        boolean isCloser(Thing one, Thing other);
    }

    /** Returns the number of pairs of things nearer than a distance, by the distances of JTS. */
    static int pairsCloserThan(LevelSnapshot level, double distanceMm) {
        return new TreePeer(level).pairs(distanceMm,
                (one, other) -> one.shape.distance(other.shape) < distanceMm);
    }

    /** Returns that number by the test of JTS that stops once a distance is short enough. */
    static int pairsWithin(LevelSnapshot level, double distanceMm) {
        double most = Math.nextDown(distanceMm);
        return new TreePeer(level).pairs(distanceMm, (one, other) -> one.shape.isWithinDistance(other.shape, most));
    }

    /** Returns that number with the index of JTS only: boxes are tested by plain arithmetic, as the product does. */
    static int pairsByIndexOnly(LevelSnapshot level, double distanceMm) {
        return new TreePeer(level).pairs(distanceMm, (one, other) -> one.isRectangle && other.isRectangle
                ? boxSquare(one, other) < distanceMm * distanceMm : one.shape.distance(other.shape) < distanceMm);
    }

    private static double boxSquare(Thing one, Thing other) {
        Envelope a = one.shape.getEnvelopeInternal();
        Envelope b = other.shape.getEnvelopeInternal();
        double dx = Math.max(0, Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX()));
        double dy = Math.max(0, Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY()));
        return dx * dx + dy * dy;
    }

    private int pairs(double distanceMm, Nearness nearness) {
        int pairs = 0;
        for (Thing thing : things) {
            Envelope around = new Envelope(thing.shape.getEnvelopeInternal());
            around.expandBy(distanceMm);
            for (Object found : tree.query(around)) {
                Thing other = (Thing) found;
                if (other.number > thing.number && nearness.isCloser(thing, other)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private void overlaps(Thing thing, Set<String> broken) {
        for (Object found : tree.query(thing.shape.getEnvelopeInternal())) {
            Thing other = (Thing) found;
            if (other.number < thing.number && overlap(thing.shape, other.shape)) {
                broken.add("SHELL-02 " + thing.id + " " + other.id);
            }
        }
    }

    private boolean isBlocked(String ownId, Polygon strip) {
        for (Object found : tree.query(strip.getEnvelopeInternal())) {
            Thing other = (Thing) found;
            if (!other.id.equals(ownId) && overlap(strip, other.shape)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Polygon a, Polygon b) {
        return a.intersects(b) && !a.touches(b);
    }
}
