package org.sceneplan.exchange.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Question;

/**
 * Writes findings, and questions to a person where they are wanted, as one array of objects, plan by plan.
 *
 * <p>A finding has {@code rule}, {@code severity} (H, W or I), {@code objects}, {@code measured}, {@code limit},
 * {@code unit}, {@code message} and {@code source}, and {@code fix} where one is known; a question has {@code rule}, {@code objects}, {@code question} and
 * {@code source}. Of several plans each object has the further key {@code plan}.
 */
public final class FindingsJsonWriter {

    private final Appendable out;
    private final boolean chinese;
    private String separator = "[\n";

    /**
     * A writer.
     *
     * @param locale language of the sentences: Chinese for {@code zh}, else English
     */
    public FindingsJsonWriter(Appendable out, Locale locale) {
        this.out = out;
        this.chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /**
     * Writes the findings of a plan, in their order.
     *
     * @param plan name of the plan; empty = none, for a single plan
     */
    public void findings(String plan, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            finding(plan, finding, "");
        }
    }

    /**
     * Writes one finding.
     *
     * @param plan name of the plan; empty = none, for a single plan
     * @param fix  what certainly mends it; empty = none
     */
    public void finding(String plan, Finding finding, String fix) throws IOException {
        JsonObject object = new JsonObject().put("rule", finding.rule()).put("severity", finding.severity().name())
                .put("objects", new JsonLine(finding.objects())).put("measured", finding.measured())
                .put("limit", finding.limit()).put("unit", finding.unit())
                .put("message", chinese ? finding.messageZh() : finding.messageEn()).put("source", finding.source());
        if (!fix.isEmpty()) {
            object.put("fix", fix);
        }
        object(plan, object);
    }

    /** Writes the questions of a plan, in their order; the name as in {@link #findings}. */
    public void questions(String plan, List<Question> questions) throws IOException {
        for (Question question : questions) {
            object(plan, new JsonObject().put("rule", question.rule()).put("objects", new JsonLine(question.objects()))
                    .put("question", chinese ? question.textZh() : question.textEn())
                    .put("source", question.source()));
        }
    }

    /** Ends the array. */
    public void end() throws IOException {
        out.append(separator.startsWith("[") ? "[]\n" : "\n]\n");
    }

    private void object(String plan, JsonObject object) throws IOException {
        if (!plan.isEmpty()) {
            object.put("plan", plan);
        }
        out.append(separator).append(JsonText.nested(object, "  "));
        separator = ",\n";
    }
}
