package org.sceneplan.exchange.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Measure;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Writes a SARIF 2.1.0 log plan by plan: one run, results first, the rules last, because the standards they come from
 * are known only then.
 *
 * <p>A finding is a result of kind {@code fail}, a question to a person one of kind {@code review}, a rule that does
 * not apply one of kind {@code notApplicable}; rules that hold ({@code pass}) come when asked for. Source: SARIF 2.1.0
 * errata 01, sections 3.14 (run), 3.27 (result), 3.49 (reportingDescriptor). Not safe for several threads at once.
 */
public final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String DEEP = "        ";

    private final Appendable out;
    private final boolean chinese;
    private final boolean passes;
    private final String version;
    private final Map<String, Integer> indexByRule = new LinkedHashMap<>();
    private final Map<String, StandardSnapshot> standards = new LinkedHashMap<>();
    private final List<JsonObject> notifications = new ArrayList<>();
    private boolean begun;
    private boolean hasResults;

    /**
     * A log.
     *
     * @param locale language of the sentences: Chinese for {@code zh}, else English
     * @param version version of the product, for example {@code 0.1.0}
     * @param passes write rules that hold, too
     */
    public SarifLog(Appendable out, Locale locale, String version, boolean passes) {
        this.out = out;
        this.chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        this.version = version;
        this.passes = passes;
        for (Rule rule : RuleEngine.standard().rules()) {
            indexByRule.put(rule.id(), indexByRule.size());
        }
    }

    /** Writes the results of a plan: its findings in their order, then what else its rules say, in their order. */
    public void plan(PlanArtifact artifact, StandardSnapshot standard, CheckResult check) throws IOException {
        standards.putIfAbsent(standard.id() + " " + standard.version(), standard);
        for (Finding finding : check.findings()) {
            result(fail(artifact, finding));
        }
        for (RuleResult rule : check.results()) {
            for (Question question : rule.outcome().questions()) {
                result(review(artifact, question));
            }
            switch (rule.outcome()) {
                case RuleOutcome.NotApplicable none -> result(
                        quiet(artifact, rule.ruleId(), "notApplicable", chinese ? none.reasonZh() : none.reasonEn()));
                case RuleOutcome.Checked done when passes && done.findings().isEmpty() ->
                    result(pass(artifact, standard, rule.ruleId(), done));
                case RuleOutcome.Checked other -> { }
                case RuleOutcome.Asked asked -> { }
            }
        }
    }

    /** Notes a plan that could not be read. */
    public void unread(PlanArtifact artifact, String problem) {
        notifications.add(new JsonObject().put("level", "error").put("message", message(problem))
                .put("locations", List.of(new JsonObject().put("physicalLocation", file(artifact)))));
    }

    /** Ends the log. */
    public void end() throws IOException {
        begin();
        out.append(hasResults ? "\n      ],\n" : "],\n");
        JsonObject invocation = new JsonObject().put("executionSuccessful", notifications.isEmpty());
        if (!notifications.isEmpty()) {
            invocation.put("toolExecutionNotifications", notifications);
        }
        List<JsonObject> rules = new ArrayList<>();
        SarifRules describe = new SarifRules(List.copyOf(standards.values()), chinese);
        indexByRule.keySet().forEach(rule -> rules.add(describe.rule(rule)));
        JsonObject driver = new JsonObject().put("name", "Sceneplan").put("version", version)
                .put("language", language()).put("rules", rules);
        out.append("      \"invocations\": ").append(JsonText.nested(List.of(invocation), "      ").strip())
                .append(",\n      \"tool\": ")
                .append(JsonText.nested(new JsonObject().put("driver", driver), "      ").strip())
                .append("\n    }\n  ]\n}\n");
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.append("{\n  \"$schema\": \"").append(SCHEMA).append("\",\n  \"version\": \"2.1.0\",\n")
                    .append("  \"runs\": [\n    {\n      \"language\": \"").append(language())
                    .append("\",\n      \"columnKind\": \"utf16CodeUnits\",\n      \"results\": [");
        }
    }

    private String language() {
        return chinese ? "zh" : "en";
    }

    private void result(JsonObject result) throws IOException {
        begin();
        out.append(hasResults ? ",\n" : "\n").append(JsonText.nested(result, DEEP));
        hasResults = true;
    }

    private JsonObject fail(PlanArtifact artifact, Finding finding) {
        String text = chinese ? finding.messageZh() : finding.messageEn();
        return result(finding.rule(), "fail", level(finding.severity()), text)
                .put("locations", List.of(location(artifact, finding.objects())))
                .put("partialFingerprints", new JsonObject().put("ruleAndObjects/v1",
                        (finding.rule() + " " + String.join(" ", finding.objects())).strip()))
                .put("properties", measured(finding.measured(), finding.limit(), finding.unit())
                        .put("off", Math.abs(finding.measured() - finding.limit())).put("source", finding.source()));
    }

    private JsonObject review(PlanArtifact artifact, Question question) {
        return result(question.rule(), "review", "none", chinese ? question.textZh() : question.textEn())
                .put("locations", List.of(location(artifact, question.objects())))
                .put("properties", new JsonObject().put("source", question.source()));
    }

    private JsonObject pass(PlanArtifact artifact, StandardSnapshot standard, String ruleId, RuleOutcome.Checked done) {
        String title = standard.ruleLimits().find(ruleId).map(this::title).orElse(ruleId);
        JsonObject result = quiet(artifact, ruleId, "pass", title);
        JsonObject properties = done.tightest().map(SarifLog::measured).orElseGet(JsonObject::new);
        return result.put("properties", properties.put("looked", done.looked()));
    }

    private JsonObject quiet(PlanArtifact artifact, String ruleId, String kind, String text) {
        return result(ruleId, kind, "none", text).put("locations", List.of(location(artifact, List.of())));
    }

    private JsonObject result(String ruleId, String kind, String level, String text) {
        indexByRule.putIfAbsent(ruleId, indexByRule.size());
        return new JsonObject().put("ruleId", ruleId).put("ruleIndex", indexByRule.get(ruleId)).put("kind", kind)
                .put("level", level).put("message", message(text));
    }

    /** Braces and links mean something in a message of SARIF; ours are plain. */
    private static JsonObject message(String text) {
        return new JsonObject().put("text",
                text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    }

    private static JsonObject measured(Measure measure) {
        return measured(measure.value(), measure.limit(), measure.unit());
    }

    private static JsonObject measured(double value, double limit, String unit) {
        return new JsonObject().put("measured", value).put("limit", limit).put("unit", unit);
    }

    /** The place of the first element, for the whole store the first line, and the names of all elements. */
    private static JsonObject location(PlanArtifact artifact, List<String> objects) {
        int line = objects.isEmpty() ? 1 : artifact.line(objects.get(0));
        JsonObject location = new JsonObject().put("physicalLocation",
                file(artifact).put("region", new JsonObject().put("startLine", line)));
        if (!objects.isEmpty()) {
            location.put("logicalLocations", objects.stream()
                    .map(id -> new JsonObject().put("name", id).put("kind", "element")).toList());
        }
        return location;
    }

    private static JsonObject file(PlanArtifact artifact) {
        return new JsonObject().put("artifactLocation", new JsonObject().put("uri", artifact.uri()));
    }

    private String title(RuleLimit limit) {
        return chinese ? limit.titleZh() : limit.titleEn();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case H -> "error";
            case W -> "warning";
            case I -> "note";
        };
    }
}
