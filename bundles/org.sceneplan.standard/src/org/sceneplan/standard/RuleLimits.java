package org.sceneplan.standard;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rule settings in force for a format: those of the rule book, replaced by those of the format with the same id. */
public record RuleLimits(Map<String, RuleLimit> limitByRule) {

    public RuleLimits {
        limitByRule = Collections.unmodifiableMap(new LinkedHashMap<>(limitByRule));
    }

    /**
     * Setting of a rule.
     *
     * @throws IllegalArgumentException if neither the rule book nor the format names the rule
     */
    public RuleLimit get(String ruleId) {
        RuleLimit limit = limitByRule.get(ruleId);
        if (limit == null) {
            throw new IllegalArgumentException("ruleId %s is in neither the rule book nor the format standard.\nMaybe add it to data/rules.rulebook."
                    .formatted(ruleId));
        }
        return limit;
    }

    /** Setting of a rule, if there is one. */
    public Optional<RuleLimit> find(String ruleId) {
        return Optional.ofNullable(limitByRule.get(ruleId));
    }

    /** The same settings with another one for a rule that has one. */
    RuleLimits with(RuleLimit setting) {
        Map<String, RuleLimit> changed = new LinkedHashMap<>(limitByRule);
        changed.replace(setting.ruleId(), setting);
        return new RuleLimits(changed);
    }

    /** All settings in file order. */
    public Collection<RuleLimit> all() {
        return limitByRule.values();
    }
}
