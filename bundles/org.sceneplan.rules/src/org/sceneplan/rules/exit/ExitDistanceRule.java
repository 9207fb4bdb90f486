package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F09 with F10: from every place of a storey the straight distance to the nearest safety exit is short enough.
 *
 * <p>Measured: {@link FarthestPlace} of the whole storey, back of house included, in whole mm, error up to 1 mm too
 * short. The limit of F09 grows by the percentage of F10 where the survey states full sprinkler cover; a distance equal
 * to it passes. It holds for fire resistance classes 1 and 2 only; storeys without any exit belong to {@link
 * ExitCountRule}. Source: GB 50016 5.5.17(4).
 */
public final class ExitDistanceRule implements Rule {

    private static final Wording WORDING = Wording.of(ExitDistanceRule.class);
    private static final String SPRINKLER_BONUS = "F10";
    private static final int WORST_CLASS = 2;

    @Override
    public String id() {
        return "F09";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(SPRINKLER_BONUS);
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
        if (scope.levels().stream().allMatch(level -> SafetyExit.of(level).isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noExit"));
        }
        double bonusPercent = scope.plan().store().sprinklers()
                ? scope.standard().ruleLimits().get(SPRINKLER_BONUS).limit() : 0;
        double limitMm = Lengths.millimetres(limit) * (100 + bonusPercent) / 100;
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            check(scope, level, limitMm, findings);
        }
        return findings.outcome();
    }

    private static void check(CheckScope scope, LevelSnapshot level, double limitMm, FindingList findings) {
        List<SafetyExit> exits = SafetyExit.of(level);
        List<Segment> lines = exits.stream().flatMap(exit -> exit.lines().stream()).toList();
        if (lines.isEmpty()) {
            return;
        }
        FarthestPlace farthest = FarthestPlace.of(level.outline(), lines);
        double distanceMm = Math.rint(farthest.distanceMm());
        if (distanceMm > limitMm + Rounding.allowanceMm(level.outline())) {
            List<String> ids = new ArrayList<>(List.of(level.id()));
            exits.forEach(exit -> ids.add(exit.id()));
            findings.measured(distanceMm, limitMm, "mm").at(ids).say("ExitDistanceRule_tooFar",
                    scope.names().level(level), Figures.place(farthest.at()), Figures.metres(distanceMm),
                    Figures.metres(limitMm), Figures.metres(distanceMm - limitMm));
        } else {
            findings.holds(Sense.AT_MOST, Math.min(limitMm, distanceMm), limitMm, "mm", level.id());
        }
    }
}
