package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** A02, A03, A04 and A07-TURN: entrances and desks for wheelchairs. CASH-01 and CASH-02: where desks stand. */
final class AccessRules {

    private static final double COS_45 = Math.sqrt(0.5);
    private static final int QUADRANT = 128;

    private AccessRules() {
    }

    private interface Look {
        Item at(Floor floor, Fixture desk);
    }

    private static List<Item> desks(Case given, Set<String> types, Look look) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            floor.level().getFixtures().stream().filter(desk -> types.contains(desk.getTypeCode()))
                    .forEach(desk -> items.add(look.at(floor, desk)));
        }
        return items;
    }

    /** A02: the widest of the free strips before and beside a checkout. */
    static Answer lane(Case given) {
        return Answer.of(desks(given, Set.of("CASH"), (floor, desk) -> {
            double low = 0;
            double high = 0;
            for (int side = 0; side < 3; side++) {
                Item free = StoreRoomRules.side(floor, desk, side, Math.ceil(given.limitMm()))
                        .itemOfNearest(desk.getId());
                low = Math.max(low, free.low());
                high = Math.max(high, free.high());
            }
            return Item.atLeast(low, given.limitMm(), "mm", List.of(desk.getId())).between(low, high);
        }));
    }

    /** A03 and A04: one question for every entrance with a step. */
    static RuleCheck entrance(boolean ramp) {
        return given -> {
            List<Door> entrances = given.plan().floors().stream().flatMap(floor -> floor.openings().stream())
                    .filter(door -> door.opening().getKind() == OpeningKind.ENTRANCE).toList();
            List<String> steps = entrances.stream().filter(door -> !door.opening().isStepFree()).map(Door::id)
                    .toList();
            return entrances.isEmpty() ? new None("noEntrance") : ramp && steps.isEmpty() ? new None("noRamp")
                    : new Asking(new Measured(List.of()), steps);
        };
    }

    /** A07-TURN: the largest disc that touches the front of a desk. */
    static Answer turn(Case given) {
        return Answer.of(desks(given, Set.of("CASH", "SERV"), (floor, desk) -> {
            int fits = 0;
            int tooLarge = (int) Math.ceil(given.limitMm()) + 1;
            while (tooLarge - fits > 1) {
                int middle = (fits + tooLarge) / 2;
                if (discFits(floor, desk, middle / 2.0)) {
                    fits = middle;
                } else {
                    tooLarge = middle;
                }
            }
            boolean slanted = !Shapes.isAxisParallel(Shapes.footprint(desk), floor.outline()) || floor.things()
                    .stream().anyMatch(thing -> !Shapes.isAxisParallel(thing.area()));
            double value = Math.min(fits, given.limitMm());
            return Item.atLeast(value, given.limitMm(), "mm", List.of(desk.getId()))
                    .maybe(floor.things().stream().map(Thing::id).toList())
                    .between(value < given.limitMm() ? value - 1 : value, value).slanted(slanted);
        }));
    }

    private static boolean discFits(Floor floor, Fixture desk, double radius) {
        double half = desk.getWidthMm() / 2.0;
        double y = -desk.getDepthMm() / 2.0 - radius;
        double angle = Math.toRadians(desk.getAngleDeg());
        Coordinate[] ends = new Coordinate[2];
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? -half : half;
            ends[i] = new Coordinate(desk.getXMm() + x * Math.cos(angle) - y * Math.sin(angle),
                    desk.getYMm() + x * Math.sin(angle) + y * Math.cos(angle));
        }
        List<Geometry> taken = new ArrayList<>();
        double reach = radius - 1e-3;
        taken.add(floor.outline().getBoundary().buffer(reach, QUADRANT));
        for (Thing thing : floor.things()) {
            if (!thing.id().equals(desk.getId())) {
                taken.add(thing.area().buffer(reach, QUADRANT));
            }
        }
        Geometry centres = Areas.common(Shapes.line(ends[0], ends[1]), floor.outline());
        for (Geometry each : taken) {
            centres = centres.isEmpty() ? centres : Areas.without(centres, each);
        }
        return !centres.isEmpty();
    }

    /** CASH-01: distance of checkouts from entrances, more where they face those who come in. */
    static Answer place(Case given) {
        double facing = given.facts().setting("CASH-01-FACING").limitMm();
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Door door : floor.openings()) {
                if (door.opening().getKind() == OpeningKind.ENTRANCE) {
                    for (Fixture desk : floor.level().getFixtures()) {
                        if (desk.getTypeCode().equals("CASH")) {
                            Polygon area = Shapes.footprint(desk);
                            double limit = faces(door, desk, area, facing) ? facing : given.limitMm();
                            double distance = area.getBoundary().distance(Shapes.line(door.from(), door.to()));
                            items.add(Item.atLeast(Item.wholeMm(distance), limit, "mm",
                                    List.of(desk.getId(), door.id())).slanted(!Shapes.isAxisParallel(area)));
                        }
                    }
                }
            }
        }
        return Answer.of(items);
    }

    private static boolean faces(Door door, Fixture desk, Polygon area, double depth) {
        double length = door.from().distance(door.to());
        double inX = -(door.to().y - door.from().y) / length;
        double inY = (door.to().x - door.from().x) / length;
        double angle = Math.toRadians(desk.getAngleDeg() - 90);
        double inside = (desk.getXMm() - door.from().x) * inX + (desk.getYMm() - door.from().y) * inY;
        Polygon strip = door.strip(Math.ceil(depth));
        return inside > 0 && Math.cos(angle) * inX + Math.sin(angle) * inY < -COS_45 && Areas.overlap(strip, area)
                && (Shapes.isAxisParallel(strip, area) || Areas.depthMm(strip, area) > Item.SLANTED_MM - 1);
    }

    /** CASH-02: area and number of checkouts by the size of the store. */
    static Answer area(Case given) {
        double most = limit(given, "CASH-02-MAX");
        double midMost = limit(given, "CASH-02-MID-MAX");
        double largeMost = limit(given, "CASH-02-LARGE-MAX");
        double staff = given.facts().setting("CASH-02-STAFF").limitMm();
        double mid = limit(given, "CASH-02-MID");
        double large = limit(given, "CASH-02-LARGE");
        List<Fixture> desks = given.plan().fixtures().filter(desk -> desk.getTypeCode().equals("CASH")).toList();
        List<String> ids = desks.stream().map(Fixture::getId).toList();
        double sum = desks.stream().mapToDouble(desk -> desk.getWidthMm() * (desk.getDepthMm() + staff)).sum();
        double area = Math.rint(sum / 1e4) / 100;
        double store = given.plan().areaM2();
        List<Item> items = new ArrayList<>();
        if (store > given.facts().setting("CASH-02-LARGE").minAreaM2()) {
            items.add(Item.atLeast(ids.size(), large, "1", ids));
            items.add(Item.atMost(area, largeMost, "m2", ids));
        } else {
            boolean isMid = store > given.facts().setting("CASH-02-MID").minAreaM2();
            items.add(Item.atLeast(area, isMid ? mid : given.setting().limit(), "m2", ids));
            items.add(Item.atMost(area, isMid ? midMost : most, "m2", ids));
        }
        return desks.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    private static double limit(Case given, String id) {
        return given.facts().setting(id).limit();
    }

    /** D05: the back of a fixture that shows fridges, or the middle of a side, from walls and columns. */
    static Answer fridgePlace(Case given) {
        return Shelf.worst(given, shelf -> {
            List<Piece> fridges = shelf.all(Kind.FRIDGE);
            if (fridges.isEmpty()) {
                return null;
            }
            Polygon area = Shapes.footprint(shelf.fixture());
            double w = shelf.fixture().getWidthMm() / 2.0;
            double d = shelf.fixture().getDepthMm() / 2.0;
            LineSegment right = new LineSegment(Shapes.inPlan(shelf.fixture(), w, -d),
                    Shapes.inPlan(shelf.fixture(), w, d));
            LineSegment left = new LineSegment(Shapes.inPlan(shelf.fixture(), -w, d),
                    Shapes.inPlan(shelf.fixture(), -w, -d));
            List<Geometry> sides = List.of(Shapes.line(right.p1, left.p0), Shapes.point(right.midPoint()),
                    Shapes.point(left.midPoint()));
            double nearest = Double.POSITIVE_INFINITY;
            for (Geometry side : sides) {
                nearest = Math.min(nearest, shelf.floor().outline().getBoundary().distance(side));
                for (Thing thing : shelf.floor().things()) {
                    if (Strips.isWallOrColumn(shelf.floor(), thing)) {
                        nearest = Math.min(nearest, thing.area().getBoundary().distance(side));
                    }
                }
            }
            double error = Shapes.isAxisParallel(area, shelf.floor().outline()) ? 1 : Item.SLANTED_MM;
            return List.of(Item.atMost(nearest, given.limitMm(), "mm", List.of(shelf.id(), fridges.get(0).id()))
                    .between(nearest - error, nearest + (error > 1 || Math.abs(nearest - given.limitMm()) > 1
                            ? error : 0)));
        });
    }
}
