package org.sceneplan.plan.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** The round trip through one level: the places to stand before its fixtures, the ways between them, their order. */
final class LevelWalk {
    /** Keeps the fixtures of a zone together: longer than any way through a store, short enough to add up. */
    private static final int ZONE_CHANGE_MM = 10_000_000;
    /** Where somebody stands who reads a price tag [K]. */
    private static final int STAND_OFF_MM = 450;
    private static final int REACH_MM = 1500;
    /** How much longer than the straight line an unknown way is taken to be [K]. */
    private static final double DETOUR = 1.5;

    private final LevelSnapshot level;
    private final FloorGrid grid;
    private final List<FixtureSnapshot> fixtures;
    private final Point start;
    private final int[] cells;
    private final Point[] places;
    private final int[][] lengths;
    private int unreached;

    LevelWalk(LevelSnapshot level) {
        this.level = level;
        this.fixtures = level.fixtures();
        this.grid = new FloorGrid(level.outline(), blocked(level));
        this.start = start(level);
        this.cells = new int[fixtures.size() + 1];
        this.places = new Point[fixtures.size() + 1];
        this.lengths = new int[fixtures.size() + 1][fixtures.size() + 1];
        place(0, start);
        for (int i = 0; i < fixtures.size(); i++) {
            stand(i + 1, fixtures.get(i));
        }
        measure();
    }

    private static List<Ring> blocked(LevelSnapshot level) {
        List<Ring> blocked = new ArrayList<>();
        level.columns().forEach(column -> blocked.add(column.footprint()));
        level.walls().forEach(wall -> blocked.addAll(wall.pieces()));
        level.obstacles().forEach(obstacle -> blocked.add(obstacle.outline()));
        level.fixtures().forEach(fixture -> blocked.add(fixture.footprint()));
        return blocked;
    }

    /** Number of fixtures no way leads to; the ways to them are guessed. */
    int unreached() {
        return unreached;
    }

    /** Indexes of the fixtures in walking order, those of a zone together. */
    int[] order() {
        int[][] weighed = new int[lengths.length][lengths.length];
        for (int from = 0; from < lengths.length; from++) {
            for (int to = 0; to < lengths.length; to++) {
                boolean sameZone = from > 0 && to > 0 && zone(from - 1).equals(zone(to - 1));
                weighed[from][to] = lengths[from][to] + (sameZone || from == to ? 0 : ZONE_CHANGE_MM);
            }
        }
        int[] order = new TourSearch(weighed).order();
        if (doubledArea(order) < 0) {
            for (int i = 0, j = order.length - 1; i < j; i++, j--) {
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
        }
        return order;
    }

    /** Length of the round trip in mm: from the start through the fixtures in the given order and back. */
    long lengthMm(int[] order) {
        long sum = 0;
        int here = 0;
        for (int fixture : order) {
            sum += lengths[here][fixture + 1];
            here = fixture + 1;
        }
        return sum + lengths[here][0];
    }

    /** Length of the way to a fixture from another or, for -1, from the start, in mm. */
    int lengthMm(int from, int to) {
        return lengths[from + 1][to + 1];
    }

    String zone(int fixture) {
        String id = fixtures.get(fixture).zoneId();
        return level.zone(id).isPresent() ? id : "";
    }

    /** Positive when the trip runs counter-clockwise: one turns right behind the entrance, as customers do [S24]. */
    private double doubledArea(int[] order) {
        double sum = 0;
        Point before = start;
        for (int fixture : order) {
            Point here = places[fixture + 1];
            sum += cross(before, here);
            before = here;
        }
        return sum + cross(before, start);
    }

    private double cross(Point a, Point b) {
        return (double) (a.xMm() - start.xMm()) * (b.yMm() - start.yMm())
                - (double) (b.xMm() - start.xMm()) * (a.yMm() - start.yMm());
    }

    /** Stands before the front, else at the back, else at a side. */
    private void stand(int place, FixtureSnapshot fixture) {
        double deep = fixture.depthMm() / 2.0 + STAND_OFF_MM;
        double wide = fixture.widthMm() / 2.0 + STAND_OFF_MM;
        double[][] spots = {{0, -deep}, {0, deep}, {-wide, 0}, {wide, 0}};
        for (double[] spot : spots) {
            place(place, FixtureFrame.toPlan(fixture.place(), spot[0], spot[1]));
            if (cells[place] >= 0) {
                return;
            }
        }
        place(place, FixtureFrame.toPlan(fixture.place(), 0, -deep));
    }

    private void place(int place, Point point) {
        places[place] = point;
        cells[place] = grid.cellNear(point, place == 0 ? 2 * REACH_MM : REACH_MM / 2);
    }

    private void measure() {
        for (int from = 0; from < lengths.length; from++) {
            int[] ways = cells[from] < 0 ? null : grid.lengthsFrom(cells[from]);
            boolean met = false;
            for (int to = 0; to < lengths.length; to++) {
                boolean known = ways != null && cells[to] >= 0 && ways[cells[to]] < Integer.MAX_VALUE;
                met |= known && to == 0;
                lengths[from][to] = from == to ? 0 : known ? way(from, to, ways[cells[to]])
                        : (int) Math.round(DETOUR * places[from].distanceMm(places[to]));
            }
            unreached += from > 0 && !met ? 1 : 0;
        }
        for (int from = 0; from < lengths.length; from++) {
            for (int to = 0; to < from; to++) {
                lengths[from][to] = lengths[to][from];
            }
        }
    }

    /** Between neighbours the straight line counts, not the middles of cells. */
    private int way(int from, int to, int cellsMm) {
        double straight = places[from].distanceMm(places[to]);
        double aside = places[from].distanceMm(grid.middle(cells[from]))
                + places[to].distanceMm(grid.middle(cells[to]));
        return (int) Math.round(Math.max(straight, cellsMm > 0 ? cellsMm : aside));
    }

    private static Point start(LevelSnapshot level) {
        Optional<OpeningSnapshot> entrance = level.openings().stream()
                .filter(opening -> opening.kind() == OpeningKind.ENTRANCE)
                .max(Comparator.comparingInt(OpeningSnapshot::widthMm));
        if (entrance.isPresent()) {
            return entrance.get().span().midPoint();
        }
        Optional<Point> stair = level.obstacles().stream()
                .filter(obstacle -> obstacle.kind() == ObstacleKind.STAIR || obstacle.kind() == ObstacleKind.LIFT)
                .map(obstacle -> obstacle.outline().centroid()).findFirst();
        return stair.or(() -> level.openings().stream().filter(OpeningSnapshot::isDoor)
                .map(opening -> opening.span().midPoint()).findFirst())
                .orElseGet(() -> level.outline().points().getFirst());
    }

    /** The places to stand in the given order, the start first and last. */
    List<Point> places(int[] order) {
        List<Point> path = new ArrayList<>();
        path.add(start);
        for (int fixture : order) {
            path.add(places[fixture + 1]);
        }
        path.add(start);
        return Collections.unmodifiableList(path);
    }
}
