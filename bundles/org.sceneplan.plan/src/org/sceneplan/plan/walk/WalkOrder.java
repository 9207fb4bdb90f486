package org.sceneplan.plan.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * All fixtures of a plan in the order somebody walks past them with a list in the hand.
 *
 * <p>Levels: ground floor and above first, then below ground. A level starts at its widest entrance; without one at the
 * first stair, lift or door. Zones follow one another on a short way between the places where they meet the main aisle,
 * so a loop aisle is walked round and not criss-crossed; inside a zone fixtures follow one another on a short way
 * between the middles of their fronts. Distances are straight lines. Fixtures without zone come as a zone of their own.
 */
public final class WalkOrder {

    private WalkOrder() {
    }

    /** The stops of the whole plan; every fixture exactly once, fixtures of a zone together. */
    public static List<WalkStop> of(PlanSnapshot plan) {
        List<LevelSnapshot> levels = new ArrayList<>(plan.levels());
        levels.sort(Comparator.comparingInt(level -> level.storey() > 0 ? level.storey() : 1_000_000 - level.storey()));
        List<WalkStop> stops = new ArrayList<>();
        levels.forEach(level -> stops.addAll(of(level)));
        return stops;
    }

    /** The positions of a fixture: front side before back side, row by row, left to right. */
    public static List<PositionSnapshot> positions(FixtureSnapshot fixture) {
        List<PositionSnapshot> positions = new ArrayList<>(fixture.positions());
        positions.sort(Comparator.comparingInt(PositionSnapshot::side).thenComparingInt(PositionSnapshot::row)
                .thenComparingInt(PositionSnapshot::column));
        return positions;
    }

    private static List<WalkStop> of(LevelSnapshot level) {
        Map<String, List<FixtureSnapshot>> fixturesByZone = fixturesByZone(level);
        List<String> zoneIds = new ArrayList<>(fixturesByZone.keySet());
        Point start = start(level);
        List<Point> doors = zoneIds.stream().map(id -> zoneDoor(level, id, fixturesByZone.get(id))).toList();
        List<WalkStop> stops = new ArrayList<>();
        Point here = start;
        for (int index : Tour.order(start, doors)) {
            String zoneId = zoneIds.get(index);
            List<FixtureSnapshot> fixtures = fixturesByZone.get(zoneId);
            List<Point> fronts = fixtures.stream().map(WalkOrder::front).toList();
            for (int fixture : Tour.order(here, fronts)) {
                stops.add(new WalkStop(level, zoneId, fixtures.get(fixture)));
                here = fronts.get(fixture);
            }
        }
        return stops;
    }

    /**
     * Zones that have fixtures, in the order of the plan; fixtures whose zone is not on the level count as without
     * zone.
     */
    private static Map<String, List<FixtureSnapshot>> fixturesByZone(LevelSnapshot level) {
        Map<String, List<FixtureSnapshot>> byZone = new LinkedHashMap<>();
        level.zones().forEach(zone -> byZone.put(zone.id(), new ArrayList<>()));
        byZone.put("", new ArrayList<>());
        for (FixtureSnapshot fixture : level.fixtures()) {
            byZone.getOrDefault(fixture.zoneId(), byZone.get("")).add(fixture);
        }
        byZone.values().removeIf(List::isEmpty);
        return byZone;
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

    /** Where one turns from the main aisle into the zone: the aisle's point nearest to the middle of its fixtures. */
    private static Point zoneDoor(LevelSnapshot level, String zoneId, List<FixtureSnapshot> fixtures) {
        Point middle = level.zone(zoneId).map(zone -> zone.outline().labelPoint()).orElseGet(() -> middle(fixtures));
        return level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .flatMap(aisle -> aisle.outline().edges().stream()).map(edge -> nearest(edge, middle))
                .min(Comparator.comparingDouble(middle::distanceMm)).orElse(middle);
    }

    private static Point middle(List<FixtureSnapshot> fixtures) {
        double x = fixtures.stream().mapToInt(fixture -> fixture.centre().xMm()).average().orElse(0);
        double y = fixtures.stream().mapToInt(fixture -> fixture.centre().yMm()).average().orElse(0);
        return Point.rounded(x, y);
    }

    private static Point front(FixtureSnapshot fixture) {
        return FixtureFrame.toPlan(fixture.place(), 0, -fixture.depthMm() / 2.0);
    }

    private static Point nearest(Segment edge, Point point) {
        double length = edge.lengthMm();
        double along = edge.direction().x() * (point.xMm() - edge.from().xMm())
                + edge.direction().y() * (point.yMm() - edge.from().yMm());
        return edge.pointAt(Math.clamp(along, 0, length));
    }
}
