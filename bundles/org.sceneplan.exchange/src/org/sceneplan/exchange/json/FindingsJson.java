package org.sceneplan.exchange.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.rules.Finding;

/** Findings as JSON, whole; {@link FindingsJsonWriter} says what an object holds. */
public final class FindingsJson {

    private FindingsJson() {
    }

    /**
     * The findings of one plan, in their order.
     *
     * @param locale language of the messages: Chinese for {@code zh}, else English
     */
    public static String of(List<Finding> findings, Locale locale) {
        return of(Map.of("", findings), locale);
    }

    /**
     * The findings of several plans as one array; every object has the further key {@code plan}.
     *
     * @param findingsByPlan findings by the name of the plan, in the order to write
     */
    public static String of(Map<String, List<Finding>> findingsByPlan, Locale locale) {
        StringBuilder text = new StringBuilder();
        FindingsJsonWriter writer = new FindingsJsonWriter(text, locale);
        try {
            for (Map.Entry<String, List<Finding>> plan : findingsByPlan.entrySet()) {
                writer.findings(plan.getKey(), plan.getValue());
            }
            writer.end();
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes everything", e);
        }
        return text.toString();
    }
}
