package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Geometry;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Store;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;
import org.sceneplan.verifier.internal.rule.Ways.Way;

/** F01, F08, F09, F12, F13, F14-WAY and F16: safety exits. */
final class ExitRules {

    private static final int WORST_FIRE_CLASS = 2;
    private static final int GROUND = 1;
    private static final int QUADRANT = 256;
    /** Half of the rounding of a straight distance and the error of the search of the farthest place, mm. */
    private static final double DISTANCE_ERROR_MM = 2;

    private ExitRules() {
    }

    /** A door of the way out, or off the ground floor a stair. */
    private record Exit(String id, Geometry line, double widthMm) {
    }

    private static List<Exit> exits(Floor floor) {
        List<Exit> exits = new ArrayList<>();
        for (Door door : floor.evacuationDoors()) {
            exits.add(new Exit(door.id(), Shapes.line(door.from(), door.to()), door.opening().getWidthMm()));
        }
        floor.obstacles().forEach((obstacle, area) -> {
            if (obstacle.getKind() == ObstacleKind.STAIR && floor.level().getStorey() != GROUND) {
                exits.add(new Exit(obstacle.getId(), area.getBoundary(), new MinimumDiameter(area).getLength()));
            }
        });
        return exits;
    }

    /** Where exits of a floor are: spans of doors and outlines of stairs. */
    static List<Geometry> lines(Floor floor) {
        return exits(floor).stream().map(Exit::line).toList();
    }

    private static List<String> ids(Floor floor) {
        return Item.ids(floor.id(), exits(floor).stream().map(Exit::id).toList());
    }

    private static int persons(Floor floor, Facts facts) {
        int storey = floor.level().getStorey();
        String density = storey <= -2 ? "F05-2" : storey < GROUND ? "F05-1" : storey <= 2 ? "F04"
                : storey == 3 ? "F06-3" : "F06-4";
        List.of("F04", "F05-1", "F05-2", "F06-3", "F06-4").forEach(facts::setting);
        return (int) Math.ceil(floor.areaM2() * facts.setting(density).limit() - 1e-9);
    }

