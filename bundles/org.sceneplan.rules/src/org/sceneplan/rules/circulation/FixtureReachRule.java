package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * REACH-01: customers get from the entrance to the front of every fixture, and to the back of those open on both sides.
 *
 * <p>Measured on the free floor: the diameter in mm of the widest disc that gets from {@link WayEnd#arrival} to the middle
 * of the side, by {@link ClearWidth}. A fixture that wants less free depth than the limit needs only that. A way exactly as
 * wide as needed passes; where anything on the level is turned, rounding is allowed for. One finding per fixture with its
 * worst side. Fixtures without open sides are not asked.
 */
public final class FixtureReachRule implements Rule {

    private static final Wording WORDING = Wording.of(FixtureReachRule.class);
    private static final int BOTH_SIDES = 2;

    private record Side(FixtureSnapshot fixture, Point middle) {
    }

    @Override
    public String id() {
        return "REACH-01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = new FindingList(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
            List<Side> sides = sides(ground);
            if (arrival.isPresent() && !sides.isEmpty()) {
                asked = true;
                check(scope, ground, arrival.get(), sides, Lengths.millimetres(limit), findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("FixtureReachRule_nothing"));
    }

    private static List<Side> sides(LevelGround ground) {
        List<Side> sides = new ArrayList<>();
        for (FixtureSnapshot fixture : ground.level().fixtures()) {
            if (!fixture.clearances().isEmpty()) {
                sides.add(new Side(fixture, FixtureFrame.toPlan(fixture.place(), 0, -fixture.depthMm() / 2.0)));
                if (fixture.clearSides() >= BOTH_SIDES) {
                    sides.add(new Side(fixture, FixtureFrame.toPlan(fixture.place(), 0, fixture.depthMm() / 2.0)));
                }
            }
        }
        return sides;
    }

    private static void check(CheckScope scope, LevelGround ground, WayEnd start, List<Side> sides, double limitMm,
            FindingList findings) {
        double allowanceMm = Rounding.allowanceMm(ground.footprints().toArray(Ring[]::new));
        int[] widthsMm = widths(ground.ways((int) Math.ceil(limitMm)), start, sides);
        Set<String> reported = new LinkedHashSet<>();
        for (int i = 0; i < sides.size(); i++) {
            FixtureSnapshot fixture = sides.get(i).fixture;
            int worstMm = widthsMm[i];
            if (i + 1 < sides.size() && sides.get(i + 1).fixture == fixture) {
                worstMm = Math.min(worstMm, widthsMm[i + 1]);
            }
            double neededMm = Math.min(limitMm, fixture.clearMm());
            if (worstMm < neededMm - allowanceMm && reported.add(fixture.id())) {
                findings.measured(worstMm, neededMm, "mm").at(fixture.id(), start.id()).say(
                        worstMm == 0 ? "FixtureReachRule_noWay" : "FixtureReachRule_tooNarrow",
                        scope.names().fixture(fixture), start.name(), Figures.millimetres(worstMm),
                        Figures.millimetres(neededMm), Figures.millimetres(neededMm - worstMm));
            }
        }
    }

    private static int[] widths(ClearWidth ways, WayEnd start, List<Side> sides) {
        int[] widest = new int[sides.size()];
        List<Point> middles = sides.stream().map(Side::middle).toList();
        for (Point place : start.places()) {
            List<Bottleneck> found = ways.bottlenecks(place, middles);
            for (int i = 0; i < widest.length; i++) {
                widest[i] = Math.max(widest[i], found.get(i).widthMm());
            }
        }
        return widest;
    }
}
