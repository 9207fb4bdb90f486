package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * C04 to C07: the main aisle between two parallel runs of racks, by the lengths of the runs.
 *
 * <p>Runs are {@link RackRow}s; a gap of the width of REACH-01 ends one. Two runs that look at each other are a pair
 * where the main aisle lies in the middle between them and no fixture stands between. Measured: distance of their
 * fronts in whole mm; exactly the limit passes, at turned things rounding is allowed for. Lengths are short below
 * C04-RUN, long above C07-RUN, else of middle length. C04: both short; C05: one short; C06: none short, not both
 * long; C07: both long. Fixtures that stand in the aisle are racks of their own, so that goods in the aisle take its
 * width (note 1). On levels without counters (glass showcases) the limit is cut by the percentage of C09 (note 2).
 *
 * <p>Deviations: the code names no width for a long run beside a shorter one, which counts as one of middle length;
 * ways that are no main aisle belong to REACH-01, as the field notes propose. Source: JGJ 48-2014 table 4.2.2.
 */
public final class RackAisleRule implements Rule {

    private static final Wording WORDING = Wording.of(RackAisleRule.class);
    private static final String CUT = "C09";
    private static final List<String> IDS = List.of("C04", "C05", "C06", "C07");
    private static final double PERCENT = 100;

    private final int band;

    private RackAisleRule(int band) {
        this.band = band;
    }

    /** Returns the rules of all lengths, and C09, which counts in them. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (int band = 0; band < IDS.size(); band++) {
            rules.add(new RackAisleRule(band));
        }
        rules.add(FixedReasonRule.countedIn(IDS.get(0), CUT));
        return rules;
    }

    @Override
    public String id() {
        return IDS.get(band);
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(CUT, RackAisle.MIDDLE_FROM, RackAisle.LONG_ABOVE, RackAisle.WIDEST, RackAisle.WAY);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        RuleLimits limits = scope.standard().ruleLimits();
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (RackAisle pair : RackAisle.of(scope)) {
            if (pair.band() == band) {
                asked = true;
                double limitMm = Lengths.millimetres(limit);
                if (!pair.hasCounters()) {
                    limitMm = Math.rint(limitMm * (PERCENT - limits.get(CUT).limit()) / PERCENT);
                }
                check(scope, pair, limitMm, findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("RackAisleRule_noPair"));
    }

    private static void check(CheckScope scope, RackAisle pair, double limitMm, FindingList findings) {
        double widthMm = Math.rint(pair.widthMm());
        FixtureSnapshot one = pair.one().fixtures().get(0);
        FixtureSnapshot other = pair.other().fixtures().get(0);
        if (widthMm >= limitMm - Rounding.allowanceMm(one.footprint(), other.footprint())) {
            findings.holds(Sense.AT_LEAST, Math.max(limitMm, widthMm), limitMm, "mm", pair.aisle().id(), one.id(),
                    other.id());
            return;
        }
        Set<String> ids = new LinkedHashSet<>(List.of(pair.aisle().id()));
        pair.one().fixtures().forEach(fixture -> ids.add(fixture.id()));
        pair.other().fixtures().forEach(fixture -> ids.add(fixture.id()));
        findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say("RackAisleRule_tooNarrow",
                scope.names().aisle(pair.aisle()), Figures.millimetres(widthMm), scope.names().fixture(one),
                Figures.metres(pair.one().lengthMm()), scope.names().fixture(other),
                Figures.metres(pair.other().lengthMm()), Figures.millimetres(limitMm),
                Figures.millimetres(limitMm - widthMm));
    }
}
