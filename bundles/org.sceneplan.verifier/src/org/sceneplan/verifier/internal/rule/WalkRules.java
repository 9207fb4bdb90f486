package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/**
 * F11: walking distances, the shortest ways over the corners of the free floor (visibility graph and Dijkstra).
 * Somebody without width walks no farther than the rule may say; somebody as wide as the way, with the stretch of
 * the bounds with which the rule lets fixtures hold (8.3 % and 0.85 m), no less.
 */
final class WalkRules {

    private static final double STRETCH = 1.083;
    private static final double BOUND_MM = 850;
    /** Below this share of the limit nothing can be too far. */
    private static final double CLEARLY_NEAR = 0.4;
    private static final double TOUCH_MM = 1;
    private static final int ROUND = 2;
    private static final String UNREACHED = "unreached";

    private WalkRules() {
    }

    /** F11: from before the open fronts and backs of fixtures to the nearest exit. */
    static Answer distance(Case given) {
        double way = given.facts().setting("F11-WAY").limitMm();
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        Reached reached = Reached.NO;
        for (Floor floor : given.plan().floors()) {
            List<Geometry> exits = ExitRules.lines(floor);
            List<Fixture> fixtures = floor.level().getFixtures().stream()
                    .filter(fixture -> !Shapes.strips(fixture).isEmpty()).toList();
            if (!exits.isEmpty() && !fixtures.isEmpty()) {
                asked = true;
                Walked walked = walked(floor, fixtures, exits, way, given.limitMm());
                items.add(walked.item);
                reached = walked.reached.compareTo(reached) > 0 ? walked.reached : reached;
            }
        }
        if (!asked) {
            return Answer.NOT_APPLICABLE;
        }
        return switch (reached) {
            case NO -> new None(UNREACHED);
            case MAYBE -> new OrNone(new Measured(items), UNREACHED);
            case YES -> new Measured(items);
        };
    }

    /** Whether a way leads from any front to an exit: maybe where only somebody narrower gets through. */
    private enum Reached {
        NO, MAYBE, YES
    }

    private record Walked(Item item, Reached reached) {
    }

    private static Walked walked(Floor floor, List<Fixture> fixtures, List<Geometry> exits, double way, double limit) {
        List<Coordinate> fronts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            double away = (fixture.getDepthMm() + fixture.getClearMm()) / 2.0;
            for (int side = 0; side < Math.min(2, fixture.getClearSides()); side++) {
                fronts.add(Shapes.inPlan(fixture, 0, side == 0 ? -away : away));
                ids.add(fixture.getId());
            }
        }
        double[] least = ways(free(floor, 0), fronts, exits, 0);
        Geometry wide = free(floor, way / 2);
        Reached reached = isReached(wide, fronts, exits, way) ? Reached.YES
                : Arrays.stream(least).anyMatch(Double::isFinite) ? Reached.MAYBE : Reached.NO;
        double farthest = Arrays.stream(least).filter(Double::isFinite).max().orElse(0);
        if (farthest <= CLEARLY_NEAR * limit) {
            return new Walked(Item.atMost(farthest, limit, "mm", List.of()).between(0, limit), reached);
        }
        double[] most = ways(wide, fronts, exits, way);
        Set<String> certain = new LinkedHashSet<>();
        double low = 0;
        double high = 0;
        for (int i = 0; i < least.length; i++) {
            double atMost = Double.isFinite(most[i]) ? most[i] * STRETCH + BOUND_MM : Double.POSITIVE_INFINITY;
            high = Double.isFinite(least[i]) ? Math.max(high, atMost) : high;
            if (Double.isFinite(most[i]) && least[i] > limit + TOUCH_MM) {
                certain.add(ids.get(i));
                low = Math.max(low, least[i]);
            }
        }
        return new Walked(Item.atMost(low, limit, "mm", certain).maybe(ids).between(low - TOUCH_MM, high), reached);
    }

    /** Whether some front and an exit lie at the same piece of the floor. */
    private static boolean isReached(Geometry free, List<Coordinate> fronts, List<Geometry> exits, double way) {
        for (int i = 0; i < free.getNumGeometries(); i++) {
            Geometry piece = free.getGeometryN(i);
            if (exits.stream().anyMatch(exit -> exit.distance(piece) <= way / 2 + TOUCH_MM)
                    && fronts.stream().anyMatch(front -> piece.distance(Shapes.point(front)) <= TOUCH_MM)) {
                return true;
            }
        }
        return false;
    }

    /** The floor without everything within a distance of an edge. */
    private static Geometry free(Floor floor, double away) {
        List<Geometry> taken = new ArrayList<>();
        for (Thing thing : floor.things()) {
            taken.add(away > 0 ? thing.area().buffer(away, ROUND) : thing.area());
        }
        return Areas.without(away > 0 ? floor.outline().buffer(-away) : floor.outline(), Areas.union(taken));
    }

    /** Shortest ways from places to the nearest exit line; infinite where there is none. */
    private static double[] ways(Geometry free, List<Coordinate> places, List<Geometry> exits, double way) {
        List<Coordinate> nodes = new ArrayList<>(places);
        nodes.addAll(List.of(free.getCoordinates()));
        PreparedGeometry open = PreparedGeometryFactory.prepare(free.buffer(TOUCH_MM));
        double[] length = new double[nodes.size()];
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        for (int i = 0; i < length.length; i++) {
            for (Geometry exit : exits) {
                Coordinate[] nearest = DistanceOp.nearestPoints(Shapes.point(nodes.get(i)), exit);
                double distance = nearest[0].distance(nearest[1]);
                double step = Math.min(1, (distance - way / 2) / Math.max(distance, 1e-9));
                Coordinate before = step <= 0 ? nodes.get(i) : new Coordinate(
                        nearest[0].x + (nearest[1].x - nearest[0].x) * step,
                        nearest[0].y + (nearest[1].y - nearest[0].y) * step);
                if (distance < length[i] && open.covers(Shapes.line(nodes.get(i), before))) {
                    length[i] = distance;
                }
            }
        }
        boolean[] done = new boolean[length.length];
        for (int next = nearest(length, done); next >= 0; next = nearest(length, done)) {
            done[next] = true;
            for (int i = 0; i < length.length && (next >= places.size() || i == next); i++) {
                double by = length[next] + nodes.get(next).distance(nodes.get(i));
                if (!done[i] && by < length[i] && open.covers(Shapes.line(nodes.get(next), nodes.get(i)))) {
                    length[i] = by;
                }
            }
        }
        return Arrays.copyOf(length, places.size());
    }

    private static int nearest(double[] length, boolean[] done) {
        int nearest = -1;
        for (int i = 0; i < length.length; i++) {
            if (!done[i] && length[i] < Double.POSITIVE_INFINITY
                    && (nearest < 0 || length[i] < length[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }
}
