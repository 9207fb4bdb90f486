package org.sceneplan.exchange.json;

import static org.sceneplan.exchange.json.CertificateJson.all;
import static org.sceneplan.exchange.json.CertificateJson.name;

import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.rules.certificate.CertifiedFacts;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UtilityNeed;
import org.sceneplan.standard.ZoneTarget;

/** The facts a certificate rests on as JSON: what can change an outcome, without names. */
final class CertificateFactsJson {

    private CertificateFactsJson() {
    }

    static JsonObject of(CertifiedFacts facts) {
        return new JsonObject()
                .put("format", new JsonObject().put("minAreaM2", facts.minAreaM2()).put("maxAreaM2", facts.maxAreaM2()))
                .put("settings", all(facts.settings(), CertificateFactsJson::setting))
                .put("zones", all(facts.zones(), CertificateFactsJson::zone))
                .put("utilities", all(facts.utilities(), CertificateFactsJson::utility))
                .put("samples", all(facts.samples(), CertificateFactsJson::sample))
                .put("adjacencies", all(facts.adjacencies(), CertificateFactsJson::adjacency))
                .put("materials", all(facts.materials(), CertificateFactsJson::material))
                .put("personalChecks", facts.personalChecks())
                .put("productTypes", all(facts.productTypes(), CertificateFactsJson::productType))
                .put("products", all(facts.products(), CertificateFactsJson::product))
                .put("fixtureTypes", all(facts.fixtureTypes(), CertificateFactsJson::fixtureType));
    }

    /** A whole format standard without rule settings, with the texts that lists print. */
    static JsonObject of(StandardSnapshot standard) {
        return new JsonObject().put("id", standard.id()).put("version", standard.version())
                .put("names", names(standard.nameZh(), standard.nameEn()))
                .put("minAreaM2", standard.minAreaM2()).put("maxAreaM2", standard.maxAreaM2())
                .put("zones", all(standard.zones(), zone -> zone(zone).put("names",
                        names(zone.nameZh(), zone.nameEn()))))
                .put("utilities", all(standard.utilities(), CertificateFactsJson::utility))
                .put("samples", all(standard.samples(), sample -> sample(sample).put("names",
                        names(sample.nameZh(), sample.nameEn()))))
                .put("adjacencies", all(standard.adjacencies(), CertificateFactsJson::adjacency))
                .put("materials", all(standard.materials(), material -> material(material).put("names",
                        names(material.nameZh(), material.nameEn(), material.size(), material.substance()))))
                .put("checks", all(standard.checks(), check -> new JsonObject().put("number", check.number())
                        .put("names", names(check.titleZh(), check.titleEn())).put("automatic", check.automatic())
                        .put("rules", new JsonLine(check.ruleIds()))));
    }

    /** A whole catalogue with the texts that lists print. */
    static JsonObject of(CatalogueSnapshot catalogue) {
        return new JsonObject().put("id", catalogue.id()).put("version", catalogue.version())
                .put("productTypes", catalogue.productTypes().stream().map(type -> productType(type).put("names",
                        names(type.nameZh(), type.nameEn()))).toList())
                .put("products", catalogue.products().stream().map(product -> product(product).put("names",
                        names(product.brand(), product.model(), product.nameZh()))).toList())
                .put("fixtureTypes", catalogue.fixtureTypes().stream().map(type -> fixtureType(type).put("names",
                        names(type.nameZh(), type.nameEn()))).toList());
    }

    private static JsonLine names(String... names) {
        return new JsonLine(List.of(names));
    }

    private static JsonObject setting(RuleLimit setting) {
        return new JsonObject().put("id", setting.ruleId()).put("setting", CertificateJson.setting(setting));
    }

    private static JsonObject zone(ZoneTarget zone) {
        return new JsonObject().put("code", zone.code()).put("kind", name(zone.kind()))
                .put("minPercent", zone.minPercent()).put("maxPercent", zone.maxPercent())
                .put("mandatory", zone.mandatory()).put("needsWall", zone.needsWall())
                .put("utilities", kinds(zone.utilities()))
                .put("fixtures", all(zone.fixtures(), CertificateFactsJson::fixture));
    }

    private static JsonObject fixture(FixtureAllowance fixture) {
        return new JsonObject().put("type", fixture.fixtureTypeCode()).put("minCount", fixture.minCount())
                .put("maxCount", fixture.maxCount()).put("live", fixture.live())
                .put("placing", name(fixture.placing()))
                .put("productTypes", new JsonLine(fixture.productTypeCodes()));
    }

    private static JsonObject utility(UtilityNeed need) {
        return new JsonObject().put("zone", need.zoneCode()).put("kinds", kinds(need.serviceKinds()));
    }

    private static JsonObject sample(SampleMinimum sample) {
        return new JsonObject().put("code", sample.code()).put("groups", new JsonLine(sample.productGroups()))
                .put("productTypes", new JsonLine(sample.productTypeCodes())).put("minCount", sample.minCount());
    }

    private static JsonObject adjacency(AdjacencyWish wish) {
        return new JsonObject().put("subject", wish.subject()).put("other", wish.other())
                .put("relation", name(wish.relation())).put("weight", wish.weight());
    }

    private static JsonObject material(MaterialRule material) {
        return new JsonObject().put("code", material.code()).put("kind", material.kind())
                .put("basis", name(material.basis())).put("appliesTo", material.appliesTo())
                .put("quantity", material.quantity()).put("spareRatio", material.spareRatio())
                .put("unitPriceCny", material.unitPriceCny()).put("paidBy", material.paidBy());
    }

    private static JsonObject productType(ProductTypeSnapshot type) {
        return new JsonObject().put("code", type.code()).put("group", type.group()).put("scene", type.scene())
                .put("widthMm", type.widthMm()).put("depthMm", type.depthMm()).put("heightMm", type.heightMm())
                .put("powerW", type.powerW()).put("mount", name(type.mount()))
                .put("ownCircuit", type.needs().ownCircuit())
                .put("needs", kinds(type.needs().kinds().stream().toList()));
    }

    private static JsonObject product(ProductSnapshot product) {
        return new JsonObject().put("sku", product.sku()).put("type", product.typeCode())
                .put("widthMm", product.widthMm()).put("depthMm", product.depthMm())
                .put("heightMm", product.heightMm()).put("energyGrade", product.energyGrade())
                .put("priceCny", product.priceCny());
    }

    private static JsonObject fixtureType(FixtureTypeSnapshot type) {
        return new JsonObject().put("code", type.code()).put("widthMm", type.widthMm()).put("depthMm", type.depthMm())
                .put("heightMm", type.heightMm()).put("clearMm", type.clearMm()).put("clearSides", type.clearSides())
                .put("priceLowCny", type.priceLowCny()).put("priceHighCny", type.priceHighCny())
                .put("unit", type.unit()).put("carries", type.carries());
    }

    private static JsonLine kinds(List<ServiceKind> kinds) {
        return new JsonLine(kinds.stream().map(ServiceKind::getLiteral).toList());
    }
}
