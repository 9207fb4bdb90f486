package org.sceneplan.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.rules.Finding;

/**
 * Findings as JSON: an array of objects with {@code rule}, {@code severity} (H, W or I), {@code objects}, {@code
 * measured}, {@code limit}, {@code unit}, {@code message} and {@code source}.
 */
public final class FindingsJson {

    private FindingsJson() {
    }

    /**
     * The findings of one plan, in their order.
     *
     * @param locale language of the messages: Chinese for {@code zh}, else English
     */
    public static String of(List<Finding> findings, Locale locale) {
        return JsonText.of(findings.stream().map(finding -> object(finding, locale)).toList());
    }

    /**
     * The findings of several plans as one array; every object has the further key {@code plan}.
     *
     * @param findingsByPlan findings by the name of the plan, in the order to write
     */
    public static String of(Map<String, List<Finding>> findingsByPlan, Locale locale) {
        List<JsonObject> objects = new ArrayList<>();
        findingsByPlan.forEach((plan, findings) -> findings
                .forEach(finding -> objects.add(object(finding, locale).put("plan", plan))));
        return JsonText.of(objects);
    }

    private static JsonObject object(Finding finding, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new JsonObject().put("rule", finding.rule()).put("severity", finding.severity().name())
                .put("objects", new JsonLine(finding.objects())).put("measured", finding.measured())
                .put("limit", finding.limit()).put("unit", finding.unit())
                .put("message", chinese ? finding.messageZh() : finding.messageEn()).put("source", finding.source());
    }
}
