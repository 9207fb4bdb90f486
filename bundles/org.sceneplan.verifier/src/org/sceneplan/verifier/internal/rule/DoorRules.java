package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.InnerDoor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** DOOR-01, DECO-01 and F13-FREE: the floor inside doors. */
final class DoorRules {

    private static final int MAX_SINGLE_LEAF_MM = 1200;
    private static final int ARC_STEPS = 90;
    /** The swept area is a polygon of arcs of 15 degrees around the quarter disc, corners rounded up by 1 mm. */
    private static final double POLYGON_FACTOR = 1 / Math.cos(Math.toRadians(7.5));
    private static final double ROUNDING_MM = 2;

    private DoorRules() {
    }

    /** DOOR-01: how deep things stand in the swing of leaves that open into the shop or hang in inner walls. */
    static Answer swing(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Door door : floor.openings()) {
                if (door.isDoor() && door.opening().getSwing() == OpeningSwing.IN) {
                    asked = true;
                    leaves(door).forEach(leaf -> floor.things().forEach(thing -> leaf(door.id(), leaf, thing, items)));
                }
            }
            for (InnerDoor door : floor.innerDoors().stream().filter(InnerDoor::isHinged).toList()) {
                asked = true;
                leaves(door).forEach(leaf -> floor.things().stream()
                        .filter(thing -> !thing.id().equals(door.wall().getId()))
                        .forEach(thing -> leaf(door.opening().getId(), leaf, thing, items)));
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private record Leaf(Coordinate hinge, double length, double startDeg, boolean turnsLeft) {
        Polygon sector(double radius) {
            List<Coordinate> corners = new ArrayList<>(List.of(hinge));
            for (int step = 0; step <= ARC_STEPS; step++) {
                double angle = Math.toRadians(startDeg + (turnsLeft ? 1 : -1) * 90.0 * step / ARC_STEPS);
                corners.add(new Coordinate(hinge.x + radius * Math.cos(angle), hinge.y + radius * Math.sin(angle)));
            }
            return Shapes.polygon(corners);
        }
    }

    private static List<Leaf> leaves(Door door) {
        double angle = Math.toDegrees(Math.atan2(door.to().y - door.from().y, door.to().x - door.from().x));
        double width = door.opening().getWidthMm();
        if (width <= MAX_SINGLE_LEAF_MM) {
            return List.of(new Leaf(door.from(), width, angle, true));
        }
        return List.of(new Leaf(door.from(), width / 2, angle, true), new Leaf(door.to(), width / 2, angle + 180,
                false));
    }

    private static List<Leaf> leaves(InnerDoor door) {
        Coordinate from = door.jambs().get(0);
        Coordinate to = door.jambs().get(1);
        double angle = Math.toDegrees(Math.atan2(to.y - from.y, to.x - from.x));
        double width = door.opening().getWidthMm();
        double length = width <= MAX_SINGLE_LEAF_MM ? width : width / 2;
        Leaf near = new Leaf(from, length, angle, door.opensLeft());
        Leaf far = new Leaf(to, length, angle + 180, !door.opensLeft());
        return width > MAX_SINGLE_LEAF_MM ? List.of(near, far)
                : List.of(door.opening().isHingedAtFarJamb() ? far : near);
    }

    private static void leaf(String doorId, Leaf leaf, Thing thing, List<Item> items) {
        Polygon most = leaf.sector(leaf.length * POLYGON_FACTOR + ROUNDING_MM);
        if (Areas.overlap(most, thing.area())) {
            double least = Areas.depthMm(leaf.sector(leaf.length), thing.area());
            items.add(Item.atMost(0, 0, "mm", List.of(doorId, thing.id()))
                    .between(least - Item.SLANTED_MM, Areas.depthMm(most, thing.area()) + Item.SLANTED_MM));
        }
    }

    /** DECO-01: how deep the floor inside entrances is free of fixtures. */
    static Answer decompression(Case given) {
        return strips(given, door -> door.opening().getKind() == OpeningKind.ENTRANCE, Thing::isFixture, false);
    }

    /** F13-FREE: how deep the floor inside doors of the way out is free of everything. */
    static Answer evacuationStrip(Case given) {
        return strips(given, Door::isEvacuation, thing -> true, true);
    }

    private static Answer strips(Case given, Predicate<Door> asked, Predicate<Thing> counts, boolean inShell) {
        double wanted = given.setting().limitMm();
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Door door : floor.openings().stream().filter(asked).toList()) {
                FreeStrip free = new FreeStrip(wanted, piece -> nearestMm(door, piece));
                Polygon strip = door.strip(Math.ceil(wanted));
                if (inShell) {
                    free.leave(strip, floor.outline());
                }
                floor.things().stream().filter(counts).forEach(thing -> free.block(strip, thing));
                items.add(free.item(door.id()));
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    private static double nearestMm(Door door, Geometry piece) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Coordinate corner : piece.getCoordinates()) {
            nearest = Math.min(nearest, door.depthMm(corner));
        }
        return nearest;
    }
}
