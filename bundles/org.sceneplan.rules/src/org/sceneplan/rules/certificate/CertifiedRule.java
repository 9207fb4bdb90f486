package org.sceneplan.rules.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Measure;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * One line of a certificate.
 *
 * @param id       rule id
 * @param setting  number, scope and source the rule was asked with; empty when the standard has none
 * @param result   the outcome in a word
 * @param reasonCode name of the reason why it does not apply, which stays when its words change, else empty
 * @param reasonZh why it does not apply, else empty
 * @param reasonEn the same in English
 * @param looked   number of things or places that were measured
 * @param tightest the value nearest to its limit or farthest beyond; empty when the rule measures no number
 * @param findings where it is broken, ordered by objects as in a check result
 * @param questions what a person must still answer
 */
public record CertifiedRule(String id, Optional<RuleLimit> setting, CertifiedResult result, String reasonCode,
        String reasonZh, String reasonEn, int looked, Optional<Measure> tightest, List<Finding> findings,
        List<Question> questions) {

    public CertifiedRule {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    static CertifiedRule of(RuleResult rule, List<Finding> findings, RuleLimits limits) {
        RuleOutcome outcome = rule.outcome();
        NotApplicable reason = outcome instanceof NotApplicable none ? none : new NotApplicable("", "", "");
        return new CertifiedRule(rule.ruleId(), limits.find(rule.ruleId()), CertifiedResult.of(outcome),
                code(reason.reasonKey()), reason.reasonZh(), reason.reasonEn(), outcome instanceof Checked checked ? checked.looked() : 0,
                outcome instanceof Checked checked ? checked.tightest() : Optional.empty(), findings,
                outcome.questions());
    }

    /** The key of a reason without the class it stands for, as one word: {@code GapRule_none_FRIDGE} is noneFridge. */
    private static String code(String key) {
        StringBuilder code = new StringBuilder();
        for (String word : key.substring(key.indexOf('_') + 1).split("_")) {
            boolean isConstant = word.equals(word.toUpperCase(Locale.ROOT));
            String plain = isConstant ? word.toLowerCase(Locale.ROOT) : word;
            code.append(code.isEmpty() || plain.isEmpty() ? plain
                    : Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
        }
        return code.toString();
    }

    /** Returns the Chinese title; the id where the standard has no setting. */
    public String titleZh() {
        return setting.map(RuleLimit::titleZh).orElse(id);
    }

    /** Returns the English title; the id where the standard has no setting. */
    public String titleEn() {
        return setting.map(RuleLimit::titleEn).orElse(id);
    }
}
