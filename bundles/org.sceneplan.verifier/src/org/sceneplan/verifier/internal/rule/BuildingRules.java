package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** C08, C18, C21, C23, C24, T01, F15, F17 and F20: the building, its store rooms and ways out. */
final class BuildingRules {

    private static final double MM2_PER_M2 = 1e6;
    private static final double INSIDE_MM = 50;

    private BuildingRules() {
    }

    /** C08: distance of stairs from fixtures and main aisles; what is near is asked. */
    static Answer stairs(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        int doubtful = 0;
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (var stair : floor.obstacles().entrySet()) {
                if (stair.getKey().getKind() != ObstacleKind.STAIR) {
                    continue;
                }
                asked = true;
                double nearest = floor.things().stream().filter(Thing::isFixture)
                        .mapToDouble(thing -> Math.rint(thing.area().distance(stair.getValue()))).min()
                        .orElse(Double.POSITIVE_INFINITY);
                if (nearest < given.limitMm()) {
                    questions.add(stair.getKey().getId());
                } else {
                    items.add(Item.atLeast(given.limitMm(), given.limitMm(), "mm", List.of(stair.getKey().getId())));
                }
                doubtful += Math.abs(nearest - given.limitMm()) <= 1 ? 1 : 0;
                for (Aisle aisle : floor.mainAisles()) {
                    if (floor.aisles().get(aisle).distance(stair.getValue()) < given.limitMm()) {
                        questions.add(stair.getKey().getId());
                    }
                }
            }
        }
        return asked ? new Asking(new Measured(items), questions, doubtful) : Answer.NOT_APPLICABLE;
    }

    /** C18: share of doors and windows in the floor; asked where heights are missing. */
    static Answer ventilation(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            double open = 0;
            boolean isMeasured = true;
            for (Door door : floor.openings()) {
                if (door.opening().getKind() != OpeningKind.SHOP_WINDOW) {
                    open += (double) door.opening().getWidthMm() * door.opening().getHeightMm() / MM2_PER_M2;
                    isMeasured &= door.opening().getHeightMm() > 0;
                }
            }
            double share = 100 * open / floor.areaM2();
            if (isMeasured || share >= given.setting().limit()) {
                items.add(Item.atLeast(share, given.setting().limit(), "%", List.of(floor.id())));
            } else {
                questions.add(floor.id());
            }
        }
        return new Asking(new Measured(items), questions);
    }

    /** C21: area of the largest service zone of shops with phones and computers. */
    static Answer repair(Case given) {
        Zone largest = null;
        double most = 0;
        for (Floor floor : given.plan().floors()) {
            for (var zone : floor.zones().entrySet()) {
                if (given.facts().zoneKind(zone.getKey().getCode()).equals("service")
                        && zone.getValue().getArea() > most) {
                    largest = zone.getKey();
                    most = zone.getValue().getArea();
                }
            }
        }
        if (largest == null || Shelf.pieces(given, Kind.DIGITAL).isEmpty()) {
            return Answer.NOT_APPLICABLE;
        }
        List<String> id = List.of(largest.getId());
        double area = most / MM2_PER_M2;
        return new Asking(new Measured(List.of(Item.atLeast(area, given.setting().limit(), "m2", id))),
                area >= given.setting().limit() ? id : List.of());
    }

    /** C23: height of window platforms. */
    static Answer platform(Case given) {
        return Answer.of(given.plan().fixtures().filter(fixture -> fixture.getTypeCode().equals("WIND"))
                .map(fixture -> Item.atLeast(fixture.getHeightMm(), given.limitMm(), "mm", List.of(fixture.getId())))
                .toList());
    }

    /** C24-HAND: free depth before racks of store rooms. */
    static Answer byHand(Case given) {
        return Answer.of(aisles(given));
    }

    /** C24-TROLLEY: the same; one question where it is too little anywhere. */
    static Answer byTrolley(Case given) {
        List<Item> aisles = aisles(given);
        List<String> narrow = new ArrayList<>();
        boolean isDoubtful = false;
        for (Item aisle : aisles) {
            isDoubtful |= !aisle.isBroken() && !aisle.holds();
            if (aisle.isBroken() && narrow.isEmpty()) {
                narrow.add(Answer.first(aisle.objects()));
            }
        }
        return aisles.isEmpty() ? Answer.NOT_APPLICABLE
                : new Asking(new Measured(List.of()), narrow, narrow.isEmpty() && isDoubtful ? 1 : 0);
    }

    private static List<Item> aisles(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture rack : floor.level().getFixtures()) {
                if (StoreRules.isStoreRack(rack, given)) {
                    items.add(side(floor, rack, 0, Math.ceil(given.limitMm())).itemOfNearest(rack.getId()));
                }
            }
        }
        return items;
    }

    /** The strip before the front (0), the left (1) or the right side (2) of a fixture. */
    static FreeStrip side(Floor floor, Fixture fixture, int side, double deepMm) {
        double[] x = {-fixture.getWidthMm() / 2.0, fixture.getWidthMm() / 2.0};
        double[] y = {-fixture.getDepthMm() / 2.0, fixture.getDepthMm() / 2.0};
        return switch (side) {
            case 0 -> Strips.overX(floor, fixture, x, new double[] {y[0], y[0] - deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
            case 1 -> Strips.overY(floor, fixture, y, new double[] {x[0], x[0] - deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
            default -> Strips.overY(floor, fixture, y, new double[] {x[1], x[1] + deepMm},
                    thing -> !thing.id().equals(fixture.getId()));
        };
    }

    /** C24-WALL: distance of racks of store rooms from walls; one finding of all that stand too near. */
    static Answer rackToWall(Case given) {
        Set<String> near = new LinkedHashSet<>();
        Set<String> doubtful = new LinkedHashSet<>();
        double least = Double.POSITIVE_INFINITY;
        boolean slanted = false;
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Fixture rack : floor.level().getFixtures()) {
                if (StoreRules.isStoreRack(rack, given)) {
                    asked = true;
                    Polygon area = Shapes.footprint(rack);
                    double distance = area.getBoundary().distance(floor.outline().getBoundary());
                    for (var wall : floor.level().getWalls()) {
                        distance = Math.min(distance, floor.things().stream()
                                .filter(thing -> thing.id().equals(wall.getId())).findFirst().orElseThrow().area()
                                .distance(area));
                    }
                    boolean turned = !Shapes.isAxisParallel(area, floor.outline());
                    double error = turned ? Item.SLANTED_MM : 0;
                    if (Math.rint(distance) < given.limitMm() - error) {
                        near.add(rack.getId());
                    } else if (Math.rint(distance) < given.limitMm()) {
                        doubtful.add(rack.getId());
                    }
                    slanted |= turned;
                    least = Math.min(least, Math.rint(distance));
                }
            }
        }
        return asked ? new Measured(List.of(Item.atLeast(least, given.limitMm(), "mm", near).maybe(doubtful)
                .slanted(slanted))) : Answer.NOT_APPLICABLE;
    }

    /** T01: load of stacks of washer and dryer off the ground, and a question for every upper storey that has any. */
    static Answer floorLoad(Case given) {
        double weight = given.facts().setting("T01-STACK").limit() * 9.81 / 1000;
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        boolean isAbove = false;
        for (Floor floor : given.plan().floors()) {
            List<String> here = new ArrayList<>();
            for (Fixture fixture : floor.level().getFixtures()) {
                for (DisplayPosition position : fixture.getPositions()) {
                    ProductType type = given.facts().productTypes().get(position.getProductTypeCode());
                    if (isLaundry(type) && (isAbove || position.getElevationMm() > 0)
                            && isBottom(given, fixture, position, type)) {
                        here.add(position.getId());
                        double area = (double) type.widthMm() * type.depthMm() / MM2_PER_M2;
                        double load = Math.rint(weight / area * 100) / 100;
                        items.add(Item.atMost(load, given.setting().limit(), "kN/m2", List.of(position.getId()))
                                .maybe(List.of(fixture.getId())));
                    }
                }
            }
            if (isAbove && !here.isEmpty()) {
                questions.add(here.get(0));
            }
            isAbove = true;
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Asking(new Measured(items), questions);
    }

    private static boolean isLaundry(ProductType type) {
        return type != null && type.group().equals("laundry");
    }

    private static boolean isBottom(Case given, Fixture fixture, DisplayPosition lower, ProductType type) {
        return lower.getProductTypeCode().equals("WSET") || fixture.getPositions().stream()
                .anyMatch(other -> other.getElevationMm() > lower.getElevationMm()
                        && Math.abs(other.getAlongMm() - lower.getAlongMm()) < type.widthMm() / 2
                        && Math.abs(other.getInMm() - lower.getInMm()) < type.depthMm() / 2
                        && isLaundry(given.facts().productTypes().get(other.getProductTypeCode())));
    }

    /** F15: heights of storeys, doors of the way out and hung materials; asked where a door was not measured. */
    static Answer escapeHeight(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            items.add(height(floor.level().getClearHeightMm(), floor.id(), given));
            for (Door door : floor.evacuationDoors()) {
                if (door.opening().getHeightMm() > 0) {
                    items.add(height(door.opening().getHeightMm(), door.id(), given));
                } else {
                    questions.add(door.id());
                }
            }
            floor.level().getMaterials().stream().filter(each -> each.getMountingHeightMm() > 0 && given.facts()
                    .materials().stream().anyMatch(material -> material.kind().equals("dangler")
                            && material.code().equals(each.getMaterialCode())))
                    .forEach(each -> items.add(height(each.getMountingHeightMm(), each.getId(), given)));
        }
        return new Asking(new Measured(items), questions);
    }

    private static Item height(int heightMm, String id, Case given) {
        return Item.atLeast(heightMm, given.limitMm(), "mm", List.of(id));
    }

    /** F17: doors reached through a store room only; asked where the straight way from the aisle is not free. */
    static Answer escapeRoute(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        int doubtful = 0;
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Door door : floor.evacuationDoors()) {
                asked = true;
                Item item = throughRoom(floor, door, given);
                if (item != null) {
                    items.add(item);
                }
            }
            Geometry way = shortestWay(floor);
            if (way != null) {
                double nearest = floor.things().stream().mapToDouble(thing -> thing.area().distance(way)).min()
                        .orElse(Double.POSITIVE_INFINITY);
                boolean isCrossed = floor.things().stream()
                        .anyMatch(thing -> thing.area().buffer(-2).intersects(way));
                if (isCrossed) {
                    questions.add(floor.mainAisles().get(0).getId());
                } else if (nearest <= 2) {
                    doubtful++;
                }
            }
        }
        return asked ? new Asking(new Measured(items), questions, doubtful) : Answer.NOT_APPLICABLE;
    }

    private static Item throughRoom(Floor floor, Door door, Case given) {
        double length = door.from().distance(door.to());
        double dx = (door.to().x - door.from().x) / length;
        double dy = (door.to().y - door.from().y) / length;
        List<String> rooms = new ArrayList<>();
        int inside = 0;
        for (double share : new double[] {0.5, 0.25, 0.75}) {
            Geometry place = Shapes.point(new Coordinate(door.from().x + dx * length * share - dy * INSIDE_MM,
                    door.from().y + dy * length * share + dx * INSIDE_MM));
            List<String> here = floor.zones().entrySet().stream()
                    .filter(zone -> given.facts().zoneKind(zone.getKey().getCode()).equals("backOfHouse")
                            && zone.getValue().distance(place) <= 1).map(zone -> zone.getKey().getId()).toList();
            inside += here.isEmpty() ? 0 : 1;
            rooms.addAll(here);
        }
        return inside < 3 ? null : Item.atLeast(0, 1, "1", List.of(door.id())).maybe(rooms);
    }

    private static Geometry shortestWay(Floor floor) {
        Geometry shortest = null;
        for (Aisle aisle : floor.mainAisles()) {
            Coordinate[] ring = floor.aisles().get(aisle).getCoordinates();
            for (Door door : floor.evacuationDoors()) {
                Coordinate middle = new Coordinate((door.from().x + door.to().x) / 2,
                        (door.from().y + door.to().y) / 2);
                for (int i = 1; i < ring.length; i++) {
                    Geometry way = Shapes.line(new LineSegment(ring[i - 1], ring[i]).closestPoint(middle), middle);
                    shortest = shortest == null || way.getLength() < shortest.getLength() ? way : shortest;
                }
            }
        }
        return shortest;
    }

    /** F20: free depth before the long sides of fire shutters, and a question about each. */
    static Answer shutters(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Obstacle obstacle : floor.obstacles().keySet()) {
                if (obstacle.getKind() == ObstacleKind.FIRE_SHUTTER) {
                    ids.add(obstacle.getId());
                    items.add(shutter(floor, obstacle, given.limitMm()));
                }
            }
        }
        return ids.isEmpty() ? Answer.NOT_APPLICABLE : new Asking(new Measured(items), ids);
    }

    private static Item shutter(Floor floor, Obstacle shutter, double limit) {
        List<Coordinate> ring = End.withoutStraight(floor.obstacles().get(shutter).getCoordinates());
        double longest = 0;
        for (int i = 0; i < ring.size(); i++) {
            longest = Math.max(longest, ring.get(i).distance(ring.get((i + 1) % ring.size())));
        }
        Item all = Item.atLeast(limit, limit, "mm", List.of(shutter.getId()));
        for (int i = 0; i < ring.size(); i++) {
            Coordinate from = ring.get(i);
            Coordinate to = ring.get((i + 1) % ring.size());
            double length = from.distance(to);
            if (length >= longest / 2) {
                double x = (to.y - from.y) / length * Math.ceil(limit);
                double y = -(to.x - from.x) / length * Math.ceil(limit);
                Polygon strip = Shapes.polygon(List.of(from, to, Shapes.rounded(to.x + x, to.y + y),
                        Shapes.rounded(from.x + x, from.y + y)));
                Item side = Strips.free(floor, strip, new LineSegment(from, to), limit, Thing::isFixture, false)
                        .item(shutter.getId());
                Set<String> objects = new LinkedHashSet<>(all.objects());
                objects.addAll(side.objects());
                Set<String> maybe = new LinkedHashSet<>(all.doubtful());
                maybe.addAll(side.doubtful());
                all = Item.atLeast(limit, limit, "mm", objects).maybe(maybe)
                        .between(Math.min(all.low(), side.low()), Math.min(all.high(), side.high()));
            }
        }
        return all;
    }
}
