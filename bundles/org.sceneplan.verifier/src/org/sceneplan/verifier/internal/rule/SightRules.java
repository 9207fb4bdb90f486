package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/**
 * SIGHT-01, SIGHT-02, HERO-01 and CASH-03: straight lines at eye height. A line is certainly open where things grown by
 * the doubt leave it alone, and certainly blocked where things shrunk by allowance and doubt do not. What stands
 * outside of the shell is the matter of SHELL-01: nothing is said of lines to it.
 */
final class SightRules {

    private static final String EYE = "SIGHT-EYE";
    /** A line may graze a thing by this. */
    private static final double GRAZE_MM = 3;
    private static final double DOUBT_MM = 1.5;
    private static final double ZONE_INSIDE_MM = 50;
    private static final double BESIDE_MM = 300;
    private static final Set<ObstacleKind> HIGH = Set.of(ObstacleKind.STAIR, ObstacleKind.LIFT, ObstacleKind.SHAFT);

    private SightRules() {
    }

    /** The widest entrance of a floor, the first of equals; null for none. */
    static Door entrance(Floor floor) {
        Door widest = null;
        for (Door door : floor.openings()) {
            if (door.opening().getKind() == OpeningKind.ENTRANCE
                    && (widest == null || door.opening().getWidthMm() > widest.opening().getWidthMm())) {
                widest = door;
            }
        }
        return widest;
    }

    private enum Sight {
        OPEN, DOUBTFUL, BLOCKED
    }

    /** What can block on a floor, and the place just inside of the entrance. */
    private record View(Floor floor, List<Thing> blockers, Coordinate from) {

        static View of(Floor floor, Door entrance, double eyeMm) {
            List<Thing> blockers = new ArrayList<>(floor.things());
            List<String> low = new ArrayList<>();
            floor.level().getFixtures().stream().filter(fixture -> fixture.getHeightMm() <= eyeMm)
                    .forEach(fixture -> low.add(fixture.getId()));
            floor.obstacles().keySet().stream().filter(obstacle -> !HIGH.contains(obstacle.getKind()))
                    .map(Obstacle::getId).forEach(low::add);
            blockers.removeIf(thing -> low.contains(thing.id()));
            double length = entrance.from().distance(entrance.to());
            return new View(floor, blockers, new Coordinate(
                    (entrance.from().x + entrance.to().x) / 2
                            - (entrance.to().y - entrance.from().y) / length * 2 * GRAZE_MM,
                    (entrance.from().y + entrance.to().y) / 2
                            + (entrance.to().x - entrance.from().x) / length * 2 * GRAZE_MM));
        }

        Sight of(Coordinate to, String lookedAt) {
            LineString line = Shapes.line(from, to);
            Geometry within = floor.outline().buffer(GRAZE_MM + DOUBT_MM);
            boolean isOutside = !within.covers(Shapes.point(to));
            Sight sight = isOutside ? Sight.DOUBTFUL : !within.covers(line) ? Sight.BLOCKED
                    : floor.outline().buffer(GRAZE_MM - DOUBT_MM).covers(line) ? Sight.OPEN : Sight.DOUBTFUL;
            for (Thing thing : blockers) {
                if (!thing.id().equals(lookedAt) && thing.area().intersects(line)) {
                    if (thing.area().buffer(-GRAZE_MM - DOUBT_MM).intersects(line)) {
                        return Sight.BLOCKED;
                    }
                    if (thing.area().buffer(-GRAZE_MM + DOUBT_MM).intersects(line)) {
                        sight = sight == Sight.BLOCKED ? sight : Sight.DOUBTFUL;
                    }
                }
            }
            return sight;
        }

        /** The best of all places. */
        Sight best(List<Coordinate> places, String lookedAt) {
            Sight best = Sight.BLOCKED;
            for (Coordinate place : places) {
                Sight sight = of(place, lookedAt);
                best = sight.compareTo(best) < 0 ? sight : best;
                if (best == Sight.OPEN) {
                    return best;
                }
            }
            return best;
        }
    }

    /** The centre of area, and three places inside of every edge. */
    private static List<Coordinate> places(Polygon zone) {
        List<Coordinate> places = new ArrayList<>();
        Coordinate centre = zone.getCentroid().getCoordinate();
        if (zone.covers(Shapes.point(centre))) {
            places.add(centre);
        }
        Coordinate[] ring = zone.getCoordinates();
        for (int i = 1; i < ring.length; i++) {
            double length = ring[i - 1].distance(ring[i]);
            double dx = (ring[i].x - ring[i - 1].x) / length;
            double dy = (ring[i].y - ring[i - 1].y) / length;
            for (double share : new double[] {0.25, 0.5, 0.75}) {
                places.add(new Coordinate(ring[i - 1].x + dx * length * share - dy * ZONE_INSIDE_MM,
                        ring[i - 1].y + dy * length * share + dx * ZONE_INSIDE_MM));
            }
        }
        return places;
    }

