package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.aisle.GapSides;
import org.sceneplan.rules.aisle.Narrows;
import org.sceneplan.rules.aisle.Stand;
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
    private static final int BOTH_SIDES = 2;
    /** Fixtures are named only where a finding names them. */
    private static final Bilingual UNNAMED = Bilingual.same("");

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
            List<WayEnd> fronts = fronts(scope, ground);
            if (arrival.isPresent() && !fronts.isEmpty()) {
                asked = true;
                for (Narrows narrows : Narrows.between(ground.ways((int) Math.ceil(limitMm)), arrival.get(), fronts,
                        limitMm)) {
                    check(scope, ground, arrival.get(), narrows, limitMm, findings);
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("FixtureReachRule_nothing"));
    }

    /** Fixtures of a level and the ends before each, of the last state or this. */
    private record Fronts(List<FixtureSnapshot> fixtures, List<List<WayEnd>> ends) {
    }

    private record FrontsOfLevels(Map<String, Fronts> frontsByLevel) {
    }

    private static List<WayEnd> fronts(CheckScope scope, LevelGround ground) {
        Map<String, Fronts> known = scope.shared(FrontsOfLevels.class, (each, before) -> new FrontsOfLevels(
                before == null ? new HashMap<>() : new HashMap<>(before.frontsByLevel))).frontsByLevel;
        Fronts before = known.getOrDefault(ground.level().id(), new Fronts(List.of(), List.of()));
        List<FixtureSnapshot> fixtures = ground.level().fixtures();
        List<List<WayEnd>> ends = new ArrayList<>(fixtures.size());
        List<WayEnd> fronts = new ArrayList<>(2 * fixtures.size());
        for (int i = 0; i < fixtures.size(); i++) {
            boolean isSame = i < before.fixtures.size() && before.fixtures.get(i) == fixtures.get(i);
            ends.add(isSame ? before.ends.get(i) : ends(fixtures.get(i)));
            fronts.addAll(ends.get(i));
        }
        known.put(ground.level().id(), new Fronts(fixtures, ends));
        return fronts;
    }

    private static List<WayEnd> ends(FixtureSnapshot fixture) {
        if (fixture.clearances().isEmpty()) {
            return List.of();
        }
        WayEnd front = new WayEnd(fixture.id(), UNNAMED, Stand.before(fixture, false, fixture.clearMm()));
        return fixture.clearSides() < BOTH_SIDES ? List.of(front)
                : List.of(front, new WayEnd(fixture.id(), UNNAMED, Stand.before(fixture, true, fixture.clearMm())));
    }

    private static void check(CheckScope scope, LevelGround ground, WayEnd start, Narrows narrows, double limitMm,
            FindingList findings) {
        int widthMm = narrows.bottleneck().widthMm();
        if (widthMm >= limitMm) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", narrows.ends().get(0).id());
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
