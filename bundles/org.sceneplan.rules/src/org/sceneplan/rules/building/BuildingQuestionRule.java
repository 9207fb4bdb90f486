package org.sceneplan.rules.building;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C15, C19, C20: what the survey does not say and a person must answer.
 *
 * <ul>
 * <li>C15 (JGJ 48-2014 4.2.5): closed-circuit television, asked in shops from the area of the limit on.</li>
 * <li>C19 (JGJ 48): ends of escalators. The survey knows stairs only, so it is asked of each stair.</li>
 * <li>C20 (JGJ 48, 1988): height of signs outside, asked where the shop has an entrance.</li>
 * </ul>
 */
public final class BuildingQuestionRule implements Rule {

    private static final Wording WORDING = Wording.of(BuildingQuestionRule.class);
    private static final String TELEVISION = "C15";
    private static final String ESCALATOR = "C19";
    private static final String SIGN = "C20";

    private final String id;

    private BuildingQuestionRule(String id) {
        this.id = id;
    }

    /** Returns the rules. */
    public static List<Rule> all() {
        return List.of(new BuildingQuestionRule(TELEVISION), new BuildingQuestionRule(ESCALATOR),
                new BuildingQuestionRule(SIGN));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        return switch (id) {
            case TELEVISION -> television(scope, limit);
            case ESCALATOR -> escalators(scope, limit);
            default -> sign(scope, limit);
        };
    }

    private static RuleOutcome television(CheckScope scope, RuleLimit limit) {
        double areaM2 = scope.plan().totalAreaM2();
        if (areaM2 < limit.limit()) {
            return new RuleOutcome.NotApplicable(WORDING.text("BuildingQuestionRule_noTelevision",
                    Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit())));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.ask(List.of(), "BuildingQuestionRule_television", Figures.squareMetres(areaM2),
                Figures.squareMetres(limit.limit()));
        return findings.outcome();
    }

    private static RuleOutcome escalators(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean hasStairs = false;
        for (LevelSnapshot level : scope.levels()) {
            for (ObstacleSnapshot obstacle : level.obstacles()) {
                if (obstacle.kind() == ObstacleKind.STAIR) {
                    hasStairs = true;
                    findings.ask(List.of(obstacle.id()), "BuildingQuestionRule_escalator",
                            scope.names().obstacle(obstacle), Figures.millimetres(Lengths.millimetres(limit)));
                }
            }
        }
        return hasStairs ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("BuildingQuestionRule_noStair"));
    }

    private static RuleOutcome sign(CheckScope scope, RuleLimit limit) {
        List<String> entrances = scope.levels().stream().flatMap(level -> level.openings().stream())
                .filter(opening -> opening.kind() == OpeningKind.ENTRANCE).map(OpeningSnapshot::id).toList();
        if (entrances.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("BuildingQuestionRule_noEntrance"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.ask(entrances, "BuildingQuestionRule_sign", Figures.metres(Lengths.millimetres(limit)));
        return findings.outcome();
    }
}
