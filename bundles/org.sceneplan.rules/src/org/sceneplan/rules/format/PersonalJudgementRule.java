package org.sceneplan.rules.format;

import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.ApprovalItem;
import org.sceneplan.standard.RuleLimit;

/**
 * APPROVAL-01: what headquarters judges itself: one question for each item of the format's check list that is not
 * automatic. Nothing is measured.
 */
public final class PersonalJudgementRule implements Rule {

    private static final Wording WORDING = Wording.of(PersonalJudgementRule.class);

    @Override
    public String id() {
        return "APPROVAL-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of();
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (ApprovalItem item : scope.standard().checks()) {
            if (!item.automatic()) {
                asked = true;
                findings.ask(List.of(), "PersonalJudgementRule_item", item.number(),
                        new Bilingual(item.titleZh(), item.titleEn()));
            }
        }
        return asked ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("PersonalJudgementRule_none"));
    }
}
