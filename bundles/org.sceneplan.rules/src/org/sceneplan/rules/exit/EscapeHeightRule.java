package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
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
 * F15: nobody hits the head on the way out.
 *
 * <p>Measured in mm: surveyed clear height of every level, surveyed height of every evacuation door, and the
 * underside of materials of the kind dangler that a designer has placed, which may hang over ways anywhere. Exactly
 * the limit passes. Doors whose height was not measured are asked about. Source: GB 55037-2022 7.1.5.
 */
public final class EscapeHeightRule implements Rule {

    private static final Wording WORDING = Wording.of(EscapeHeightRule.class);
    private static final String HUNG = "dangler";

    @Override
    public String id() {
        return "F15";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.MATERIALS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            check(level.clearHeightMm(), limitMm, level.id(), scope.names().level(level), findings);
            for (OpeningSnapshot door : SafetyExit.doors(level)) {
                if (door.heightMm() > 0) {
                    check(door.heightMm(), limitMm, door.id(), scope.names().opening(door), findings);
                } else {
                    findings.ask(List.of(door.id()), "EscapeHeightRule_notMeasured", scope.names().opening(door),
                            Figures.millimetres(limitMm));
                }
            }
            checkHung(scope, level, limitMm, findings);
        }
        return findings.outcome();
    }

    private static void checkHung(CheckScope scope, LevelSnapshot level, double limitMm, FindingList findings) {
        if (level.materials().isEmpty()) {
            return;
        }
        List<MaterialRule> hung = new ArrayList<>(scope.standard().materials());
        hung.removeIf(rule -> !rule.kind().equals(HUNG));
        for (MaterialSnapshot material : level.materials()) {
            for (MaterialRule rule : hung) {
                if (rule.code().equals(material.materialCode()) && material.mountingHeightMm() > 0) {
                    check(material.mountingHeightMm(), limitMm, material.id(),
                            new Bilingual(rule.nameZh(), rule.nameEn()), findings);
                }
            }
        }
    }

    private static void check(int heightMm, double limitMm, String id, Bilingual name, FindingList findings) {
        if (heightMm >= limitMm) {
            findings.holds(Sense.AT_LEAST, heightMm, limitMm, "mm", id);
        } else {
            findings.measured(heightMm, limitMm, "mm").at(id).say("EscapeHeightRule_tooLow", name,
                    Figures.millimetres(heightMm), Figures.millimetres(limitMm),
                    Figures.millimetres(limitMm - heightMm));
        }
    }
}
