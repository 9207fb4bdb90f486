package org.sceneplan.exchange.json;

import java.util.List;
import java.util.Locale;

import org.sceneplan.rules.RuleEngine;
import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleScope;

/**
 * Rule settings of a format standard as JSON: {@code rule}, {@code titleZh}, {@code titleEn}, {@code limit},
 * {@code unit}, {@code severity}, {@code enabled}, {@code checked} (a check of the product answers it; else a number
 * other rules use), {@code scope} with {@code minAreaM2}, {@code maxAreaM2} (0 = without bound), {@code tiers} and
 * {@code zones} (empty = all), {@code clause}, {@code source}, {@code grade} and {@code changes} with
 * {@code attribute}, {@code from}, {@code to}, {@code by}, {@code on}, {@code reason}.
 */
public final class RulesJson {

    private RulesJson() {
    }

    /** An array of all settings, in the order of the rule book. */
    public static String of(RuleLimits limits) {
        return JsonText.of(limits.all().stream().map(RulesJson::object).toList());
    }

    /**
     * One setting, with {@code explanation}: a sentence on what is measured and why, empty when there is none.
     *
     * @param locale language of the explanation: Chinese for {@code zh}, else English
     */
    public static String of(RuleLimit limit, Locale locale) {
        return JsonText.of(object(limit).put("explanation", RuleExplanations.of(limit.ruleId(), locale).orElse("")));
    }

    private static JsonObject object(RuleLimit limit) {
        return new JsonObject().put("rule", limit.ruleId()).put("titleZh", limit.titleZh())
                .put("titleEn", limit.titleEn()).put("limit", limit.limit()).put("unit", limit.unit())
                .put("severity", limit.severity().getLiteral()).put("enabled", limit.enabled())
                .put("checked", RuleEngine.standard().rule(limit.ruleId()).isPresent())
                .put("scope", scope(limit.scope())).put("clause", limit.clause()).put("source", limit.source())
                .put("grade", limit.grade()).put("changes", changes(limit.changes()));
    }

    private static JsonObject scope(RuleScope scope) {
        return new JsonObject().put("minAreaM2", scope.minAreaM2()).put("maxAreaM2", scope.maxAreaM2())
                .put("tiers", new JsonLine(scope.tiers().stream().sorted().map(tier -> tier.getLiteral()).toList()))
                .put("zones", new JsonLine(scope.zoneCodes().stream().sorted().toList()));
    }

    private static List<JsonObject> changes(List<RuleChangeNote> notes) {
        return notes.stream().map(note -> new JsonObject().put("attribute", note.attribute().nameInFile())
                .put("from", note.from()).put("to", note.to()).put("by", note.by()).put("on", note.on().toString())
                .put("reason", note.reason())).toList();
    }
}
