package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F08-1, F08-3, F08-4, F08-B: the exits of every storey are wide enough for its persons. One rule per band of storeys.
 *
 * <p>Measured: sum of the clear widths of its {@link SafetyExit}s in whole mm. The limit is persons by {@link
 * Occupancy} x the width of the band in m per 100 persons; exits exactly that wide pass. A stair counts with the most
 * it can give, so a finding is certain while a pass of a storey with stairs still needs the stair's real width. The
 * widths hold for fire resistance classes 1 and 2 only; storeys without any exit belong to {@link ExitCountRule}.
 * Source: GB 50016 table 5.5.21-1.
 */
public final class ExitWidthRule implements Rule {

    private static final Wording WORDING = Wording.of(ExitWidthRule.class);
    private static final int WORST_CLASS = 2;
    private static final double MM_PER_M = 1000;
    private static final double PERSONS_OF_LIMIT = 100;

    private final String id;
    private final IntPredicate storeys;

    private ExitWidthRule(String id, IntPredicate storeys) {
        this.id = id;
        this.storeys = storeys;
    }

    /** Returns the rules of all bands of storeys. */
    public static List<Rule> all() {
        return List.of(new ExitWidthRule("F08-1", storey -> storey == 1 || storey == 2),
                new ExitWidthRule("F08-3", storey -> storey == 3),
                new ExitWidthRule("F08-4", storey -> storey >= 4),
                new ExitWidthRule("F08-B", storey -> storey < 1));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return Occupancy.SETTINGS;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        int fireClass = scope.plan().store().fireResistanceClass();
        if (fireClass > WORST_CLASS) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitRules_fireClass", fireClass));
        }
        List<LevelSnapshot> levels = scope.levels().stream().filter(level -> storeys.test(level.storey())).toList();
        if (levels.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitWidthRule_noStorey"));
        }
        if (levels.stream().allMatch(level -> SafetyExit.of(level).isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noExit"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        levels.forEach(level -> check(scope, level, limit, findings));
        return findings.outcome();
    }

    private static void check(CheckScope scope, LevelSnapshot level, RuleLimit limit, FindingList findings) {
        Occupancy occupancy = Occupancy.of(level, scope.standard().ruleLimits());
        double neededMm = Math.rint(occupancy.persons() * limit.limit() * MM_PER_M / PERSONS_OF_LIMIT);
        List<SafetyExit> exits = SafetyExit.of(level);
        double givenMm = Math.rint(exits.stream().mapToDouble(SafetyExit::widthMm).sum());
        if (!exits.isEmpty() && givenMm < neededMm) {
            List<String> ids = new ArrayList<>(List.of(level.id()));
            exits.forEach(exit -> ids.add(exit.id()));
            findings.measured(givenMm, neededMm, "mm").at(ids).say("ExitWidthRule_tooNarrow",
                    scope.names().level(level), Figures.millimetres(givenMm), occupancy.persons(),
                    Figures.millimetres(neededMm), Figures.millimetres(neededMm - givenMm));
        } else if (!exits.isEmpty()) {
            findings.holds(Sense.AT_LEAST, givenMm, neededMm, "mm", level.id());
        }
    }
}
