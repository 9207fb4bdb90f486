package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.FloorRaster;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.geometry.WalkingDistances;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.exit.SafetyExit;

/**
 * Ways over the free floor of a storey, in plan mm: of a customer from the entrance past every zone to the checkout,
 * and of escape from every zone to its nearest exit.
 */
final class Ways {
    private static final int CELL_MM = 200;
    private static final int NARROWEST_MM = 600;
    /** Customers keep to wide ways; a coarse raster finds those several times as fast. */
    private static final int WIDE_CELL_MM = 400;
    private static final int WIDE_MM = 1200;
    private static final int STEP_IN_MM = 500;
    private static final String CHECKOUT = "CASH";

    private final LevelSnapshot level;
    private final FloorRaster raster;
    private final FloorRaster wide;
    private final Map<String, List<FixtureSnapshot>> fixturesByZone = new LinkedHashMap<>();

    Ways(LevelSnapshot level, List<WalkStop> stops) {
        this.level = level;
        List<Ring> blocked = new ArrayList<>();
        level.columns().forEach(column -> blocked.add(column.footprint()));
        level.walls().forEach(wall -> blocked.addAll(wall.pieces()));
        level.obstacles().forEach(obstacle -> blocked.add(obstacle.outline()));
        level.fixtures().forEach(fixture -> blocked.add(fixture.footprint()));
        this.raster = FloorRaster.of(Region.of(level.outline()), blocked, CELL_MM);
        this.wide = FloorRaster.of(Region.of(level.outline()), blocked, WIDE_CELL_MM);
        stops.forEach(stop -> fixturesByZone.computeIfAbsent(stop.zoneId(), id -> new ArrayList<>())
                .add(stop.fixture()));
    }

    /** A way of escape from a zone. */
    record Escape(String zoneId, List<Point> path) {
        double lengthMm() {
            return length(path);
        }
    }

    /** Ids of zones with fixtures in walking order. */
    List<String> zones() {
        return List.copyOf(fixturesByZone.keySet());
    }

    /** Fixtures of a zone in walking order. */
    List<FixtureSnapshot> fixtures(String zoneId) {
        return fixturesByZone.getOrDefault(zoneId, List.of());
    }

    /** The way of a customer as stretches from stop to stop; empty where nobody can come in. */
    List<List<Point>> customer() {
        Optional<Point> start = start();
        if (start.isEmpty()) {
            return List.of();
        }
        List<Point> stops = new ArrayList<>();
        fixturesByZone.forEach((zoneId, fixtures) -> stops.add(turn(zoneId, fixtures)));
        level.fixtures().stream().filter(fixture -> fixture.typeCode().equals(CHECKOUT)).findFirst()
                .ifPresent(checkout -> stops.add(front(checkout)));
        List<List<Point>> ways = new ArrayList<>();
        Point here = start.get();
        for (Point stop : stops) {
            List<Point> way = wide.walking(List.of(here), WIDE_MM).pathTo(stop);
            if (way.isEmpty()) {
                way = raster.walking(List.of(here), NARROWEST_MM).pathTo(stop);
            }
            if (way.size() > 1) {
                ways.add(way);
                here = stop;
            }
        }
        return ways;
    }

    /** The way out of each zone from its fixture farthest from an exit; zones nobody can leave have none. */
    List<Escape> escapes() {
        List<Point> exits = new ArrayList<>();
        for (SafetyExit exit : SafetyExit.of(level)) {
            for (Segment line : exit.lines()) {
                exits.add(inside(line, exit.isStair() ? -STEP_IN_MM / 2 : STEP_IN_MM / 2));
            }
        }
        if (exits.isEmpty()) {
            return List.of();
        }
        WalkingDistances walking = raster.walking(exits, NARROWEST_MM);
        List<Escape> escapes = new ArrayList<>();
        fixturesByZone.forEach((zoneId, fixtures) -> fixtures.stream().map(fixture -> walking.pathTo(front(fixture)))
                .filter(path -> path.size() > 1).max(Comparator.comparingDouble(Ways::length))
                .ifPresent(path -> escapes.add(new Escape(zoneId, path.reversed()))));
        return escapes;
    }

    private Optional<Point> start() {
        return level.openings().stream().filter(opening -> opening.kind() == OpeningKind.ENTRANCE)
                .max(Comparator.comparingInt(OpeningSnapshot::widthMm))
                .map(opening -> inside(opening.span(), STEP_IN_MM))
                .or(() -> level.obstacles().stream().filter(obstacle -> obstacle.kind() == ObstacleKind.STAIR)
                        .findFirst().map(stair -> inside(longest(stair.outline()), -STEP_IN_MM)));
    }

    private static Segment longest(Ring ring) {
        return ring.edges().stream().min(Comparator.comparingDouble(Segment::lengthMm)).orElseThrow();
    }

    /** Where one looks into a zone from the main aisle; before its first fixture where there is no aisle. */
    private Point turn(String zoneId, List<FixtureSnapshot> fixtures) {
        Point middle = level.zone(zoneId).map(zone -> zone.outline().labelPoint()).orElse(front(fixtures.getFirst()));
        return level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .map(aisle -> nearestInside(aisle.outline(), middle, aisle.designWidthMm() / 2))
                .min(Comparator.comparingDouble(middle::distanceMm)).orElse(front(fixtures.getFirst()));
    }

    /** The point of an aisle nearest to a place, moved to the middle of the aisle. */
    private static Point nearestInside(Ring aisle, Point place, int inMm) {
        Point best = aisle.labelPoint();
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : aisle.edges()) {
            Vector along = edge.direction();
            double at = Math.clamp(along.x() * (place.xMm() - edge.from().xMm())
                    + along.y() * (place.yMm() - edge.from().yMm()), Math.min(inMm, edge.lengthMm() / 2),
                    Math.max(edge.lengthMm() - inMm, edge.lengthMm() / 2));
            Point foot = edge.pointAt(at);
            if (foot.distanceMm(place) < least) {
                least = foot.distanceMm(place);
                Vector in = edge.leftNormal();
                best = Point.rounded(foot.xMm() + in.x() * inMm, foot.yMm() + in.y() * inMm);
            }
        }
        return best;
    }

    private static Point front(FixtureSnapshot fixture) {
        return FixtureFrame.toPlan(fixture.place(), 0, -fixture.depthMm() / 2.0 - STEP_IN_MM);
    }

    private static Point inside(Segment line, int depthMm) {
        Vector in = line.leftNormal();
        Point middle = line.midPoint();
        return Point.rounded(middle.xMm() + in.x() * depthMm, middle.yMm() + in.y() * depthMm);
    }

    private static double length(List<Point> path) {
        double sum = 0;
        for (int i = 1; i < path.size(); i++) {
            sum += path.get(i - 1).distanceMm(path.get(i));
        }
        return sum;
    }
}
