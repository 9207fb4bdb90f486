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
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** F15, F17 and F20: heights on the way out, ways through store rooms, fire shutters. */
final class EscapeRules {

    private static final double INSIDE_MM = 50;

    private EscapeRules() {
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
