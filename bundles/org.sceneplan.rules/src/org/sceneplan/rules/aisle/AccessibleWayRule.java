package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A01 and A01-CROWD: a wheelchair gets from the entrance to every evacuation door and to the ends of every main aisle.
 *
 * <p>Measured on the free floor of each level, that is the shell without columns, walls, obstacles and fixtures: the
 * diameter in mm of the widest disc that gets from {@link WayEnd#arrival} to the end, by
 * {@link org.sceneplan.geometry.ClearWidth}. Doors are not narrowed by their own width, which other rules judge. A
 * way exactly as wide as the limit passes; at turned things rounding is allowed for. One finding per narrow place;
 * A01-CROWD leaves to A01 what breaks that. Source: GB 55019-2021 2.2.2. A01-CROWD is for crowded public places;
 * decided here: shops from the least area of its setting on, which is where a shop becomes a key unit of fire
 * supervision [K].
 */
public final class AccessibleWayRule implements Rule {

    private static final Wording WORDING = Wording.of(AccessibleWayRule.class);
    private static final String LEAST = "A01";
    private static final String CROWDED = "A01-CROWD";

    private final String id;

    private AccessibleWayRule(String id) {
        this.id = id;
    }

    /** Returns the rules of crowded places and of all shops. */
    public static List<Rule> all() {
        return List.of(new AccessibleWayRule(CROWDED), new AccessibleWayRule(LEAST));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        boolean reported = false;
        double reportedMm = id.equals(CROWDED) ? scope.standard().ruleLimits().find(LEAST).filter(RuleLimit::enabled)
                .map(Lengths::millimetres).orElse(0.0) : 0;
        for (LevelGround ground : scope.grounds()) {
            Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
            List<WayEnd> ends = arrival.map(start -> ends(scope, ground, start)).orElse(List.of());
            if (!ends.isEmpty()) {
                asked = true;
                reported |= check(scope, ground, arrival.get(), ends,
                        new Range(reportedMm, Lengths.millimetres(limit)), findings);
            }
        }
        if (reported && !findings.hasFindings()) {
            return new RuleOutcome.NotApplicable(
                    WORDING.text("AccessibleWayRule_reported", Figures.millimetres(reportedMm)));
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("AccessibleWayRule_noEnds"));
    }

    private static List<WayEnd> ends(CheckScope scope, LevelGround ground, WayEnd start) {
        List<WayEnd> ends = new ArrayList<>(WayEnd.exits(ground.level(), scope.names()));
        ends.removeIf(end -> end.id().equals(start.id()));
        ground.level().aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .forEach(aisle -> ends.addAll(WayEnd.ofAisle(aisle, scope.names())));
        return ends;
    }

    /** Widths below the first are reported by the other rule. */
    private record Range(double reportedMm, double limitMm) {
    }

    /** Returns whether a way was left to the other rule. */
    private static boolean check(CheckScope scope, LevelGround ground, WayEnd start, List<WayEnd> ends, Range range,
            FindingList findings) {
        double limitMm = range.limitMm;
        boolean reported = false;
        for (Narrows narrows : Narrows.below(ground.ways((int) Math.ceil(limitMm)), start, ends, limitMm,
                end -> findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", end.id()))) {
            int widthMm = narrows.bottleneck().widthMm();
            GapSides sides = GapSides.of(scope, ground, narrows, List.of(), limitMm);
            if (widthMm >= limitMm - sides.roundingMm()) {
                findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", narrows.ends().get(0).id());
            } else if (widthMm >= range.reportedMm - sides.roundingMm()) {
                WayEnd end = narrows.ends().get(0);
                boolean noWay = widthMm == 0;
                Set<String> ids = new LinkedHashSet<>(sides.ids());
                narrows.ends().forEach(behind -> ids.add(behind.id()));
                ids.add(start.id());
                findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say(
                        noWay ? "AccessibleWayRule_noWay" : "AccessibleWayRule_tooNarrow", start.name(), end.name(),
                        Figures.millimetres(widthMm), Figures.millimetres(limitMm),
                        Figures.millimetres(limitMm - widthMm), sides.where());
            } else {
                reported = true;
            }
        }
        return reported;
    }
}
