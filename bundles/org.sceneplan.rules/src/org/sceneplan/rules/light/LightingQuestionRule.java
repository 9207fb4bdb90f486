package org.sceneplan.rules.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * L01 and L01-CASH: lighting of the hall and of the checkout desks. Lamps are not in the plan, so a person is asked,
 * with the numbers of the rule book; the desks only where there are any. L01-UGR and L01-RA count in the question of
 * L01; stores of the chain are ordinary shops, not the high-grade ones of L01-HIGH. Source: GB 50034 shop table.
 */
public final class LightingQuestionRule implements Rule {

    private static final Wording WORDING = Wording.of(LightingQuestionRule.class);
    private static final String HALL = "L01";
    private static final String CHECKOUT = "L01-CASH";
    private static final String GLARE = "L01-UGR";
    private static final String COLOUR = "L01-RA";

    private final String id;

    private LightingQuestionRule(String id) {
        this.id = id;
    }

    /** Returns the rules of hall and checkout with those that count in them. */
    public static List<Rule> all() {
        return List.of(new LightingQuestionRule(HALL),
                new FixedReasonRule("L01-HIGH", WORDING.text("LightingQuestionRule_ordinary")),
                FixedReasonRule.countedIn(HALL, GLARE), FixedReasonRule.countedIn(HALL, COLOUR),
                new LightingQuestionRule(CHECKOUT));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return id.equals(HALL) ? List.of(GLARE, COLOUR) : List.of();
    }

    @Override
    public Set<PlanPart> reads() {
        return id.equals(HALL) ? Set.of() : Set.of(PlanPart.INVENTORY);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        if (id.equals(HALL)) {
            findings.ask(List.of(), "LightingQuestionRule_hall", Figures.number(limit.limit()),
                    Figures.number(scope.standard().ruleLimits().get(GLARE).limit()),
                    Figures.number(scope.standard().ruleLimits().get(COLOUR).limit()));
            return findings.outcome();
        }
        List<String> desks = new ArrayList<>();
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                if (fixture.typeCode().equals(FixtureCodes.CHECKOUT)) {
                    desks.add(fixture.id());
                }
            }
        }
        if (desks.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("LightingQuestionRule_noDesk"));
        }
        findings.ask(desks, "LightingQuestionRule_desk", desks.size(), Figures.number(limit.limit()));
        return findings.outcome();
    }
}
