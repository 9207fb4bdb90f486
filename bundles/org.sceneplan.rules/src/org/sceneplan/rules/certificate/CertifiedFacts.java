package org.sceneplan.rules.certificate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UtilityNeed;
import org.sceneplan.standard.ZoneTarget;

/**
 * What the outcomes of a check rest on beside the plan file: the format standard, and of the catalogue what the plan
 * uses.
 *
 * @param minAreaM2    least area of a store of the format
 * @param maxAreaM2    greatest area of a store of the format; 0 = without bound
 * @param settings     rule settings without a line of their own, in file order
 * @param materials    promotional materials the standard asks for
 * @param personalChecks number of items of the check list that a person judges
 * @param productTypes types of the products shown, by code
 * @param products     products shown, by SKU
 * @param fixtureTypes types of the fixtures placed, by code
 */
public record CertifiedFacts(double minAreaM2, double maxAreaM2, List<RuleLimit> settings, List<ZoneTarget> zones,
        List<UtilityNeed> utilities, List<SampleMinimum> samples, List<AdjacencyWish> adjacencies,
        List<MaterialRule> materials, int personalChecks, List<ProductTypeSnapshot> productTypes,
        List<ProductSnapshot> products, List<FixtureTypeSnapshot> fixtureTypes) {

    public CertifiedFacts {
        settings = List.copyOf(settings);
        zones = List.copyOf(zones);
        utilities = List.copyOf(utilities);
        samples = List.copyOf(samples);
        adjacencies = List.copyOf(adjacencies);
        materials = List.copyOf(materials);
        productTypes = List.copyOf(productTypes);
        products = List.copyOf(products);
        fixtureTypes = List.copyOf(fixtureTypes);
    }

    /** Collects the facts behind a plan; settings of the given rules are left out, their lines hold them. */
    static CertifiedFacts of(DesignContext context, Set<String> rulesWithLine) {
        StandardSnapshot standard = context.standard();
        CatalogueSnapshot catalogue = context.catalogue();
        Set<String> typeCodes = new TreeSet<>();
        Set<String> skus = new TreeSet<>();
        Set<String> fixtureCodes = new TreeSet<>();
        fixtures(context).forEach(fixture -> {
            fixtureCodes.add(fixture.typeCode());
            for (PositionSnapshot position : fixture.positions()) {
                typeCodes.add(position.productTypeCode());
                skus.add(position.sku());
            }
        });
        return new CertifiedFacts(standard.minAreaM2(), standard.maxAreaM2(),
                standard.ruleLimits().all().stream().filter(limit -> !rulesWithLine.contains(limit.ruleId())).toList(),
                standard.zones(), standard.utilities(), standard.samples(), standard.adjacencies(),
                standard.materials(), (int) standard.checks().stream().filter(check -> !check.automatic()).count(),
                typeCodes.stream().flatMap(code -> catalogue.productType(code).stream()).toList(),
                skus.stream().flatMap(sku -> catalogue.product(sku).stream()).toList(),
                fixtureCodes.stream().flatMap(code -> catalogue.fixtureType(code).stream()).toList());
    }

    private static Stream<FixtureSnapshot> fixtures(DesignContext context) {
        return context.plan().levels().stream().flatMap(level -> level.fixtures().stream());
    }
}
