package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

class TightWaysTest {

    private static final int WAY_MM = 550;
    private static final double RADIUS = WAY_MM / 2.0;
    private static final int FAR_MM = 1_000_000;
    /** Nodes of the slow way lie up to 1.1 mm outside of the arcs, and exits are sampled every 25 mm. */
    private static final double SLOW_MM = 8;

    @Test
    void straightWayLeadsAtRightAnglesToTheExit() {
        TightWays ways = ways(Ring.rectangle(0, 0, 10_000, 8000), List.of(), exit(4000, 6000));

        assertEquals(5000, ways.distanceMm(Point.of(5000, 5000), FAR_MM), 1e-6);
        assertEquals(Math.hypot(2000, 5000), ways.distanceMm(Point.of(8000, 5000), FAR_MM), 1e-6);
    }

    @Test
    void passageOfTheWidthIsPassedAndOneThreeMillimetresNarrowerIsNot() {
        Ring outline = Ring.rectangle(0, 0, 10_000, 8000);
        Ring west = Ring.rectangle(0, 3000, 4000, 3500);

        assertEquals(6000, ways(outline, List.of(west, Ring.rectangle(4550, 3000, 10_000, 3500)), exit(4000, 4600))
                .distanceMm(Point.of(4275, 6000), FAR_MM), 1e-6);
        assertEquals(FAR_MM, ways(outline, List.of(west, Ring.rectangle(4546, 3000, 10_000, 3500)), exit(4000, 4600))
                .distanceMm(Point.of(4275, 6000), FAR_MM));
    }

    @Test
    void nobodyWalksOutOfOneDoorAndInByAnother() {
        Ring outline = Ring.parse("0,0 10000,0 10000,8000 6000,8000 6000,100 5500,100 5500,8000 0,8000");

        assertEquals(FAR_MM, ways(outline, List.of(), exit(1000, 2000)).distanceMm(Point.of(8000, 5000), FAR_MM));
    }

    @Test
    void thingsThatTouchAreOneThing() {
        Ring outline = Ring.rectangle(0, 0, 20_000, 10_000);
        List<Ring> parts = List.of(Ring.rectangle(3000, 4000, 5000, 5000), Ring.rectangle(5000, 4000, 9000, 5000),
                Ring.rectangle(9000, 4000, 14_000, 5000));
        Point place = Point.of(8000, 7000);

        assertEquals(ways(outline, List.of(Ring.rectangle(3000, 4000, 14_000, 5000)), exit(8000, 9000))
                .distanceMm(place, FAR_MM), ways(outline, parts, exit(8000, 9000)).distanceMm(place, FAR_MM), 1e-6);
    }

