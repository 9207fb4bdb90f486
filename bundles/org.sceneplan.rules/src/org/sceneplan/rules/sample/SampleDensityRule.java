package org.sceneplan.rules.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.rules.zone.ZoneAreas;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.ZoneTarget;

/**
 * SAMPLE-DENSITY: large samples neither crowd the sales floor nor leave it empty.
 *
 * <p>Measured: quantities of the positions that count for the standard's sample class {@code LARGE}, per m2 of the
 * store area without back-of-house zones, rounded to 0.001. It holds from SAMPLE-DENSITY to SAMPLE-DENSITY-MAX, both
 * included. Formats without that class (furniture, phones) are not asked: their floor is for other goods. Own
 * knowledge, to be confirmed.
 */
public final class SampleDensityRule implements Rule {

    private static final Wording WORDING = Wording.of(SampleDensityRule.class);
    private static final String MAX = "SAMPLE-DENSITY-MAX";
    private static final String LARGE = "LARGE";

    @Override
    public String id() {
        return "SAMPLE-DENSITY";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(MAX);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES, PlanPart.AISLES, PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        Optional<SampleMinimum> large = scope.standard().samples().stream()
                .filter(sample -> sample.code().equals(LARGE)).findFirst();
        if (large.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("SampleDensityRule_noClass"));
        }
        int samples = 0;
        for (Map.Entry<String, Integer> type : ShownSamples.countByType(scope).entrySet()) {
            samples += large.get().counts(type.getKey(), scope.catalogue().productType(type.getKey())
                    .map(ProductTypeSnapshot::group).orElse("")) ? type.getValue() : 0;
        }
        if (samples == 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("SampleDensityRule_noSamples"));
        }
        double floorM2 = salesFloorM2(scope);
        double density = Math.rint(samples / floorM2 * 1000) / 1000;
        double most = scope.standard().ruleLimits().get(MAX).limit();
        FindingList findings = scope.findings(limit, WORDING);
        if (density < limit.limit()) {
            findings.measured(density, limit.limit(), "1/m2").say("SampleDensityRule_sparse", samples,
                    Figures.squareMetres(floorM2), Figures.number(density), Figures.number(limit.limit()),
                    (int) Math.ceil(limit.limit() * floorM2 - samples));
        } else if (density > most) {
            findings.measured(density, most, "1/m2").say("SampleDensityRule_dense", samples,
                    Figures.squareMetres(floorM2), Figures.number(density), Figures.number(most),
                    (int) Math.ceil(samples - most * floorM2));
        } else {
            findings.holds(Sense.AT_LEAST, density, limit.limit(), "1/m2");
            findings.holds(Sense.AT_MOST, density, most, "1/m2");
        }
        return findings.outcome();
    }

    private static double salesFloorM2(CheckScope scope) {
        ZoneAreas areas = ZoneAreas.of(scope);
        double backM2 = 0;
        for (ZoneTarget zone : scope.standard().zones()) {
            backM2 += zone.kind() == ZoneKind.BACK_OF_HOUSE ? areas.areaM2(zone.code()) : 0;
        }
        return Math.max(0.01, scope.plan().totalAreaM2() - backM2);
    }
}
