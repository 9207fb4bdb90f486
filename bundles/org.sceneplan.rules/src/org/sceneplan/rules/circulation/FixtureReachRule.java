package org.sceneplan.rules.circulation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.aisle.FixtureFronts;
import org.sceneplan.rules.aisle.GapSides;
import org.sceneplan.rules.aisle.Narrows;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * REACH-01: customers get from the entrance to the front of every fixture, and to the back of those open on both sides.
 *
 * <p>Measured on the free floor: the diameter in mm of the widest disc that gets from {@link WayEnd#arrival} to where
 * it touches the side, in its middle or at a quarter from either end, by
 * {@link org.sceneplan.geometry.ClearWidth#passages}. A fixture that wants less free depth than the limit
 * needs only that. A way exactly as wide as needed passes; at turned things rounding is allowed for. One finding per
 * narrow place with all fixtures behind it. Fixtures without open sides are not asked.
 */
public final class FixtureReachRule implements Rule {

    private static final Wording WORDING = Wording.of(FixtureReachRule.class);

    @Override
    public String id() {
        return "REACH-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return PlanPart.GROUND;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        double limitMm = Lengths.millimetres(limit);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
            if (arrival.isPresent()) {
                asked |= check(scope, ground, arrival.get(), limitMm, findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("FixtureReachRule_nothing"));
    }

    /** Open sides of the levels in the last state of the plan and in this. */
    private record Fronts(Map<String, FixtureFronts> frontsByLevel) {
    }

    /** Returns whether the level has any open side. */
    private static boolean check(CheckScope scope, LevelGround ground, WayEnd arrival, double limitMm,
            FindingList findings) {
        Map<String, FixtureFronts> known = scope.shared(Fronts.class, (each, before) -> new Fronts(
                before == null ? new HashMap<>() : new HashMap<>(before.frontsByLevel))).frontsByLevel;
        ClearWidth ways = ground.ways((int) Math.ceil(limitMm));
        FixtureFronts fronts = FixtureFronts.of(ground.level().fixtures(), ways, arrival, limitMm,
                known.get(ground.level().id()));
        known.put(ground.level().id(), fronts);
        boolean[] reached = fronts.reached(ways);
        for (int side = 0; side < fronts.size(); side++) {
            if (reached[side]) {
                findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", fronts.fixture(side).id());
            }
        }
        List<WayEnd> others = fronts.without(reached);
        if (!others.isEmpty()) {
            for (Narrows narrows : Narrows.between(ways, arrival, others, limitMm)) {
                check(scope, ground, arrival, narrows, limitMm, findings);
            }
        }
        return fronts.size() > 0;
    }

    private static void check(CheckScope scope, LevelGround ground, WayEnd start, Narrows narrows, double limitMm,
            FindingList findings) {
        int widthMm = narrows.bottleneck().widthMm();
        if (widthMm >= limitMm) {
            narrows.ends().forEach(end -> findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", end.id()));
            return;
        }
        GapSides sides = GapSides.of(scope, ground, narrows, List.of(), limitMm);
        Set<String> ids = new LinkedHashSet<>();
        double neededMm = 0;
        for (WayEnd front : narrows.ends()) {
            double ownMm = Math.min(limitMm, ground.level().fixture(front.id()).orElseThrow().clearMm());
            if (widthMm < ownMm - sides.roundingMm()) {
                ids.add(front.id());
                neededMm = Math.max(neededMm, ownMm);
            } else {
                findings.holds(Sense.AT_LEAST, Math.max(widthMm, ownMm), ownMm, "mm", front.id());
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        int more = ids.size() - 1;
        Bilingual first = scope.names().fixture(ground.level().fixture(ids.iterator().next()).orElseThrow());
        ids.addAll(sides.ids());
        ids.add(start.id());
        findings.measured(widthMm, neededMm, "mm").at(List.copyOf(ids)).say(
                (widthMm == 0 ? "FixtureReachRule_noWay" : "FixtureReachRule_tooNarrow") + (more > 0 ? "More" : ""),
                first, start.name(), Figures.millimetres(widthMm), Figures.millimetres(neededMm),
                Figures.millimetres(neededMm - widthMm), sides.where(), more);
    }
}
