package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;
import org.sceneplan.verifier.internal.rule.Ways.Way;

/** A01, REACH-01, C10 and C03: clear widths of ways. */
final class WayRules {

    private WayRules() {
    }

    /** A01: from the entrance to the doors of the way out and the ends of the main aisles. */
    static Answer accessible(Case given) {
        return accessible(given, 0);
    }

    /** A01-CROWD: the same in crowded places, where A01 does not report it. */
    static Answer crowdedAccessible(Case given) {
        Setting least = given.facts().settings().get("A01");
        return accessible(given, least != null && least.enabled() ? least.limitMm() : 0);
    }

    private static Answer accessible(Case given, double atLeastMm) {
        double limit = given.setting().limitMm();
        List<Way> ways = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            Optional<End> arrival = End.arrival(floor);
            List<End> ends = new ArrayList<>(floor.evacuationDoors().stream().map(End::door).toList());
            arrival.ifPresent(start -> ends.removeIf(end -> end.id().equals(start.id())));
            floor.mainAisles().forEach(aisle -> ends.addAll(End.ofAisle(aisle, floor.aisles().get(aisle))));
            if (arrival.isPresent() && !ends.isEmpty()) {
                ClearFloor clear = clear(floor);
                ends.forEach(end -> ways.add(new Way(clear, List.of(end.id()), arrival.get().places(), end.places(), limit,
                        limit)));
            }
        }
        return ways.isEmpty() ? Answer.NOT_APPLICABLE : new Ways(ways, atLeastMm);
    }

    /** From the ends of the main aisles, else from where customers arrive, to the doors of the way out. */
    static List<Way> escape(Floor floor, double limit) {
        List<Stand> starts = new ArrayList<>();
        floor.mainAisles().forEach(aisle -> End.ofAisle(aisle, floor.aisles().get(aisle))
                .forEach(end -> starts.add(end.places().get(0))));
        if (starts.isEmpty()) {
            End.arrival(floor).ifPresent(start -> starts.addAll(start.places()));
        }
        ClearFloor clear = clear(floor);
        return starts.isEmpty() ? List.of() : floor.evacuationDoors().stream().map(End::door)
                .map(end -> new Way(clear, List.of(end.id()), starts, end.places(), limit, limit)).toList();
    }

    /** REACH-01: from the entrance to the open sides of fixtures. */
    static Answer reach(Case given) {
        double limit = given.setting().limitMm();
        List<Way> ways = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            Optional<End> arrival = End.arrival(floor);
            List<Fixture> fixtures = floor.level().getFixtures().stream()
                    .filter(fixture -> !Shapes.strips(fixture).isEmpty()).toList();
            if (arrival.isPresent() && !fixtures.isEmpty()) {
                ClearFloor clear = clear(floor);
                for (Fixture fixture : fixtures) {
                    double needed = Math.min(limit, fixture.getClearMm());
                    for (List<Stand> front : fronts(fixture)) {
                        ways.add(new Way(clear, List.of(fixture.getId()), arrival.get().places(), front, needed,
                                Math.ceil(limit)));
                    }
                }
            }
        }
        return ways.isEmpty() ? Answer.NOT_APPLICABLE : new Ways(ways, 0);
    }

    /** DELIVERY-01: from doors to the fronts of fixtures that show fridges, and into store rooms. */
    static Answer delivery(Case given) {
        double limit = given.setting().limitMm();
        List<Item> items = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            List<End> ends = new ArrayList<>();
            Shelf.all(given).stream().filter(shelf -> shelf.floor() == floor && shelf.shows(Kind.FRIDGE)
                    && !Shapes.strips(shelf.fixture()).isEmpty()).forEach(shelf -> ends.add(
                            new End(shelf.id(), before(shelf.fixture(), -1, Double.POSITIVE_INFINITY))));
            floor.zones().forEach((zone, area) -> {
                if (given.facts().zoneKind(zone.getCode()).equals("backOfHouse")) {
                    ends.add(new End(zone.getId(), inside(area)));
                }
            });
            List<Door> doors = floor.openings().stream().filter(door -> Set.of(OpeningKind.ENTRANCE,
                    OpeningKind.BACK_DOOR).contains(door.opening().getKind())).toList();
            Optional<End> arrival = End.arrival(floor);
            if (arrival.isPresent() && !ends.isEmpty()) {
                int widest = doors.stream().mapToInt(door -> door.opening().getWidthMm()).max().orElse(0);
                List<Stand> starts = new ArrayList<>();
                doors.stream().filter(door -> door.opening().getWidthMm() >= Math.min(widest, limit))
                        .forEach(door -> starts.add(Stand.leftOf(door.from(), door.to(), 0.5)));
                if (widest < limit && !doors.isEmpty()) {
                    items.add(Item.atLeast(widest, limit, "mm", List.of())
                            .maybe(doors.stream().map(Door::id).toList()));
                }
                ClearFloor clear = clear(floor);
                ends.forEach(end -> ways.add(new Way(clear, List.of(end.id()), doors.isEmpty()
                        ? arrival.get().places() : widest < limit ? starts.subList(0, 1) : starts, end.places(), limit,
                        Math.ceil(limit))));
            }
        }
        return ways.isEmpty() ? Answer.NOT_APPLICABLE : (line, differences) -> line.split(finding -> items.stream()
                .anyMatch(item -> item.isAt(finding) && item.hasValueOf(finding)), (own, rest) -> {
                    new Measured(items).compare(own, differences);
                    new Ways(ways, 0).compare(rest, differences);
                });
    }

    private static List<Stand> inside(Polygon area) {
        List<Stand> places = new ArrayList<>();
        Coordinate[] ring = area.getCoordinates();
        for (int i = 1; i < ring.length; i++) {
            places.add(Stand.leftOf(ring[i - 1], ring[i], 0.5));
        }
        places.add(new Stand(area.getCentroid().getCoordinate(), 0, 0, Double.POSITIVE_INFINITY));
        return places;
    }

    private static List<List<Stand>> fronts(Fixture fixture) {
        List<Stand> front = before(fixture, -1, fixture.getClearMm());
        return fixture.getClearSides() >= 2 ? List.of(front, before(fixture, 1, fixture.getClearMm()))
                : List.of(front);
    }

    /** Before the middle of a side of a fixture, and a quarter of its width from either end. */
    private static List<Stand> before(Fixture fixture, int side, double mostMm) {
        double angle = Math.toRadians(fixture.getAngleDeg());
        boolean straight = fixture.getAngleDeg() % 90 == 0;
        double cos = straight ? Math.rint(Math.cos(angle)) : Math.cos(angle);
        double sin = straight ? Math.rint(Math.sin(angle)) : Math.sin(angle);
        List<Stand> stands = new ArrayList<>();
        for (double share : new double[] {0, -0.25, 0.25}) {
            double x = share * fixture.getWidthMm();
            double y = side * fixture.getDepthMm() / 2.0;
            stands.add(new Stand(new Coordinate(fixture.getXMm() + x * cos - y * sin,
                    fixture.getYMm() + x * sin + y * cos), -side * sin, side * cos, mostMm));
        }
        return stands;
    }

    /** C10: between the ends of the main aisle, inside of it. */
    static Answer mainAisle(Case given) {
        return mainAisle(given, 0);
    }

    /** C03: the same width where C10 does not report it. */
    static Answer wantedMainAisle(Case given) {
        Setting least = given.facts().settings().get("C10");
        boolean asked = least != null && least.enabled() && given.plan().areaM2() >= least.minAreaM2();
        return mainAisle(given, asked ? least.limitMm() : 0);
    }

    private static Answer mainAisle(Case given, double atLeastMm) {
        List<Way> ways = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            List<Polygon> rings = floor.mainAisles().stream().map(floor.aisles()::get).toList();
            for (Polygon piece : rings.isEmpty() ? List.<Polygon>of() : Areas.joined(rings)) {
                asked = true;
                ClearFloor clear = new ClearFloor(piece, floor.things().stream().map(Thing::area)
                        .filter(area -> Areas.overlap(piece, area)).toList());
                List<Way> own = ends(floor, piece, clear, given.limitMm());
                ways.addAll(atLeastMm > 0 ? withoutDrawn(own, new ClearFloor(piece, List.of()), atLeastMm) : own);
            }
        }
        return asked ? new Ways(ways, atLeastMm) : Answer.NOT_APPLICABLE;
    }

    /** From every end of the aisles of a piece to every other. */
    private static List<Way> ends(Floor floor, Polygon piece, ClearFloor clear, double limit) {
        List<Aisle> own = floor.mainAisles().stream()
                .filter(aisle -> Areas.overlap(piece, floor.aisles().get(aisle))).toList();
        List<String> ids = own.stream().map(Aisle::getId).toList();
        List<End> ends = new ArrayList<>();
        own.forEach(aisle -> ends.addAll(End.ofAisle(aisle, floor.aisles().get(aisle))));
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            for (End other : ends.subList(i + 1, ends.size())) {
                ways.add(new Way(clear, ids, ends.get(i).places(), other.places(), limit, Math.ceil(limit)));
            }
        }
        return ways;
    }

    /** Of what is narrow as it is drawn only the narrowest place is told, here by the other rule. */
    private static List<Way> withoutDrawn(List<Way> ways, ClearFloor drawn, double atLeastMm) {
        List<Way> asDrawn = ways.stream().map(way -> way.over(drawn)).toList();
        boolean isTold = asDrawn.stream().anyMatch(way -> !way.isAsWideAs(atLeastMm));
        List<Way> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            all.add(isTold && !asDrawn.get(i).isAsWideAs(way.neededMm()) ? way.unsure() : way);
        }
        return all;
    }

    private static ClearFloor clear(Floor floor) {
        return new ClearFloor(floor.outline(), floor.things().stream().map(Thing::area).toList());
    }
}
