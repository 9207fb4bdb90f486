package org.sceneplan.rules.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.ShownTypes;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;

/**
 * P01 and P02: every sample has its price tag, every sample of a listed class its energy or water label.
 *
 * <p>Measured: number of pieces of the material against the number of samples, that is display positions shown as
 * goods (not on a screen only). Pieces are those a designer has placed on the plan; where none are placed, what the
 * material list of the format makes of its lines per sample. Listed for P02 are the product groups that the format
 * has energy labels for, or the product types. As many pieces as samples pass. What stands on the pieces a person is
 * asked. Source: order 56 of 2022; energy label rules.
 */
public final class SampleLabelRule implements Rule {

    private static final Wording WORDING = Wording.of(SampleLabelRule.class);
    private static final String PRICE = "P01";
    private static final String ENERGY = "P02";

    private final String id;
    private final String materialKind;

    private SampleLabelRule(String id, String materialKind) {
        this.id = id;
        this.materialKind = materialKind;
    }

    /** Returns the rules of price tags and of energy labels. */
    public static List<Rule> all() {
        return List.of(new SampleLabelRule(PRICE, "priceTag"), new SampleLabelRule(ENERGY, "energyLabel"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY, PlanPart.POSITIONS, PlanPart.MATERIALS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<MaterialRule> materials = scope.standard().materials().stream()
                .filter(material -> material.kind().equals(materialKind)).toList();
        boolean forAll = id.equals(PRICE);
        int samples = 0;
        double listed = 0;
        for (Map.Entry<String, Integer> shown : ShownTypes.of(scope).samplesByType().entrySet()) {
            double pieces = piecesFor(scope, shown.getKey(), materials);
            if (forAll || pieces > 0) {
                samples += shown.getValue();
                listed += pieces * shown.getValue();
            }
        }
        if (samples == 0) {
            return new RuleOutcome.NotApplicable(
                    WORDING.text(forAll ? "SampleLabelRule_noSample" : "SampleLabelRule_noListed"));
        }
        int placed = placed(scope, materials);
        return outcome(scope, limit, samples, placed > 0 ? placed : (int) Math.floor(listed + 1e-9));
    }

    private RuleOutcome outcome(CheckScope scope, RuleLimit limit, int samples, int pieces) {
        FindingList findings = scope.findings(limit, WORDING);
        if (pieces >= samples) {
            findings.holds(Sense.AT_LEAST, pieces, samples, "1");
        } else {
            findings.measured(pieces, samples, "1").say("SampleLabelRule_tooFew_" + materialKind, samples, pieces,
                    samples - pieces);
        }
        findings.ask(List.of(), "SampleLabelRule_content_" + materialKind, samples);
        return findings.outcome();
    }

    /** Pieces that the material list has for a sample of a type, spares not counted. */
    private static double piecesFor(CheckScope scope, String typeCode, List<MaterialRule> materials) {
        String group = scope.catalogue().productType(typeCode).map(ProductTypeSnapshot::group).orElse("");
        double pieces = 0;
        for (MaterialRule material : materials) {
            if (material.basis() == CountBasis.SAMPLE && (material.appliesTo().isEmpty()
                    || material.appliesTo().equals(group) || material.appliesTo().equals(typeCode))) {
                pieces += material.quantity();
            }
        }
        return pieces;
    }

    private static int placed(CheckScope scope, List<MaterialRule> materials) {
        int placed = 0;
        List<String> codes = new ArrayList<>();
        materials.forEach(material -> codes.add(material.code()));
        for (LevelSnapshot level : scope.levels()) {
            for (MaterialSnapshot material : level.materials()) {
                if (codes.contains(material.materialCode())) {
                    placed += material.quantity();
                }
            }
        }
        return placed;
    }
}