    /** SIGHT-02: share of the scene zones that are seen. */
    static Answer scenes(Case given) {
        double eye = given.facts().setting(EYE).limitMm();
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            Door entrance = entrance(floor);
            List<String> hidden = new ArrayList<>();
            List<String> doubtful = new ArrayList<>();
            int all = 0;
            for (var zone : floor.zones().entrySet()) {
                if (entrance != null && given.facts().zoneKind(zone.getKey().getCode()).equals("scene")) {
                    all++;
                    Sight sight = View.of(floor, entrance, eye).best(places(zone.getValue()), "");
                    if (sight != Sight.OPEN) {
                        (sight == Sight.BLOCKED ? hidden : doubtful).add(zone.getKey().getId());
                    }
                }
            }
            if (all > 0) {
                items.add(Item.atLeast(0, given.setting().limit(), "%", Item.ids(entrance.id(), hidden))
                        .maybe(doubtful).between(percent(all - hidden.size() - doubtful.size(), all),
                                percent(all - hidden.size(), all)));
            }
        }
        return Answer.of(items);
    }

    private static double percent(int part, int all) {
        return Math.rint(part * 10_000.0 / all) / 100;
    }

    /** HERO-01: a hero zone is seen. */
    static Answer hero(Case given) {
        double eye = given.facts().setting(EYE).limitMm();
        Floor entered = given.plan().floors().stream().filter(floor -> entrance(floor) != null).findFirst()
                .orElse(null);
        List<String> ids = new ArrayList<>();
        Sight best = Sight.BLOCKED;
        for (Floor floor : given.plan().floors()) {
            for (var zone : floor.zones().entrySet()) {
                if (given.facts().zoneKind(zone.getKey().getCode()).equals("hero")) {
                    ids.add(zone.getKey().getId());
                    Sight sight = floor != entered ? Sight.BLOCKED
                            : View.of(floor, entrance(floor), eye).best(places(zone.getValue()), "");
                    best = sight.compareTo(best) < 0 ? sight : best;
                }
            }
        }
        if (given.facts().zones().stream().noneMatch(zone -> zone.kind().equals("hero"))) {
            return new None("format");
        }
        return entered == null || ids.isEmpty() ? new None("nothing") : seen(best, ids, entered);
    }

    private static Answer seen(Sight best, List<String> ids, Floor floor) {
        List<String> all = new ArrayList<>(ids);
        all.add(entrance(floor).id());
        return new Measured(List.of(Item.atLeast(0, 1, "1", all)
                .maybe(floor.things().stream().map(Thing::id).toList()).between(best == Sight.OPEN ? 1 : 0,
                best == Sight.BLOCKED ? 0 : 1)));
    }

    /** CASH-03: a checkout is seen, at its centre or the middle of a side. */
    static Answer checkout(Case given) {
        double eye = given.facts().setting(EYE).limitMm();
        for (Floor floor : given.plan().floors()) {
            Door entrance = entrance(floor);
            List<String> ids = new ArrayList<>();
            Sight best = Sight.BLOCKED;
            for (Fixture desk : floor.level().getFixtures()) {
                if (entrance != null && desk.getTypeCode().equals("CASH")) {
                    ids.add(desk.getId());
                    List<Coordinate> places = middles(Shapes.footprint(desk));
                    places.add(new Coordinate(desk.getXMm(), desk.getYMm()));
                    Sight sight = View.of(floor, entrance, eye).best(places, desk.getId());
                    best = sight.compareTo(best) < 0 ? sight : best;
                }
            }
            if (!ids.isEmpty()) {
                return seen(best, ids, floor);
            }
        }
        return Answer.NOT_APPLICABLE;
    }

    private static List<Coordinate> middles(Polygon area) {
        List<Coordinate> middles = new ArrayList<>();
        Coordinate[] ring = area.getCoordinates();
        for (int i = 1; i < ring.length; i++) {
            middles.add(new Coordinate((ring[i - 1].x + ring[i].x) / 2, (ring[i - 1].y + ring[i].y) / 2));
        }
        return middles;
    }

    /** SIGHT-01: height of fixtures that lean on nothing and are no scenes. */
    static Answer centre(Case given) {
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                asked = true;
                boolean isHigh = fixture.getHeightMm() > given.limitMm();
                double beside = isHigh && !isScene(given, fixture) ? besideMm(floor, fixture) : 0;
                double doubt = Shapes.isAxisParallel(Shapes.footprint(fixture), floor.outline()) ? 1 : 4;
                if (!isHigh || beside > BESIDE_MM - doubt) {
                    items.add(Item.atMost(fixture.getHeightMm(), given.limitMm(), "mm", List.of(fixture.getId()))
                            .between(isHigh && beside <= BESIDE_MM + doubt ? given.limitMm() : fixture.getHeightMm(),
                                    fixture.getHeightMm()));
                }
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static boolean isScene(Case given, Fixture fixture) {
        return fixture.getZone() != null && given.facts().zones().stream()
                .filter(zone -> zone.code().equals(fixture.getZone().getCode()))
                .flatMap(zone -> zone.fixtures().stream()).anyMatch(allowed -> allowed.placing().equals("anywhere")
                        && allowed.type().equals(fixture.getTypeCode()));
    }

    /** The middle of a side from the outline, or the fixture from what is no fixture. */
    private static double besideMm(Floor floor, Fixture fixture) {
        Polygon area = Shapes.footprint(fixture);
        double nearest = Double.POSITIVE_INFINITY;
        for (Coordinate middle : middles(area)) {
            nearest = Math.min(nearest, floor.outline().getBoundary().distance(Shapes.point(middle)));
        }
        for (Thing thing : floor.things()) {
            nearest = thing.isFixture() ? nearest : Math.min(nearest, thing.area().distance(area));
        }
        return nearest;
    }
}
