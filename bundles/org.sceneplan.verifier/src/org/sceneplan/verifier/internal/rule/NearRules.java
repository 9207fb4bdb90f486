package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.Wish;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** ADJ-01, UTIL-03, TURN-01, GAP-01 and POS-REACH: what is near to what, by all pairs. */
final class NearRules {

    private NearRules() {
    }

    /** Something a wish speaks of; an empty id for the outline. */
    private record Place(String id, Geometry shape) {
    }

    private static Map<String, List<Place>> places(Floor floor, Case given) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Door door : floor.openings()) {
            OpeningKind kind = door.opening().getKind();
            add(places, kind == OpeningKind.ENTRANCE ? "entrance" : door.isDoor() ? "sideDoor" : "window", door.id(),
                    Shapes.line(door.from(), door.to()));
        }
        add(places, "wall", "", floor.outline().getBoundary());
        for (Thing thing : floor.things()) {
            boolean isColumn = floor.level().getColumns().stream().anyMatch(each -> each.getId().equals(thing.id()));
            if (Strips.isWallOrColumn(floor, thing)) {
                add(places, isColumn ? "column" : "wall", thing.id(), thing.area());
            }
        }
        for (ServicePoint point : floor.level().getServices()) {
            add(places, point.getKind() == ServiceKind.WATER ? "waterPoint"
                    : point.getKind() == ServiceKind.FLUE ? "flue" : "", point.getId(),
                    Shapes.point(new Coordinate(point.getXMm(), point.getYMm())));
        }
        floor.zones().forEach((zone, area) -> add(places, zone.getCode(), zone.getId(), area));
        for (Shelf shelf : Shelf.all(given)) {
            if (shelf.floor() == floor) {
                Set<String> names = new LinkedHashSet<>();
                shelf.pieces().forEach(piece -> names.add(piece.type().group()));
                if (shelf.fixture().getTypeCode().equals("CASH")) {
                    names.add("checkout");
                }
                names.forEach(name -> add(places, name, shelf.id(), Shapes.footprint(shelf.fixture())));
            }
        }
        return places;
    }

    private static void add(Map<String, List<Place>> places, String name, String id, Geometry shape) {
        places.computeIfAbsent(name, key -> new ArrayList<>()).add(new Place(id, shape));
    }

    /** ADJ-01: distance of the nearest pair of every wish. */
    static Answer adjacency(Case given) {
        double away = given.facts().setting("ADJ-AWAY").limitMm();
        List<Map<String, List<Place>>> floors = given.plan().floors().stream().map(floor -> places(floor, given))
                .toList();
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Wish wish : given.facts().wishes()) {
            if (has(floors, wish.subject()) && has(floors, wish.other())) {
                asked = true;
                Item item = wish(given, floors, wish, wish.near() ? given.limitMm() : away);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static boolean has(List<Map<String, List<Place>>> floors, String name) {
        return floors.stream().anyMatch(places -> places.containsKey(name));
    }

    private static Item wish(Case given, List<Map<String, List<Place>>> floors, Wish wish, double limit) {
        Set<String> others = new LinkedHashSet<>(List.of(wish.other()));
        for (List<String> twins : List.of(List.of("wall", "column"), List.of("column", "wall"))) {
            if (wish.near() && wish.other().equals(twins.get(0)) && given.facts().wishes().stream().anyMatch(twin ->
                    twin.near() && twin.subject().equals(wish.subject()) && twin.other().equals(twins.get(1)))) {
                others.add(twins.get(1));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Map<String, List<Place>> places : floors) {
            for (Place one : places.getOrDefault(wish.subject(), List.of())) {
                for (String name : others) {
                    places.getOrDefault(name, List.of()).forEach(
                            other -> pairs.add(new Pair(one, other, one.shape.distance(other.shape))));
                }
            }
        }
        if (pairs.isEmpty()) {
            String first = floors.stream().flatMap(each -> each.getOrDefault(wish.subject(), List.of()).stream())
                    .findFirst().orElseThrow().id;
            return wish.near() ? Item.atLeast(0, 1, "1", List.of(first)) : null;
        }
        return nearest(pairs, wish.near(), limit);
    }

    private record Pair(Place one, Place other, double distanceMm) {
        private Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>(List.of(one.id));
            ids.add(other.id);
            ids.remove("");
            return ids;
        }
    }

    /** Named by the first pair that is as near as the nearest within the rounding of slanted edges. */
    private static Item nearest(List<Pair> pairs, boolean near, double limit) {
        double nearest = pairs.stream().mapToDouble(Pair::distanceMm).min().orElseThrow();
        Set<String> ids = new LinkedHashSet<>();
        boolean slanted = false;
        for (Pair pair : pairs) {
            if (pair.distanceMm <= nearest + Item.SLANTED_MM) {
                ids.addAll(pair.ids());
                slanted |= !Shapes.isAxisParallel(pair.one.shape, pair.other.shape);
            }
        }
        Set<String> first = pairs.stream().filter(pair -> pair.distanceMm <= nearest + Item.SLANTED_MM - 1)
                .findFirst().orElseThrow().ids();
        Set<String> sure = slanted ? Set.of() : first;
        Item item = near ? Item.atMost(Math.rint(nearest), limit, "mm", sure)
                : Item.atLeast(Math.rint(nearest), limit, "mm", sure);
        return item.maybe(ids).slanted(slanted);
    }

    /** UTIL-03: distance of the nearest point of a kind from the zones of a code. */
    static Answer zoneServices(Case given) {
        double reach = given.facts().setting("UTIL-01").limitMm();
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Facts.Utility need : given.facts().utilities()) {
            List<String> zones = given.plan().floors().stream().flatMap(floor -> floor.zones().keySet().stream())
                    .filter(zone -> zone.getCode().equals(need.zone())).map(zone -> zone.getId()).toList();
            asked |= !zones.isEmpty();
            for (String kind : zones.isEmpty() ? Set.<String>of() : need.kinds()) {
                double nearest = Double.POSITIVE_INFINITY;
                boolean slanted = false;
                Set<String> ids = new LinkedHashSet<>();
                for (Floor floor : given.plan().floors()) {
                    for (var zone : floor.zones().entrySet()) {
                        for (ServicePoint point : floor.level().getServices()) {
                            if (zone.getKey().getCode().equals(need.zone())
                                    && SupplyRules.meets(point.getKind(), kind)) {
                                nearest = Math.min(nearest, zone.getValue()
                                        .distance(Shapes.point(new Coordinate(point.getXMm(), point.getYMm()))));
                                slanted |= !Shapes.isAxisParallel(zone.getValue());
                                ids.addAll(List.of(zone.getKey().getId(), point.getId()));
                            }
                        }
                    }
                }
                items.add(Double.isInfinite(nearest) ? Item.atLeast(0, 1, "1", zones)
                        : Item.atMost(Math.rint(nearest), reach, "mm", List.of()).maybe(ids).slanted(slanted));
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    /** TURN-01: distance of scene zones from main aisles and the secondary ones that touch these. */
    static Answer turn(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            List<Polygon> main = floor.mainAisles().stream().map(floor.aisles()::get).toList();
            List<Polygon> aisles = new ArrayList<>(main);
            floor.aisles().forEach((aisle, area) -> {
                if (aisle.getKind() == AisleKind.SECONDARY && distanceMm(area, main) == 0) {
                    aisles.add(area);
                }
            });
            floor.zones().forEach((zone, area) -> {
                if (!aisles.isEmpty() && given.facts().zoneKind(zone.getCode()).equals("scene")) {
                    items.add(Item.atMost(distanceMm(area, aisles), given.limitMm(), "mm", List.of(zone.getId()))
                            .slanted(!Shapes.isAxisParallel(area)
                                    || aisles.stream().anyMatch(aisle -> !Shapes.isAxisParallel(aisle))));
                }
            });
        }
        return Answer.of(items);
    }

    private static double distanceMm(Polygon area, List<Polygon> others) {
        double least = Double.POSITIVE_INFINITY;
        for (Polygon other : others) {
            double distance = area.distance(other);
            if (distance <= (Shapes.isAxisParallel(area, other) ? 0 : Item.SLANTED_MM - 1)) {
                return 0;
            }
            least = Math.min(least, distance);
        }
        return Math.max(1, Math.rint(least));
    }

    /** POS-REACH: positions on the back of fixtures that are open in front only. */
    static Answer positions(Case given) {
        List<Item> items = new ArrayList<>();
        given.plan().fixtures().filter(each -> !each.getPositions().isEmpty() && !Shapes.strips(each).isEmpty())
                .forEach(fixture -> {
                    List<String> behind = fixture.getPositions().stream()
                            .filter(position -> fixture.getClearSides() == 1 && position.getSide() != 0)
                            .map(position -> position.getId()).toList();
                    items.add(Item.atMost(behind.size(), 0, "1", Item.ids(fixture.getId(), behind)));
                });
        return Answer.of(items);
    }

    /** GAP-01: free depth before open sides up to other fixtures. */
    static Answer gaps(Case given) {
        double closed = given.facts().setting("GAP-CLOSED").limitMm();
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                boolean isOpen = !Shapes.strips(fixture).isEmpty();
                asked |= isOpen;
                for (Fixture other : isOpen ? floor.level().getFixtures() : List.<Fixture>of()) {
                    Item gap = other == fixture ? null : gap(floor, fixture, other, given.neededMm(fixture));
                    if (gap == null || gap.high() < closed) {
                        continue;
                    }
                    Item back = other.getId().compareTo(fixture.getId()) > 0 || Shapes.strips(other).isEmpty() ? null
                            : gap(floor, other, fixture, given.neededMm(other));
                    if (back == null || !back.isBroken()) {
                        boolean isDoubtful = gap.low() < closed || back != null;
                        items.add(isDoubtful ? gap.between(gap.low(), Math.max(gap.high(), gap.limit())) : gap);
                    }
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    /** The gap before the open sides of a fixture up to another; null where it is as wide as needed. */
    private static Item gap(Floor floor, Fixture fixture, Fixture other, double needed) {
        double[] x = {-fixture.getWidthMm() / 2.0, fixture.getWidthMm() / 2.0};
        double[] y = {-fixture.getDepthMm() / 2.0, fixture.getDepthMm() / 2.0};
        double low = needed;
        double high = needed;
        int sides = fixture.getClearSides();
        for (int side = 0; side < (needed <= 0 ? 0 : sides == 4 ? 4 : Math.min(2, sides)); side++) {
            FreeStrip strip = switch (side) {
                case 0 -> Strips.overX(floor, fixture, x, new double[] {y[0], y[0] - needed},
                        thing -> thing.id().equals(other.getId()), false);
                case 1 -> Strips.overX(floor, fixture, x, new double[] {y[1], y[1] + needed},
                        thing -> thing.id().equals(other.getId()), false);
                case 2 -> Strips.overY(floor, fixture, y, new double[] {x[0], x[0] - needed},
                        thing -> thing.id().equals(other.getId()), false);
                default -> Strips.overY(floor, fixture, y, new double[] {x[1], x[1] + needed},
                        thing -> thing.id().equals(other.getId()), false);
            };
            Item free = strip.itemOfNearest(fixture.getId());
            low = Math.min(low, free.low());
            high = Math.min(high, free.high());
        }
        return low >= needed ? null
                : Item.atLeast(low, needed, "mm", List.of(fixture.getId(), other.getId())).between(low, high);
    }
}
