package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
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
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F14-WAY: ways of escape are wide enough.
 *
 * <p>Measured in whole mm: the surveyed clear width of evacuation doors of the ground floor; of stairs that count as
 * exits the least width of their outline, which no flight exceeds; and the clear width of the way from the main aisle
 * (from the arrival of customers where there is none) to each evacuation door, by
 * {@link org.sceneplan.geometry.ClearWidth} on the free floor from the end of an aisle that gives the widest way.
 * Exactly the limit passes, at turned things rounding is allowed for. One finding per door, stair and narrow place.
 * Source: GB 55037-2022 7.1.4.
 */
public final class EscapeWayWidthRule implements Rule {

    private static final Wording WORDING = Wording.of(EscapeWayWidthRule.class);
    private static final int GROUND_STOREY = 1;

    @Override
    public String id() {
        return "F14-WAY";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            List<SafetyExit> exits = SafetyExit.of(ground.level());
            asked |= !exits.isEmpty();
            for (SafetyExit exit : exits) {
                if (exit.isStair() || ground.level().storey() == GROUND_STOREY) {
                    checkExit(scope, ground, exit, limitMm, findings);
                }
            }
            checkWays(scope, ground, limitMm, findings);
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noExit"));
    }

    private static void checkExit(CheckScope scope, LevelGround ground, SafetyExit exit, double limitMm,
            FindingList findings) {
        double widthMm = Math.rint(exit.widthMm());
        if (widthMm >= limitMm - exit.roundingMm(exit)) {
            findings.holds(Sense.AT_LEAST, Math.max(limitMm, widthMm), limitMm, "mm", exit.id());
        } else {
            findings.measured(widthMm, limitMm, "mm").at(exit.id()).say("EscapeWayWidthRule_exitTooNarrow",
                    scope.names().exit(ground.level(), exit.id()), Figures.millimetres(widthMm),
                    Figures.millimetres(limitMm), Figures.millimetres(limitMm - widthMm));
        }
    }

    private static void checkWays(CheckScope scope, LevelGround ground, double limitMm, FindingList findings) {
        List<WayEnd> doors = WayEnd.exits(ground.level(), scope.names());
        Optional<WayEnd> start = start(scope, ground);
        if (doors.isEmpty() || start.isEmpty()) {
            return;
        }
        for (Narrows narrows : Narrows.below(ground.ways((int) Math.ceil(limitMm)), start.get(), doors, limitMm,
                door -> findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", door.id()))) {
            int widthMm = narrows.bottleneck().widthMm();
            WayEnd door = narrows.ends().get(0);
            GapSides sides = GapSides.of(scope, ground, narrows, List.of(), limitMm);
            if (widthMm >= limitMm - sides.roundingMm()) {
                findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", door.id());
                continue;
            }
            Set<String> ids = new LinkedHashSet<>();
            narrows.ends().forEach(end -> ids.add(end.id()));
            ids.addAll(sides.ids());
            findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say(
                    widthMm == 0 ? "EscapeWayWidthRule_noWay" : "EscapeWayWidthRule_tooNarrow", start.get().name(),
                    door.name(), Figures.millimetres(widthMm), Figures.millimetres(limitMm),
                    Figures.millimetres(limitMm - widthMm), sides.where());
        }
    }

    /** All ends of main aisles of the level as one, else where customers arrive. */
    private static Optional<WayEnd> start(CheckScope scope, LevelGround ground) {
        WayEnd first = null;
        List<Stand> places = new ArrayList<>();
        for (AisleSnapshot aisle : ground.level().aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                for (WayEnd end : WayEnd.ofAisle(aisle, scope.names())) {
                    first = first == null ? end : first;
                    places.add(end.places().get(0));
                }
            }
        }
        return first == null ? WayEnd.arrival(ground.level(), scope.names())
                : Optional.of(new WayEnd(first.id(), first.name(), places));
    }
}
