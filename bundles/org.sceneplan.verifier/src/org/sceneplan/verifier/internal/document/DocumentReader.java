package org.sceneplan.verifier.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.verifier.UnreadableException;
import org.sceneplan.verifier.internal.document.CertificateDocument.PlanLine;
import org.sceneplan.verifier.internal.document.Facts.FixtureCount;
import org.sceneplan.verifier.internal.document.Facts.FixtureType;
import org.sceneplan.verifier.internal.document.Facts.Material;
import org.sceneplan.verifier.internal.document.Facts.Product;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.document.Facts.Sample;
import org.sceneplan.verifier.internal.document.Facts.Utility;
import org.sceneplan.verifier.internal.document.Facts.Wish;
import org.sceneplan.verifier.internal.document.Facts.Zone;
import org.sceneplan.verifier.internal.document.RuleLine.FindingLine;
import org.sceneplan.verifier.internal.document.RuleLine.Value;
import org.sceneplan.verifier.internal.text.Texts;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a certificate. */
public final class DocumentReader {

    private static final String FORMAT = "sceneplan/certificate";
    private static final int VERSION = 1;
    private static final List<String> TOTALS = List.of("H", "W", "I", "rules", "holds", "broken", "asked",
            "notApplicable", "questions");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private DocumentReader() {
    }

    /**
     * Reads a certificate.
     *
     * @throws UnreadableException if the bytes are no JSON, no certificate, or one of another version
     */
    public static CertificateDocument read(byte[] bytes) throws UnreadableException {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root == null || !root.isObject() || !FORMAT.equals(root.path("format").asString(""))) {
                throw JsonFields.damage("document.otherFormat", FORMAT);
            }
            if (root.path("version").asInt(0) != VERSION) {
                throw JsonFields.damage("document.otherVersion", root.path("version").toString(), VERSION);
            }
            return document(root);
        } catch (JacksonException damaged) {
            int line = damaged.getLocation() == null ? 0 : damaged.getLocation().getLineNr();
            throw new UnreadableException(true, Texts.reason("document.noJson", Math.max(line, 1),
                    damaged.getOriginalMessage().lines().findFirst().orElse("")), damaged);
        } catch (JsonFields.Damage damage) {
            throw damage.told();
        }
    }

    private static CertificateDocument document(JsonNode root) {
        JsonFields fields = new JsonFields(root, "");
        JsonFields plan = fields.object("plan");
        List<RuleLine> rules = fields.all("rules", DocumentReader::rule);
        Map<String, Integer> totals = new LinkedHashMap<>();
        TOTALS.forEach(key -> totals.put(key, fields.object("totals").count(key)));
        return new CertificateDocument(fields.text("contentSha256"), CanonicalHash.of(root, "contentSha256"),
                new PlanLine(plan.text("id"), plan.text("store"), plan.count("revision"), plan.text("sha256")),
                fields.object("standard").text("id"), fields.object("standard").text("version"),
                fields.text("verdict"), totals, rules, facts(fields.object("facts"), rules));
    }

    private static RuleLine rule(JsonFields rule) {
        Optional<Setting> setting = rule.isNull("setting") ? Optional.empty()
                : Optional.of(setting(rule.object("setting")));
        Optional<Value> tightest = rule.isNull("tightest") ? Optional.empty()
                : Optional.of(value(rule.object("tightest")));
        String result = rule.text("result");
        if (!TOTALS.subList(4, 8).contains(result)) {
            throw JsonFields.damage("document.noResult", rule.text("id"), result);
        }
        String reasonCode = rule.has("reasonCode") ? rule.text("reasonCode") : "";
        return new RuleLine(rule.text("id"), result, reasonCode, setting, tightest,
                rule.all("findings", DocumentReader::finding), rule.size("questions"));
    }

    private static Value value(JsonFields value) {
        return new Value(value.number("value"), value.number("limit"), value.text("unit"),
                value.text("sense").equals("atLeast"));
    }

    private static FindingLine finding(JsonFields finding) {
        return new FindingLine(finding.text("severity"), List.copyOf(finding.texts("objects")),
                finding.number("measured"), finding.number("limit"), finding.text("unit"));
    }

    private static Setting setting(JsonFields setting) {
        return new Setting(setting.number("limit"), setting.text("unit"), setting.text("severity"),
                setting.truth("enabled"), setting.number("minAreaM2"), setting.number("maxAreaM2"),
                setting.texts("tiers"), setting.texts("zones"));
    }

    private static Facts facts(JsonFields facts, List<RuleLine> rules) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        facts.all("settings", each -> settings.put(each.text("id"), setting(each.object("setting"))));
        rules.forEach(rule -> rule.setting().ifPresent(setting -> settings.put(rule.id(), setting)));
        Map<String, ProductType> types = new LinkedHashMap<>();
        facts.all("productTypes", type -> types.put(type.text("code"), productType(type)));
        Map<String, Product> products = new LinkedHashMap<>();
        facts.all("products", product -> products.put(product.text("sku"), new Product(product.count("widthMm"),
                product.count("depthMm"), product.count("heightMm"), product.count("priceCny"))));
        Map<String, FixtureType> fixtures = new LinkedHashMap<>();
        facts.all("fixtureTypes", type -> fixtures.put(type.text("code"), new FixtureType(type.count("widthMm"),
                type.count("clearMm"), type.count("priceLowCny"), type.count("priceHighCny"), type.text("unit"))));
        JsonFields format = facts.object("format");
        return new Facts(format.number("minAreaM2"), format.number("maxAreaM2"), settings,
                facts.all("zones", DocumentReader::zone),
                facts.all("utilities", each -> new Utility(each.text("zone"), each.texts("kinds"))),
                facts.all("samples", sample -> new Sample(sample.text("code"), sample.texts("groups"),
                        sample.texts("productTypes"), sample.count("minCount"))),
                facts.all("adjacencies", wish -> new Wish(wish.text("subject"), wish.text("other"),
                        wish.text("relation").equals("near"))),
                facts.all("materials", DocumentReader::material), facts.count("personalChecks"), types, products,
                fixtures);
    }

    private static ProductType productType(JsonFields type) {
        return new ProductType(type.text("group"), type.count("widthMm"), type.count("depthMm"),
                type.count("heightMm"), type.count("powerW"), type.text("mount"), type.truth("ownCircuit"),
                type.texts("needs"));
    }

    private static Material material(JsonFields material) {
        return new Material(material.text("code"), material.text("kind"), material.text("basis"),
                material.text("appliesTo"), material.number("quantity"), material.number("spareRatio"),
                material.number("unitPriceCny"), material.text("paidBy"));
    }

    private static Zone zone(JsonFields zone) {
        return new Zone(zone.text("code"), zone.text("kind"), zone.number("minPercent"), zone.number("maxPercent"),
                zone.truth("mandatory"), zone.all("fixtures",
                        fixture -> new FixtureCount(fixture.text("type"), fixture.count("minCount"),
                                fixture.count("maxCount"), fixture.truth("live"), fixture.text("placing"))));
    }
}
