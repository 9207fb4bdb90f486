package org.sceneplan.plan.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.FloorRaster;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.WalkingDistances;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class WalkTest {
    private static final FixtureSize GONDOLA = new FixtureSize(1200, 800, 1500, 0, 0);

    @Test
    void smallStoresAreWalkedInTheShortestOfAllOrders() throws Exception {
        Random random = new Random(11);
        for (int run = 0; run < 25; run++) {
            LevelSnapshot level = randomStore(random, 4 + random.nextInt(4)).levels().getFirst();
            LevelWalk walk = new LevelWalk(level);

            long best = Long.MAX_VALUE;
            for (int[] order : permutations(level.fixtures().size())) {
                best = zonesTogether(walk, order) ? Math.min(best, walk.lengthMm(order)) : best;
            }

            assertEquals(best, walk.lengthMm(walk.order()), "run " + run);
            assertTrue(zonesTogether(walk, walk.order()));
        }
    }

    @Test
    void searchedToursAreAsShortAsExactOnes() {
        Random random = new Random(3);
        long exact = 0;
        long searched = 0;
        for (int run = 0; run < 60; run++) {
            TourSearch search = new TourSearch(randomLengths(random, TourSearch.EXACT));
            long least = search.length(search.exact());
            long found = search.length(search.searched());
            assertTrue(found <= 1.05 * least, found + " instead of " + least);
            exact += least;
            searched += found;
        }
        assertTrue(searched <= 1.005 * exact, searched + " instead of " + exact);
    }

    @Test
    void largeToursBeatTwoOptFromTheNearestNeighbour() {
        Random random = new Random(5);
        for (int run = 0; run < 10; run++) {
            int[][] lengths = randomLengths(random, 80);
            TourSearch search = new TourSearch(lengths);
            int[] found = search.searched();

            assertEquals(80, Arrays.stream(found).distinct().count());
            assertArrayEquals(found, new TourSearch(lengths).searched(), "same trip each time");
            assertTrue(search.length(found) <= twoOpt(lengths), "run " + run);
        }
    }

    @Test
    void waysGoAroundFixturesAndAreOfTheLengthTheGeometryFinds() throws Exception {
        Random random = new Random(17);
        for (int run = 0; run < 10; run++) {
            LevelSnapshot level = randomStore(random, 7).levels().getFirst();
            LevelWalk walk = new LevelWalk(level);
            assertEquals(0, walk.unreached());
            List<Point> places = walk.places(IntStream.range(0, level.fixtures().size()).toArray());
            FloorRaster raster = FloorRaster.of(Region.of(level.outline()),
                    level.fixtures().stream().map(fixture -> fixture.footprint()).toList(), 50);
            for (int from = 0; from < level.fixtures().size(); from++) {
                WalkingDistances ways = raster.walking(List.of(places.get(from + 1)), FloorGrid.BODY_MM);
                for (int to = 0; to < from; to++) {
                    double expected = ways.distanceMm(places.get(to + 1));
                    double found = walk.lengthMm(from, to);
                    assertTrue(found >= 0.95 * expected - 300 && found <= 1.10 * expected + 500,
                            "run %d: %.0f instead of %.0f mm".formatted(run, found, expected));
                }
            }
        }
    }

    @Test
    void aWallBetweenTwoFixturesMakesTheWayLong() throws Exception {
        StorePlan plan = PlanBuilder.of("T", "T").level("L1", 3000, Ring.rectangle(0, 0, 10_000, 10_000), level -> level
                .entrance("D", 0, 1000, 2000)
                .fixture("WALL", "PART", "", new FixturePlace(new Point(5000, 4250), 90), new FixtureSize(8500, 100,
                        2400, 0, 0))
                .fixture("A", "PLIN", "", new FixturePlace(new Point(4000, 2000), 180), GONDOLA)
                .fixture("B", "PLIN", "", new FixturePlace(new Point(6000, 2000), 180), GONDOLA)).build();

        LevelWalk walk = new LevelWalk(PlanSnapshotFactory.of(plan).levels().getFirst());

        assertEquals(12_600, walk.lengthMm(1, 2), 800, "up the wall and down again");
    }

    @Test
    void fixturesNobodyCanReachAreCountedAndStillHaveTheirPlace() throws Exception {
        PlanSnapshot plan = PlanSnapshotFactory.of(PlanBuilder.of("T", "T").level("L1", 3000,
                Ring.rectangle(0, 0, 10_000, 10_000), level -> level.entrance("D", 0, 1000, 2000)
                        .fixture("W1", "PART", "", new FixturePlace(new Point(5000, 5000), 0),
                                new FixtureSize(9990, 100,
                                2400, 0, 0))
                        .fixture("A", "PLIN", "", new FixturePlace(new Point(5000, 8000), 0), GONDOLA)).build());

        Walk walk = Walk.of(plan);

        assertEquals(List.of("W1", "A"), walk.stops().stream().map(stop -> stop.fixture().id()).toList());
        assertEquals(1, walk.unreached());
    }

    @Test
    void lengthAndTimeAreThoseOfTheRoundTrip() throws Exception {
        PlanSnapshot plan = PlanSnapshotFactory.of(PlanBuilder.of("T", "T").level("L1", 3000,
                Ring.rectangle(0, 0, 10_000, 40_000), level -> level.entrance("D", 0, 4000, 2000)
                        .fixture("A", "PLIN", "", new FixturePlace(new Point(5000, 30_850), 0), GONDOLA)).build());

        Walk walk = Walk.of(plan);

        assertEquals(60_000, walk.lengthMm(), 600, "30 m and back");
        assertEquals(4, walk.minutes(9, 20), "60 s and 180 s");
    }

    @Test
    void theOrderStaysWhileNothingMovesAndIsFoundAgainWhenSomethingDoes() throws Exception {
        PlanSnapshot plan = randomStore(new Random(23), 8);
        LevelSnapshot level = plan.levels().getFirst();
        Walk walk = Walk.of(plan);
        FixtureSnapshot first = level.fixtures().getFirst();
        PlanSnapshot renamed = plan.withLevel(level.withFixture(first.with("LAYER", first.dock())));
        PlanSnapshot moved = plan.withLevel(level.withFixture(
                first.withPlace(new FixturePlace(first.centre().plus(50, 0), first.angleDeg()))));

        assertEquals(Walk.of(renamed), walk.after(renamed));
        assertEquals(Walk.of(moved), walk.after(moved));
        assertEquals(Walk.of(moved), Walk.of(plan).after(moved));
    }

    private static PlanSnapshot randomStore(Random random, int fixtures) throws Exception {
        StorePlan plan = PlanBuilder.of("T", "T").level("L1", 3000, Ring.rectangle(0, 0, 16_000, 12_000), level -> {
            level.entrance("D", 0, 2000 + 1000 * random.nextInt(10), 2000);
            level.zone("Z1", "Z", Ring.rectangle(0, 0, 8000, 12_000));
            level.zone("Z2", "Z", Ring.rectangle(8000, 0, 16_000, 12_000));
            List<Integer> cells = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
            for (int i = 0; i < fixtures; i++) {
                int cell = cells.remove(random.nextInt(cells.size()));
                int x = 2200 + cell % 4 * 3800;
                level.fixture("F" + i, "PLIN", x < 8000 ? "Z1" : "Z2",
                        new FixturePlace(new Point(x, 2500 + cell / 4 * 3500), 90 * random.nextInt(4)), GONDOLA);
            }
        }).build();
        return PlanSnapshotFactory.of(plan);
    }

    private static boolean zonesTogether(LevelWalk walk, int[] order) {
        List<String> seen = new ArrayList<>();
        for (int fixture : order) {
            String zone = walk.zone(fixture);
            if (seen.isEmpty() || !seen.getLast().equals(zone)) {
                if (seen.contains(zone)) {
                    return false;
                }
                seen.add(zone);
            }
        }
        return true;
    }

    private static List<int[]> permutations(int size) {
        List<int[]> all = new ArrayList<>();
        permute(IntStream.range(0, size).toArray(), 0, all);
        return all;
    }

    private static void permute(int[] order, int from, List<int[]> all) {
        if (from == order.length) {
            all.add(order.clone());
        }
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            permute(order, from + 1, all);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    private static int[][] randomLengths(Random random, int stops) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= stops; i++) {
            points.add(new Point(random.nextInt(30_000), random.nextInt(20_000)));
        }
        return points.stream().map(from -> points.stream().mapToInt(to -> (int) from.distanceMm(to)).toArray())
                .toArray(int[][]::new);
    }

    /** Independent of the code under test: nearest neighbour, then 2-opt until nothing gets shorter. */
    private static long twoOpt(int[][] lengths) {
        List<Integer> tour = new ArrayList<>(List.of(0));
        while (tour.size() < lengths.length) {
            int here = tour.getLast();
            tour.add(IntStream.range(1, lengths.length).filter(i -> !tour.contains(i)).boxed()
                    .min((a, b) -> lengths[here][a] - lengths[here][b]).orElseThrow());
        }
        for (boolean better = true; better;) {
            better = false;
            for (int i = 1; i < tour.size(); i++) {
                for (int j = i + 1; j < tour.size(); j++) {
                    long before = length(lengths, tour);
                    Collections.reverse(tour.subList(i, j + 1));
                    if (length(lengths, tour) < before) {
                        better = true;
                    } else {
                        Collections.reverse(tour.subList(i, j + 1));
                    }
                }
            }
        }
        return length(lengths, tour);
    }

    private static long length(int[][] lengths, List<Integer> tour) {
        long sum = 0;
        for (int i = 0; i < tour.size(); i++) {
            sum += lengths[tour.get(i)][tour.get((i + 1) % tour.size())];
        }
        return sum;
    }
}
