package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/** Asks a table of rules about a plan. Stateless, safe for any thread; the same context gives the same result. */
public final class RuleEngine {

    private static final Wording WORDING = Wording.of(RuleEngine.class);
    private static final RuleEngine STANDARD = new RuleEngine(RuleTable.ALL);

    private final List<Rule> rules;

    private RuleEngine(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the engine with all rules of the product, in the order of the table. */
    public static RuleEngine standard() {
        return STANDARD;
    }

    /** Returns an engine that asks only the given rules, in their order. */
    public static RuleEngine of(List<Rule> rules) {
        return new RuleEngine(rules);
    }

    /** Returns the rules in table order; immutable. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Finds a rule by its id.
     *
     * @return empty when no rule of this engine has the id
     */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** Checks all rules. */
    public CheckResult check(DesignContext context) {
        CheckScope scope = new CheckScope(requireNonNull(context, "context"));
        List<RuleResult> results = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            results.add(new RuleResult(rule.id(), check(rule, scope)));
        }
        return CheckResult.of(results);
    }

    /**
     * Checks one rule: it does not apply when the standard lacks one of its settings, when it is switched off, or when
     * the store is
     * outside its scope.
     */
    public static RuleOutcome check(Rule rule, CheckScope scope) {
        return check(rule, scope, (asked, limit) -> asked.measure(scope, limit));
    }

    /** How a rule that applies is measured. */
    interface Measuring {
        RuleOutcome measure(Rule rule, RuleLimit limit);
    }

    static RuleOutcome check(Rule rule, CheckScope scope, Measuring measuring) {
        Optional<RuleLimit> setting = scope.standard().ruleLimits().find(rule.id());
        if (setting.isEmpty()) {
            return notApplicable("RuleEngine_noSetting", rule.id());
        }
        RuleLimit limit = setting.get();
        if (!limit.enabled()) {
            return notApplicable("RuleEngine_switchedOff", rule.id());
        }
        double areaM2 = scope.totalAreaM2();
        if (areaM2 < limit.minAreaM2()) {
            return notApplicable("RuleEngine_storeTooSmall", Figures.squareMetres(areaM2),
                    Figures.squareMetres(limit.minAreaM2()));
        }
        if (limit.scope().maxAreaM2() > 0 && areaM2 > limit.scope().maxAreaM2()) {
            return notApplicable("RuleEngine_storeTooLarge", Figures.squareMetres(areaM2),
                    Figures.squareMetres(limit.scope().maxAreaM2()));
        }
        if (!limit.scope().tiers().isEmpty() && !limit.scope().tiers().contains(scope.plan().store().tier())) {
            return notApplicable("RuleEngine_otherTier",
                    WORDING.text("RuleEngine_tier_" + scope.plan().store().tier().name()));
        }
        for (String further : rule.furtherSettings()) {
            if (scope.standard().ruleLimits().find(further).isEmpty()) {
                return notApplicable("RuleEngine_noSetting", further);
            }
        }
        return measuring.measure(rule, limit);
    }

    private static RuleOutcome notApplicable(String key, Object... values) {
        return new RuleOutcome.NotApplicable(WORDING.text(key, values));
    }
}
