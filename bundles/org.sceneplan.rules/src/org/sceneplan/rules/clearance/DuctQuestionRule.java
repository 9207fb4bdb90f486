package org.sceneplan.rules.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * CLEAR-DUCT: ducts of hoods that run have few bends and keep off the cabinets. The plan holds no duct lines, so this
 * is a question; their length is measured by UTIL-02-FLUE. Source: consumer pages [S46].
 */
public final class DuctQuestionRule implements Rule {

    private static final Wording WORDING = Wording.of(DuctQuestionRule.class);
    private static final String CABINET = "CLEAR-DUCT-CABINET";

    @Override
    public String id() {
        return "CLEAR-DUCT";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(CABINET);
    }

    @Override
    public Set<PlanPart> reads() {
        return ShelfRule.SHOWN;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<String> hoods = new ArrayList<>();
        for (LevelGround ground : scope.grounds()) {
            for (Shelf shelf : Shelves.of(scope).showing(ground, Trait.HOOD)) {
                shelf.all(Trait.HOOD).stream().filter(Shown::isLive).forEach(hood -> hoods.add(hood.id()));
            }
        }
        if (hoods.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("DuctQuestionRule_none"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.ask(hoods, "DuctQuestionRule_ask", hoods.size(), (int) limit.limit(),
                Figures.millimetres(scope.standard().ruleLimits().get(CABINET).limit()));
        return findings.outcome();
    }
}
