package org.sceneplan.rules.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SampleMinimum;

/**
 * SAMPLE-MIN: the store shows at least the number of samples its format asks for, class by class.
 *
 * <p>Measured: sum of the quantities of all display positions whose product type or group counts for the class, in
 * every display mode. The limit is that of the class in the format standard. One finding per class.
 */
public final class SampleMinimumRule implements Rule {

    private static final Wording WORDING = Wording.of(SampleMinimumRule.class);

    @Override
    public String id() {
        return "SAMPLE-MIN";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<SampleMinimum> minima = scope.standard().samples();
        if (minima.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("SampleMinimumRule_noneAsked"));
        }
        Map<String, Integer> samplesByType = ShownSamples.countByType(scope);
        FindingList findings = scope.findings(limit, WORDING);
        for (SampleMinimum minimum : minima) {
            int shown = count(scope, minimum, samplesByType);
            if (shown < minimum.minCount()) {
                findings.measured(shown, minimum.minCount(), "1").say("SampleMinimumRule_tooFew",
                        new Bilingual(minimum.nameZh(), minimum.nameEn()), Figures.count(shown),
                        Figures.count(minimum.minCount()), Figures.count(minimum.minCount() - shown));
            } else {
                findings.holds(Sense.AT_LEAST, shown, minimum.minCount(), "1");
            }
        }
        return findings.outcome();
    }

    private static int count(CheckScope scope, SampleMinimum minimum, Map<String, Integer> samplesByType) {
        int count = 0;
        for (Map.Entry<String, Integer> type : samplesByType.entrySet()) {
            if (minimum.counts(type.getKey(),
                    scope.catalogue().productType(type.getKey()).map(ProductTypeSnapshot::group).orElse(""))) {
                count += type.getValue();
            }
        }
        return count;
    }
}
