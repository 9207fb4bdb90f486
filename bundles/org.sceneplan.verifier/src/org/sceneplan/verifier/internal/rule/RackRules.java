package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** C04 to C07: main aisles in the middle between two runs of racks, every run against every other. */
final class RackRules {

    private static final String COUNTER = "SHOW";
    private static final double PERCENT = 100;
    private static final int LONG = 2;
    private static final double NOTHING_BETWEEN_MM = 20;

    private RackRules() {
    }

    /** Runs by length: 0 both short, 1 one short, 2 none short but not both long, 3 both long. */
    static RuleCheck aisles(int band) {
        return given -> {
            double cut = given.facts().setting("C09").limit();
            double middle = given.facts().setting("C04-RUN").limitMm();
            double above = given.facts().setting("C07-RUN").limitMm();
            double widest = given.facts().setting("C07").limitMm();
            double gap = given.facts().setting("REACH-01").limitMm();
            List<Item> items = new ArrayList<>();
            for (Floor floor : given.plan().floors()) {
                boolean hasCounters = floor.level().getFixtures().stream()
                        .anyMatch(fixture -> fixture.getTypeCode().equals(COUNTER));
                double limit = hasCounters ? given.limitMm()
                        : Math.rint(given.limitMm() * (PERCENT - cut) / PERCENT);
                List<RackRun> runs = RackRun.of(floor, gap);
                for (int i = 0; i < runs.size(); i++) {
                    for (RackRun other : runs.subList(i + 1, runs.size())) {
                        RackRun one = runs.get(i);
                        if (band(length(one, middle, above), length(other, middle, above)) == band
                                && one.isOppositeOf(other) && one.widthMm(other) <= widest) {
                            aisle(floor, one, other).ifPresent(aisle -> items.add(item(aisle, one, other, limit)));
                        }
                    }
                }
            }
            return Answer.of(items);
        };
    }

    private static int length(RackRun run, double middleMm, double aboveMm) {
        return run.lengthMm() < middleMm ? 0 : run.lengthMm() > aboveMm ? LONG : 1;
    }

    private static int band(int one, int other) {
        if (Math.min(one, other) == 0) {
            return Math.max(one, other) == 0 ? 0 : 1;
        }
        return Math.min(one, other) == LONG ? 3 : 2;
    }

    /** The main aisle in the middle at a quarter, half or three quarters of the common length, if all is open there. */
    private static Optional<Aisle> aisle(Floor floor, RackRun one, RackRun other) {
        double width = one.widthMm(other);
        double[] common = one.common(other);
        for (int quarter = 1; quarter < 4 && width > 0 && common[1] - common[0] >= 1; quarter++) {
            double along = common[0] + (common[1] - common[0]) * quarter / 4;
            Geometry middle = Shapes.point(one.inPlan(one.frontMm() + width / 2, along));
            for (Aisle aisle : floor.mainAisles()) {
                if (floor.aisles().get(aisle).covers(middle) && isOpen(floor, one, other, width, along)) {
                    return Optional.of(aisle);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but columns and the racks themselves stands on the line across the aisle. */
    private static boolean isOpen(Floor floor, RackRun run, RackRun other, double width, double along) {
        if (width < NOTHING_BETWEEN_MM) {
            return true;
        }
        List<Coordinate> corners = List.of(run.inPlan(run.frontMm() + 5, along - 2),
                run.inPlan(run.frontMm() + 5, along + 2), run.inPlan(run.frontMm() + width - 5, along + 2),
                run.inPlan(run.frontMm() + width - 5, along - 2));
        Polygon line = Shapes.polygon(corners);
        Set<String> others = new HashSet<>();
        floor.level().getColumns().forEach(column -> others.add(column.getId()));
        run.fixtures().forEach(rack -> others.add(rack.getId()));
        other.fixtures().forEach(rack -> others.add(rack.getId()));
        return floor.things().stream().filter(thing -> !others.contains(thing.id())).map(Thing::area)
                .noneMatch(area -> Areas.overlap(area, line));
    }

    private static Item item(Aisle aisle, RackRun one, RackRun other, double limit) {
        List<String> ids = new ArrayList<>(List.of(aisle.getId()));
        one.fixtures().forEach(fixture -> ids.add(fixture.getId()));
        other.fixtures().forEach(fixture -> ids.add(fixture.getId()));
        double width = Math.rint(one.widthMm(other));
        double doubt = one.doubtMm(other);
        return Item.atLeast(width, limit, "mm", ids).between(width - doubt, width + doubt)
                .slanted(isSlanted(one.fixtures().getFirst()) || isSlanted(other.fixtures().getFirst()));
    }

    private static boolean isSlanted(Fixture fixture) {
        return !Shapes.isAxisParallel(Shapes.footprint(fixture));
    }
}
