package org.sceneplan.rules.building;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
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
 * C18: doors and windows that open are large enough for natural ventilation.
 *
 * <p>Measured on each level: width times height of its doors and windows as a share of the shell area in percent;
 * display windows count as fixed. A share equal to the limit passes. Where a height was not measured the share is a
 * lower bound; where that is too small a person is asked. Source: JGJ 48, see the rule book.
 */
public final class VentilationOpeningRule implements Rule {

    private static final Wording WORDING = Wording.of(VentilationOpeningRule.class);
    private static final double MM2_PER_M2 = 1e6;
    private static final double PERCENT = 100;

    @Override
    public String id() {
        return "C18";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            check(scope, level, limit, findings);
        }
        return findings.outcome();
    }

    private static void check(CheckScope scope, LevelSnapshot level, RuleLimit limit, FindingList findings) {
        double openM2 = 0;
        boolean isMeasured = true;
        for (OpeningSnapshot opening : level.openings()) {
            if (opening.kind() != OpeningKind.SHOP_WINDOW) {
                openM2 += (double) opening.widthMm() * opening.heightMm() / MM2_PER_M2;
                isMeasured &= opening.heightMm() > 0;
            }
        }
        double share = openM2 * PERCENT / level.areaM2();
        if (share >= limit.limit()) {
            findings.holds(Sense.AT_LEAST, share, limit.limit(), "%", level.id());
        } else if (isMeasured) {
            findings.measured(share, limit.limit(), "%").at(level.id()).say("VentilationOpeningRule_tooSmall",
                    scope.names().level(level), Figures.squareMetres(openM2), Figures.percent(share),
                    Figures.percent(limit.limit()),
                    Figures.squareMetres(limit.limit() * level.areaM2() / PERCENT - openM2));
        } else {
            findings.ask(List.of(level.id()), "VentilationOpeningRule_notMeasured", scope.names().level(level),
                    Figures.squareMetres(limit.limit() * level.areaM2() / PERCENT), Figures.percent(limit.limit()));
        }
    }
}
