package org.sceneplan.rules.light;

import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * L02 and L02-NEW: lighting power density.
 *
 * <p>L02 measures the density the electrical load of the plan counts with, in W/m2, which is the limit of L02-NEW; it
 * is broken only where a headquarters user sets that higher. Whether the lamps really draw no more the plan does not
 * say: L02-NEW asks a person. Source: GB 50034.
 */
public final class LightingDensityRule implements Rule {

    private static final Wording WORDING = Wording.of(LightingDensityRule.class);
    private static final String OLDER = "L02";

    private final String id;

    private LightingDensityRule(String id) {
        this.id = id;
    }

    /** Returns the rules of the older and the newer limit. */
    public static List<Rule> all() {
        return List.of(new LightingDensityRule(OLDER), new LightingDensityRule(LoadCalculation.LIGHTING_DENSITY));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(LoadCalculation.LIGHTING_DENSITY);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double density = scope.standard().ruleLimits().get(LoadCalculation.LIGHTING_DENSITY).limit();
        FindingList findings = scope.findings(limit, WORDING);
        if (!id.equals(OLDER)) {
            findings.ask(List.of(), "LightingDensityRule_lamps", Figures.number(density),
                    Figures.watts(density * scope.plan().totalAreaM2()));
        } else if (density <= limit.limit()) {
            findings.holds(Sense.AT_MOST, density, limit.limit(), "W/m2");
        } else {
            findings.measured(density, limit.limit(), "W/m2").say("LightingDensityRule_tooMuch",
                    Figures.number(density), Figures.number(limit.limit()),
                    Figures.number(density - limit.limit()));
        }
        return findings.outcome();
    }
}
