package org.sceneplan.standard;

import org.sceneplan.model.standard.Severity;

/**
 * Setting of one rule.
 *
 * @param limit the number measured against, in {@code unit}
 * @param minAreaM2 the rule applies from this total store area on; 0 = always
 * @param grade A wording of the law, B trade document, C web page, K own knowledge
 */
public record RuleLimit(String ruleId, String titleZh, String titleEn, double limit, String unit, Severity severity,
        boolean enabled, double minAreaM2, String clause, String source, String grade) {
}