    @Test
    void turnedShellsHaveWaysOfTheSameLength() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 40; round++) {
            List<Ring> things = things(random, 12);
            double angle = random.nextInt(3600) / 10.0;
            TightWays plain = ways(outline(round), things, exit(6000, 7500));
            TightWays turned = new TightWays(outline(round).rotated(Point.of(300, -800), angle),
                    things.stream().map(thing -> thing.rotated(Point.of(300, -800), angle)).toList(),
                    List.of(new Segment(Point.of(6000, 0).rotated(Point.of(300, -800), angle),
                            Point.of(7500, 0).rotated(Point.of(300, -800), angle))), WAY_MM, FAR_MM);
            for (int i = 0; i < 12; i++) {
                Point place = Point.of(500 + random.nextInt(13_000), 500 + random.nextInt(9000));
                double way = plain.distanceMm(place, FAR_MM);
                // each end of each of some ten lines may be rounded by 0.7 mm
                assertEquals(way, turned.distanceMm(place.rotated(Point.of(300, -800), angle), FAR_MM), 2,
                        round + " at " + place);
            }
        }
    }

    @Test
    void waysAgreeWithThoseOverAllPairsOfManyPlacesOn200Shells() {
        SplittableRandom random = new SplittableRandom(6);
        int compared = 0;
        for (int round = 0; round < 200; round++) {
            Ring outline = outline(round);
            List<Ring> things = things(random, 3 + round % 5);
            TightWays ways = ways(outline, things, exit(6000, 7500));
            SlowWays slow = new SlowWays(outline, things, exit(6000, 7500));
            for (int i = 0; i < 4; i++) {
                Point place = Point.of(400 + random.nextInt(13_200), 400 + random.nextInt(9200));
                double expected = slow.distanceMm(place);
                double way = ways.distanceMm(place, FAR_MM);
                if (slow.clearance(place.xMm(), place.yMm()) > RADIUS + 2) {
                    assertEquals(expected == Double.POSITIVE_INFINITY ? FAR_MM : expected, way, SLOW_MM,
                            round + " at " + place);
                    assertTrue(way <= expected + 2 * TightWays.SLACK_MM || expected == Double.POSITIVE_INFINITY,
                            round + " at " + place);
                    compared += way < FAR_MM ? 1 : 0;
                }
            }
        }
        assertTrue(compared > 400, "only " + compared + " compared");
    }

    private static TightWays ways(Ring outline, List<Ring> things, Segment exit) {
        return new TightWays(outline, things, List.of(exit), WAY_MM, FAR_MM);
    }

    private static Segment exit(int fromMm, int toMm) {
        return new Segment(Point.of(fromMm, 0), Point.of(toMm, 0));
    }

    private static Ring outline(int round) {
        return switch (round % 3) {
            case 0 -> Ring.rectangle(0, 0, 14_000, 10_000);
            case 1 -> Ring.parse("0,0 14000,0 14000,10000 9000,10000 9000,5000 5000,6000 5000,10000 0,10000");
            default -> Ring.parse("0,0 14000,0 12000,10000 1000,9000");
        };
    }

    private static List<Ring> things(SplittableRandom random, int count) {
        List<Ring> things = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            things.add(Ring.placed(Point.of(1500 + random.nextInt(11_000), 2000 + random.nextInt(6500)),
                    500 + random.nextInt(2500), 400 + random.nextInt(800),
                    random.nextInt(3) == 0 ? random.nextInt(180) : 90 * random.nextInt(2)));
        }
        return things;
    }

    /** Dijkstra over places round every corner and along the exit, all pairs tried against all edges. */
    private static final class SlowWays {

        private static final double STEP = Math.toRadians(10);

        private final Ring outline;
        private final List<Ring> things;
        private final List<Segment> edges = new ArrayList<>();
        private final Segment exit;
        private final List<double[]> nodes = new ArrayList<>();
        private double[] length;

        SlowWays(Ring outline, List<Ring> things, Segment exit) {
            this.outline = outline;
            this.things = things;
            this.exit = exit;
            edges.addAll(outline.edges());
            things.forEach(thing -> edges.addAll(thing.edges()));
            List<Point> corners = new ArrayList<>(outline.points());
            things.forEach(thing -> corners.addAll(thing.points()));
            for (Point corner : corners) {
                for (double angle = 0; angle < 2 * Math.PI - STEP / 2; angle += STEP) {
                    double away = (RADIUS + 0.01) / Math.cos(STEP / 2);
                    double x = corner.xMm() + away * Math.cos(angle);
                    double y = corner.yMm() + away * Math.sin(angle);
                    if (clearance(x, y) >= RADIUS - TightWays.SLACK_MM) {
                        nodes.add(new double[] {x, y});
                    }
                }
            }
            search();
        }

        private void search() {
            length = new double[nodes.size()];
            for (int i = 0; i < length.length; i++) {
                length[i] = toExit(nodes.get(i), false);
            }
            boolean[] done = new boolean[length.length];
            for (int next = nearest(done); next >= 0; next = nearest(done)) {
                done[next] = true;
                for (int i = 0; i < length.length; i++) {
                    double by = length[next] + apart(nodes.get(next), nodes.get(i));
                    if (!done[i] && by < length[i] && isFree(nodes.get(next), nodes.get(i), 0, 0)) {
                        length[i] = by;
                    }
                }
            }
        }

        private int nearest(boolean[] done) {
            int nearest = -1;
            for (int i = 0; i < length.length; i++) {
                if (!done[i] && length[i] < Double.POSITIVE_INFINITY
                        && (nearest < 0 || length[i] < length[nearest])) {
                    nearest = i;
                }
            }
            return nearest;
        }

        double distanceMm(Point place) {
            double[] from = {place.xMm(), place.yMm()};
            double least = toExit(from, true);
            for (int i = 0; i < length.length; i++) {
                double by = length[i] + apart(from, nodes.get(i));
                if (by < least && isFree(from, nodes.get(i), RADIUS, 0)) {
                    least = by;
                }
            }
            return least;
        }

        private double toExit(double[] from, boolean isNarrow) {
            double least = Double.POSITIVE_INFINITY;
            for (double along = 0; along <= exit.lengthMm(); along += 25) {
                double[] to = {exit.from().xMm() + along, 0};
                if (apart(from, to) < least && isFree(from, to, isNarrow ? RADIUS : 0, RADIUS)) {
                    least = apart(from, to);
                }
            }
            return least;
        }

        private static double apart(double[] a, double[] b) {
            return Math.hypot(a[0] - b[0], a[1] - b[1]);
        }

        /** Edges but that of the exit keep half the width from the line, but for its ends. */
        private boolean isFree(double[] a, double[] b, double fromNarrow, double toNarrow) {
            double total = apart(a, b);
            double[] from = between(a, b, Math.min(1, fromNarrow / total));
            double[] to = between(a, b, Math.max(0, 1 - toNarrow / total));
            boolean isShort = fromNarrow + toNarrow >= total;
            for (Segment edge : edges) {
                boolean isOwn = toNarrow > 0 && edge.from().yMm() == 0 && edge.to().yMm() == 0;
                if (!isOwn && (crosses(edge, a, b) || !isShort && distance(edge, from, to)
                        < RADIUS - TightWays.SLACK_MM)) {
                    return false;
                }
            }
            return true;
        }

        private static double[] between(double[] a, double[] b, double share) {
            return new double[] {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share};
        }

        private static double distance(Segment edge, double[] a, double[] b) {
            double[] p = {edge.from().xMm(), edge.from().yMm()};
            double[] q = {edge.to().xMm(), edge.to().yMm()};
            return crosses(edge, a, b) ? 0 : Arrays.stream(new double[] {
                distance(p, a, b), distance(q, a, b), distance(a, p, q), distance(b, p, q)}).min().orElseThrow();
        }

        private static double distance(double[] p, double[] a, double[] b) {
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double squared = dx * dx + dy * dy;
            double share = squared == 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared;
            return apart(p, between(a, b, Math.max(0, Math.min(1, share))));
        }

        private static boolean crosses(Segment edge, double[] a, double[] b) {
            double[] p = {edge.from().xMm(), edge.from().yMm()};
            double[] q = {edge.to().xMm(), edge.to().yMm()};
            return side(a, b, p) * side(a, b, q) < 0 && side(p, q, a) * side(p, q, b) < 0;
        }

        private static double side(double[] a, double[] b, double[] p) {
            return Math.signum((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
        }

        /** Distance from all edges; 0 off the floor. */
        double clearance(double x, double y) {
            Point place = Point.rounded(x, y);
            if (!outline.contains(place) || things.stream().anyMatch(thing -> thing.contains(place))) {
                return 0;
            }
            double[] at = {x, y};
            return edges.stream().mapToDouble(edge -> distance(edge, at, at)).min().orElseThrow();
        }
    }
}
