package org.sceneplan.rules.exit;

import java.util.List;
import java.util.Set;

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
 * F21 and F21-TOTAL: large shops have sprinklers.
 *
 * <p>Measured in shops without sprinklers: shell area of every level (F21), and of all together (F21-TOTAL), in m2; an
 * area equal to the limit passes. Source: GB 50016 8.3.4.
 */
public final class SprinklerNeedRule implements Rule {

    private static final Wording WORDING = Wording.of(SprinklerNeedRule.class);
    private static final String FLOOR = "F21";
    private static final String TOTAL = "F21-TOTAL";

    private final String id;

    private SprinklerNeedRule(String id) {
        this.id = id;
    }

    /** Returns the rules of floors and of the whole shop. */
    public static List<Rule> all() {
        return List.of(new SprinklerNeedRule(FLOOR), new SprinklerNeedRule(TOTAL));
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
        if (scope.plan().store().sprinklers()) {
            return new RuleOutcome.NotApplicable(WORDING.text("SprinklerNeedRule_hasSprinklers"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        if (id.equals(TOTAL)) {
            double areaM2 = scope.plan().totalAreaM2();
            if (areaM2 <= limit.limit()) {
                findings.holds(Sense.AT_MOST, areaM2, limit.limit(), "m2");
            } else {
                findings.measured(areaM2, limit.limit(), "m2").say("SprinklerNeedRule_total",
                        Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit()),
                        Figures.squareMetres(areaM2 - limit.limit()));
            }
            return findings.outcome();
        }
        for (LevelSnapshot level : scope.levels()) {
            double areaM2 = level.areaM2();
            if (areaM2 <= limit.limit()) {
                findings.holds(Sense.AT_MOST, areaM2, limit.limit(), "m2", level.id());
            } else {
                findings.measured(areaM2, limit.limit(), "m2").at(level.id()).say("SprinklerNeedRule_floor",
                        scope.names().level(level), Figures.squareMetres(areaM2),
                        Figures.squareMetres(limit.limit()), Figures.squareMetres(areaM2 - limit.limit()));
            }
        }
        return findings.outcome();
    }
}
