package org.sceneplan.rules.format;

import java.util.Set;

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
import org.sceneplan.standard.StandardSnapshot;

/**
 * FORMAT-01: the store has the size of its format.
 *
 * <p>Measured: shell area of all levels in m2 rounded to 0.01, columns and inner walls not taken off. The limits are
 * the least and greatest area of the format standard, a greatest of 0 is none; an area equal to a limit passes.
 * Frontage has no limit in the standards; clear height belongs to the design code.
 */
public final class StoreAreaRule implements Rule {

    private static final Wording WORDING = Wording.of(StoreAreaRule.class);

    @Override
    public String id() {
        return "FORMAT-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        StandardSnapshot standard = scope.standard();
        double areaM2 = Math.rint(scope.plan().totalAreaM2() * 100) / 100;
        Bilingual format = new Bilingual(standard.nameZh(), standard.nameEn());
        FindingList findings = scope.findings(limit, WORDING);
        if (areaM2 < standard.minAreaM2()) {
            findings.measured(areaM2, standard.minAreaM2(), "m2").say("StoreAreaRule_tooSmall",
                    Figures.squareMetres(areaM2), format, Figures.squareMetres(standard.minAreaM2()),
                    Figures.squareMetres(standard.minAreaM2() - areaM2));
        } else {
            findings.holds(Sense.AT_LEAST, areaM2, standard.minAreaM2(), "m2");
        }
        if (standard.maxAreaM2() > 0 && areaM2 > standard.maxAreaM2()) {
            findings.measured(areaM2, standard.maxAreaM2(), "m2").say("StoreAreaRule_tooLarge",
                    Figures.squareMetres(areaM2), format, Figures.squareMetres(standard.maxAreaM2()),
                    Figures.squareMetres(areaM2 - standard.maxAreaM2()));
        } else if (standard.maxAreaM2() > 0) {
            findings.holds(Sense.AT_MOST, areaM2, standard.maxAreaM2(), "m2");
        }
        return findings.outcome();
    }
}