    /** F01: number of exits of every storey. */
    static Answer count(Case given) {
        Facts facts = given.facts();
        double area = facts.setting("F02A").limit();
        double most = facts.setting("F02P").limit();
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            boolean low = floor.level().getStorey() == GROUND || given.plan().floors().size() == 1;
            boolean one = low && floor.areaM2() <= area && persons(floor, facts) <= most || isSmallShop(given);
            items.add(Item.atLeast(exits(floor).size(), one ? 1 : Math.floor(given.setting().limit()), "1",
                    ids(floor)));
        }
        return new Measured(items);
    }

    /** F03: up to three small storeys with few people above the ground floor. */
    private static boolean isSmallShop(Case given) {
        Setting area = given.facts().settings().get("F03-AREA");
        Setting persons = given.facts().settings().get("F03");
        if (area == null || persons == null || !area.enabled() || !persons.enabled()
                || given.plan().floors().size() < 2 || fireClass(given) > WORST_FIRE_CLASS) {
            return false;
        }
        int above = 0;
        for (Floor floor : given.plan().floors()) {
            int storey = floor.level().getStorey();
            if (storey < GROUND || storey > 3 || floor.areaM2() > area.limit()) {
                return false;
            }
            above += storey > GROUND ? persons(floor, given.facts()) : 0;
        }
        return above <= persons.limit();
    }

    /** F08: width of all exits of the storeys of a band together. */
    static RuleCheck width(IntPredicate band) {
        return given -> {
            List<Floor> floors = given.plan().floors().stream().filter(floor -> band.test(floor.level().getStorey()))
                    .toList();
            persons(given.plan().floors().get(0), given.facts());
            if (fireClass(given) > WORST_FIRE_CLASS || floors.stream().allMatch(floor -> exits(floor).isEmpty())) {
                return new None(fireClass(given) > WORST_FIRE_CLASS ? "fireClass"
                        : floors.isEmpty() ? "noStorey" : "noExit");
            }
            List<Item> items = new ArrayList<>();
            for (Floor floor : floors) {
                if (!exits(floor).isEmpty()) {
                    double needed = Math.rint(persons(floor, given.facts()) * given.setting().limit() * 1000 / 100);
                    double width = exits(floor).stream().mapToDouble(Exit::widthMm).sum();
                    items.add(Item.atLeast(Math.rint(width), needed, "mm", ids(floor)));
                }
            }
            return new Measured(items);
        };
    }

    /** F09: straight distance of every place from the nearest exit. */
    static Answer distance(Case given) {
        double bonus = given.facts().setting("F10").limit();
        if (fireClass(given) > WORST_FIRE_CLASS
                || given.plan().floors().stream().allMatch(floor -> exits(floor).isEmpty())) {
            return new None(fireClass(given) > WORST_FIRE_CLASS ? "fireClass" : "noExit");
        }
        double limit = given.setting().limitMm() * (100 + (store(given).isSprinklers() ? bonus : 0)) / 100;
        List<Item> items = new ArrayList<>();
        given.plan().floors().forEach(floor -> addDistance(floor, limit, items));
        return new Measured(items);
    }

    private static void addDistance(Floor floor, double limitMm, List<Item> items) {
        if (!exits(floor).isEmpty()) {
            double far = farthestMm(floor);
            double error = Shapes.isAxisParallel(floor.outline()) ? DISTANCE_ERROR_MM
                    : Item.SLANTED_MM + DISTANCE_ERROR_MM;
            items.add(Item.atMost(far, limitMm, "mm", ids(floor)).between(far - error, far + error));
        }
    }

    /** The least radius at which discs rolled along all exits cover the floor. */
    private static double farthestMm(Floor floor) {
        List<Geometry> lines = exits(floor).stream().map(Exit::line).toList();
        double low = 0;
        double high = floor.outline().getLength();
        while (high - low > 0.25) {
            double middle = (low + high) / 2;
            Geometry reached = Areas.union(lines.stream().map(line -> line.buffer(middle, QUADRANT)).toList());
            if (Areas.without(floor.outline(), reached).getArea() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** F12: distance of every two exits of a storey. */
    static Answer spacing(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            List<Exit> exits = exits(floor);
            for (int i = 0; i < exits.size(); i++) {
                for (Exit other : exits.subList(i + 1, exits.size())) {
                    items.add(Item.atLeast(Math.rint(exits.get(i).line.distance(other.line)),
                            given.setting().limitMm(), "mm", List.of(exits.get(i).id, other.id))
                            .slanted(!Shapes.isAxisParallel(exits.get(i).line, other.line)));
                }
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** F13: width of every door of the way out. */
    static Answer doorWidth(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            floor.evacuationDoors().forEach(door -> items.add(Item.atLeast(door.opening().getWidthMm(),
                    given.setting().limitMm(), "mm", List.of(door.id()))));
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** F14-WAY: width of exits of the ground floor and of stairs, and of the ways to the doors. */
    static Answer ways(Case given) {
        double limit = given.setting().limitMm();
        List<Item> items = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            Set<String> doors = Set.copyOf(floor.evacuationDoors().stream().map(Door::id).toList());
            for (Exit exit : exits(floor)) {
                if (floor.level().getStorey() == GROUND || !doors.contains(exit.id)) {
                    items.add(Item.atLeast(Math.rint(exit.widthMm), limit, "mm", List.of(exit.id))
                            .slanted(!Shapes.isAxisParallel(exit.line)));
                }
            }
            ways.addAll(WayRules.escape(floor, limit));
        }
        boolean asked = given.plan().floors().stream().anyMatch(floor -> !exits(floor).isEmpty());
        return asked ? (line, differences) -> line.split(finding -> items.stream()
                .anyMatch(item -> item.isAt(finding) && item.hasValueOf(finding)), (own, rest) -> {
                    new Measured(items).compare(own, differences);
                    new Ways(ways, 0).compare(rest, differences);
                }) : Answer.NOT_APPLICABLE;
    }

    /** F16: a shop under housing: area, number of exits of large storeys, straight distances. */
    static Answer underHousing(Case given) {
        double large = given.facts().setting("F16-EXITS").limit();
        double most = given.facts().setting("F16-AREA").limit();
        if (!store(given).isUnderHousing()) {
            return Answer.NOT_APPLICABLE;
        }
        List<Item> items = new ArrayList<>();
        items.add(Item.atMost(given.plan().areaM2(), most, "m2",
                given.plan().floors().stream().map(Floor::id).toList()));
        for (Floor floor : given.plan().floors()) {
            if (floor.areaM2() > large) {
                items.add(Item.atLeast(exits(floor).size(), 2, "1", ids(floor)));
            }
            addDistance(floor, given.setting().limitMm(), items);
        }
        return new Measured(items);
    }

    private static Store store(Case given) {
        return given.plan().plan().getStore();
    }

    private static int fireClass(Case given) {
        return store(given).getFireResistanceClass();
    }
}
