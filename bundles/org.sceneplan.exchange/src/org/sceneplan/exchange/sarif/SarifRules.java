package org.sceneplan.exchange.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Describes the rules of a log. What the first standard says of a rule stands in the rule itself; where another
 * standard of the log has another limit, severity or switch, all of them are listed.
 */
final class SarifRules {

    private final List<StandardSnapshot> standards;
    private final boolean chinese;

    SarifRules(List<StandardSnapshot> standards, boolean chinese) {
        this.standards = standards;
        this.chinese = chinese;
    }

    JsonObject rule(String ruleId) {
        JsonObject rule = new JsonObject().put("id", ruleId);
        Optional<RuleLimit> first = standards.stream().flatMap(standard -> standard.ruleLimits().find(ruleId).stream())
                .findFirst();
        first.ifPresent(limit -> describe(rule, limit));
        return rule;
    }

    private void describe(JsonObject rule, RuleLimit limit) {
        String title = chinese ? limit.titleZh() : limit.titleEn();
        String explanation = RuleExplanations.of(limit.ruleId(), chinese ? Locale.CHINESE : Locale.ENGLISH)
                .orElse(title);
        JsonObject properties = new JsonObject().put("source", limit.source()).put("clause", limit.clause())
                .put("grade", limit.grade()).put("limit", limit.limit()).put("unit", limit.unit())
                .put("changed", !limit.changes().isEmpty()).put("titleZh", limit.titleZh())
                .put("titleEn", limit.titleEn());
        List<JsonObject> differing = differing(limit);
        if (!differing.isEmpty()) {
            properties.put("standards", differing);
        }
        rule.put("name", title).put("shortDescription", text(title)).put("fullDescription", text(explanation))
                .put("defaultConfiguration", new JsonObject().put("enabled", limit.enabled())
                        .put("level", SarifLog.level(limit.severity())))
                .put("properties", properties);
    }

    /** The setting in every standard; empty when all say the same. */
    private List<JsonObject> differing(RuleLimit first) {
        List<JsonObject> settings = new ArrayList<>();
        boolean differ = false;
        for (StandardSnapshot standard : standards) {
            Optional<RuleLimit> setting = standard.ruleLimits().find(first.ruleId());
            if (setting.isPresent()) {
                RuleLimit limit = setting.get();
                differ |= !limit.equals(first);
                settings.add(new JsonObject().put("standard", standard.id()).put("version", standard.version())
                        .put("limit", limit.limit()).put("level", SarifLog.level(limit.severity()))
                        .put("enabled", limit.enabled()).put("changed", !limit.changes().isEmpty()));
            }
        }
        return differ ? settings : List.of();
    }

    private static JsonObject text(String text) {
        return new JsonObject().put("text", text);
    }
}
