package org.sceneplan.rules.building;

import java.util.Set;

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
 * C01: whether the shop design code applies at all. Measured: shell area of all levels in m2; a shop exactly as large
 * as the limit is within the code. Nothing can break it: in smaller shops the rules of the code are not asked, which
 * their least area in the rule book says. Source: JGJ 48-2014 1.0.2.
 */
public final class CodeScopeRule implements Rule {

    private static final Wording WORDING = Wording.of(CodeScopeRule.class);

    @Override
    public String id() {
        return "C01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double areaM2 = scope.plan().totalAreaM2();
        if (areaM2 < limit.limit()) {
            return new RuleOutcome.NotApplicable(WORDING.text("CodeScopeRule_tooSmall", Figures.squareMetres(areaM2),
                    Figures.squareMetres(limit.limit())));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.holds(Sense.AT_LEAST, areaM2, limit.limit(), "m2");
        return findings.outcome();
    }
}
