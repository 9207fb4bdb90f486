package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;

/**
 * DANGLER-01: hung material hangs over everybody's head.
 *
 * <p>Measured: mounting height above the floor in mm of every material on the plan whose kind in the standard is
 * {@code dangler}; a height equal to the limit passes. Where the plan states no height, or leaves hung materials to the
 * material list, a person is asked. One finding per material. Source: promotion material manual.
 */
public final class DanglerHeightRule implements Rule {

    private static final Wording WORDING = Wording.of(DanglerHeightRule.class);
    private static final String HUNG = "dangler";

    @Override
    public String id() {
        return "DANGLER-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.MATERIALS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<MaterialRule> hung = scope.standard().materials().stream().filter(rule -> rule.kind().equals(HUNG))
                .toList();
        if (hung.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("DanglerHeightRule_none"));
        }
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        List<String> unstated = new ArrayList<>();
        boolean placed = false;
        int lowestMm = Integer.MAX_VALUE;
        for (LevelSnapshot level : scope.levels()) {
            lowestMm = Math.min(lowestMm, level.clearHeightMm());
            for (MaterialSnapshot material : level.materials()) {
                for (MaterialRule rule : hung) {
                    if (rule.code().equals(material.materialCode())) {
                        placed = true;
                        check(material, rule, limitMm, unstated, findings);
                    }
                }
            }
        }
        if (!placed || !unstated.isEmpty()) {
            MaterialRule first = hung.get(0);
            findings.ask(unstated, placed ? "DanglerHeightRule_unstated" : "DanglerHeightRule_notPlaced",
                    new Bilingual(first.nameZh(), first.nameEn()), Figures.millimetres(limitMm),
                    Figures.millimetres(lowestMm), unstated.size());
        }
        return findings.outcome();
    }

    private static void check(MaterialSnapshot material, MaterialRule rule, double limitMm, List<String> unstated,
            FindingList findings) {
        double heightMm = material.mountingHeightMm();
        if (heightMm == 0) {
            unstated.add(material.id());
        } else if (heightMm >= limitMm) {
            findings.holds(Sense.AT_LEAST, heightMm, limitMm, "mm", material.id());
        } else {
            findings.measured(heightMm, limitMm, "mm").at(material.id()).say("DanglerHeightRule_tooLow",
                    new Bilingual(rule.nameZh(), rule.nameEn()), Figures.millimetres(heightMm),
                    Figures.millimetres(limitMm), Figures.millimetres(limitMm - heightMm));
        }
    }
}
