package org.sceneplan.standard;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.standard.Severity;

/**
 * Setting of one rule.
 *
 * @param limit the number measured against, in {@code unit}
 * @param grade A wording of the law, B trade document, C web page, K own knowledge
 * @param changes what headquarters changed in it, oldest first; empty = as delivered
 */
public record RuleLimit(String ruleId, String titleZh, String titleEn, double limit, String unit, Severity severity,
        boolean enabled, RuleScope scope, String clause, String source, String grade, List<RuleChangeNote> changes) {

    public RuleLimit {
        changes = List.copyOf(changes);
    }

    /** A setting as delivered. */
    public RuleLimit(String ruleId, String titleZh, String titleEn, double limit, String unit, Severity severity,
            boolean enabled, RuleScope scope, String clause, String source, String grade) {
        this(ruleId, titleZh, titleEn, limit, unit, severity, enabled, scope, clause, source, grade, List.of());
    }

    /** The rule applies from this total store area in m2 on; 0 = always. */
    public double minAreaM2() {
        return scope.minAreaM2();
    }

    /** Zones whose things the rule looks at; empty = the whole store. */
    public Set<String> zoneCodes() {
        return scope.zoneCodes();
    }
}
