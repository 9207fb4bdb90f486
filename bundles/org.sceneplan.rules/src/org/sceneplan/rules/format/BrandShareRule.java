package org.sceneplan.rules.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * BRAND-01: brand shares stay inside the contract. The standards hold no contract, so a person is asked.
 *
 * <p>The question names the brand with the greatest share: samples (quantities of positions) whose product the
 * catalogue knows, in percent of all such samples rounded to 0.01; of equal brands the first by name. Where no product
 * is chosen yet, it says so. Plans without positions are not asked.
 */
public final class BrandShareRule implements Rule {

    private static final Wording WORDING = Wording.of(BrandShareRule.class);

    @Override
    public String id() {
        return "BRAND-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        Map<String, Integer> samplesByBrand = new TreeMap<>();
        int all = 0;
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    all += position.quantity();
                    if (!position.sku().isEmpty()) {
                        scope.catalogue().product(position.sku()).map(ProductSnapshot::brand)
                                .ifPresent(brand -> samplesByBrand.merge(brand, position.quantity(), Integer::sum));
                    }
                }
            }
        }
        if (all == 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("BrandShareRule_noSamples"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        ask(samplesByBrand, all, findings);
        return findings.outcome();
    }

    private static void ask(Map<String, Integer> samplesByBrand, int all, FindingList findings) {
        int known = 0;
        int most = 0;
        String brand = "";
        for (Map.Entry<String, Integer> entry : samplesByBrand.entrySet()) {
            known += entry.getValue();
            if (entry.getValue() > most) {
                most = entry.getValue();
                brand = entry.getKey();
            }
        }
        if (known == 0) {
            findings.ask(List.of(), "BrandShareRule_open", all);
        } else {
            findings.ask(List.of(), "BrandShareRule_largest", brand, Figures.percent(most * 100.0 / known), most, known,
                    all);
        }
    }
}
