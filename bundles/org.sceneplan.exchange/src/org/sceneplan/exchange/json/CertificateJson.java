package org.sceneplan.exchange.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Measure;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.CertifiedPlan;
import org.sceneplan.rules.certificate.CertifiedResult;
import org.sceneplan.rules.certificate.CertifiedRule;
import org.sceneplan.rules.certificate.SignOff;
import org.sceneplan.standard.RuleLimit;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A certificate as JSON, format {@value #FORMAT}, version {@value #VERSION}; texts in both languages. The same
 * certificate gives the same bytes.
 *
 * <p>{@code contentSha256} is the SHA-256 of {@link CanonicalJson} of the document without that key, so that a change
 * of any value shows while a change of white space or of the order of keys does not.
 */
public final class CertificateJson {

    /** Name of the format. */
    public static final String FORMAT = "sceneplan/certificate";
    /** Version of the format. */
    public static final int VERSION = 1;

    /** Numbers are kept as they are written. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private CertificateJson() {
    }

    /** The JSON text of a certificate, with a final newline. */
    public static String of(Certificate certificate) {
        return of(certificate, contentSha256(certificate));
    }

    /**
     * The same for a caller that knows the hash of the content.
     *
     * @param contentSha256 {@link #contentSha256} of this very certificate
     */
    public static String of(Certificate certificate, String contentSha256) {
        return JsonText.of(document(certificate, contentSha256));
    }

    /** The hash of the content, 64 hexadecimal digits in lower case; it stands on every page of the sheet, too. */
    public static String contentSha256(Certificate certificate) {
        return CanonicalJson.sha256(MAPPER.readTree(JsonText.of(document(certificate, ""))));
    }

    /** The verdict as in the document: {@code passes}, {@code reasonsWanted} or {@code blocked}. */
    public static String verdict(Certificate certificate) {
        return name(certificate.verdict());
    }

    /** The key {@code contentSha256} is left out where the hash is empty. */
    private static JsonObject document(Certificate certificate, String hash) {
        JsonObject document = new JsonObject().put("format", FORMAT).put("version", VERSION);
        if (!hash.isEmpty()) {
            document.put("contentSha256", hash);
        }
        return document.put("plan", plan(certificate.plan()))
                .put("standard", versioned(certificate.standardId(), certificate.standardVersion()))
                .put("catalogue", versioned(certificate.catalogueId(), certificate.catalogueVersion()))
                .put("verdict", name(certificate.verdict())).put("totals", totals(certificate))
                .put("rules", all(certificate.rules(), CertificateJson::rule))
                .put("facts", CertificateFactsJson.of(certificate.facts()))
                .put("signOff", signOff(certificate.signOff()));
    }

    private static JsonObject plan(CertifiedPlan plan) {
        return new JsonObject().put("id", plan.id()).put("name", plan.name()).put("store", plan.storeCode())
                .put("storeName", plan.storeName()).put("revision", plan.revision()).put("sha256", plan.sha256());
    }

    private static JsonObject versioned(String id, String version) {
        return new JsonObject().put("id", id).put("version", version);
    }

    private static JsonObject totals(Certificate certificate) {
        JsonObject totals = new JsonObject();
        for (Severity severity : Severity.values()) {
            totals.put(severity.name(), certificate.count(severity));
        }
        totals.put("rules", certificate.rules().size());
        for (CertifiedResult result : CertifiedResult.values()) {
            totals.put(name(result), certificate.count(result));
        }
        return totals.put("questions", certificate.questions());
    }

    private static JsonObject rule(CertifiedRule rule) {
        return new JsonObject().put("id", rule.id()).put("titleZh", rule.titleZh()).put("titleEn", rule.titleEn())
                .put("result", name(rule.result())).put("reasonCode", rule.reasonCode())
                .put("reasonZh", rule.reasonZh()).put("reasonEn", rule.reasonEn()).put("looked", rule.looked())
                .put("tightest", rule.tightest().map(CertificateJson::measure).orElse(null))
                .put("setting", rule.setting().map(CertificateJson::setting).orElse(null))
                .put("findings", all(rule.findings(), CertificateJson::finding))
                .put("questions", all(rule.questions(), CertificateJson::question));
    }

    private static JsonObject measure(Measure measure) {
        return new JsonObject().put("value", measure.value()).put("limit", measure.limit()).put("unit", measure.unit())
                .put("sense", name(measure.sense())).put("objects", new JsonLine(measure.objects()));
    }

    /** One rule setting, without its titles. */
    static JsonObject setting(RuleLimit setting) {
        return new JsonObject().put("limit", setting.limit()).put("unit", setting.unit())
                .put("severity", setting.severity().name()).put("enabled", setting.enabled())
                .put("minAreaM2", setting.scope().minAreaM2()).put("maxAreaM2", setting.scope().maxAreaM2())
                .put("tiers", new JsonLine(setting.scope().tiers().stream().sorted().map(tier -> tier.getLiteral())
                        .toList()))
                .put("zones", new JsonLine(setting.scope().zoneCodes().stream().sorted().toList()))
                .put("clause", setting.clause()).put("source", setting.source()).put("grade", setting.grade());
    }

    private static JsonObject finding(Finding finding) {
        return new JsonObject().put("severity", finding.severity().name())
                .put("objects", new JsonLine(finding.objects())).put("measured", finding.measured())
                .put("limit", finding.limit()).put("unit", finding.unit()).put("messageZh", finding.messageZh())
                .put("messageEn", finding.messageEn()).put("source", finding.source());
    }

    private static JsonObject question(Question question) {
        return new JsonObject().put("objects", new JsonLine(question.objects())).put("textZh", question.textZh())
                .put("textEn", question.textEn()).put("source", question.source());
    }

    private static JsonObject signOff(SignOff signOff) {
        return new JsonObject().put("name", signOff.name()).put("role", signOff.role()).put("date", signOff.date());
    }

    /** A constant in the manner of JSON keys: {@code NOT_APPLICABLE} is {@code notApplicable}. */
    static String name(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    /** The JSON objects of elements, in their order. */
    static <T> List<JsonObject> all(List<T> elements, Function<T, JsonObject> form) {
        return elements.stream().map(form).toList();
    }
}
