package org.sceneplan.rules.building;

import java.util.List;
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
 * C02 and C02-LARGE: the size class of the shop, as information. Measured: shell area of all levels in m2. C02 holds
 * in a small shop (less than its limit), C02-LARGE in one that is not large (up to its limit); in larger shops they
 * do not apply and say which class the shop has. Source: JGJ 48-2014 1.0.4.
 */
public final class SizeClassRule implements Rule {

    private static final Wording WORDING = Wording.of(SizeClassRule.class);
    private static final String SMALL = "C02";
    private static final String LARGE = "C02-LARGE";

    private final String id;

    private SizeClassRule(String id) {
        this.id = id;
    }

    /** Returns the rules of both bounds. */
    public static List<Rule> all() {
        return List.of(new SizeClassRule(SMALL), new SizeClassRule(LARGE));
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
        double areaM2 = scope.plan().totalAreaM2();
        boolean isSmall = id.equals(SMALL);
        if (isSmall ? areaM2 >= limit.limit() : areaM2 > limit.limit()) {
            String key = isSmall ? "SizeClassRule_notSmall" : "SizeClassRule_large";
            return new RuleOutcome.NotApplicable(
                    WORDING.text(key, Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit())));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.holds(Sense.AT_MOST, areaM2, limit.limit(), "m2");
        return findings.outcome();
    }
}
