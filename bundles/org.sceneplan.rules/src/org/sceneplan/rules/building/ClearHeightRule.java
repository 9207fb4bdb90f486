package org.sceneplan.rules.building;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C17-AC and C17-NATURAL: sales halls are high enough.
 *
 * <p>Measured: surveyed clear height of each level in mm; a height equal to the limit passes. The survey does not say
 * whether a hall has air conditioning: one lower than C17-AC breaks that rule in any case; one lower than C17-NATURAL
 * is right only with air conditioning, which a person is asked. Source: JGJ 48-2014 table 4.2.3.
 */
public final class ClearHeightRule implements Rule {

    private static final Wording WORDING = Wording.of(ClearHeightRule.class);
    private static final String AIR_CONDITIONED = "C17-AC";
    private static final String NATURAL = "C17-NATURAL";

    private final String id;

    private ClearHeightRule(String id) {
        this.id = id;
    }

    /** Returns the rules of both kinds of halls. */
    public static List<Rule> all() {
        return List.of(new ClearHeightRule(AIR_CONDITIONED), new ClearHeightRule(NATURAL));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.STORE);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            int heightMm = level.clearHeightMm();
            if (heightMm >= limitMm) {
                findings.holds(Sense.AT_LEAST, heightMm, limitMm, "mm", level.id());
            } else if (id.equals(NATURAL)) {
                findings.ask(List.of(level.id()), "ClearHeightRule_isAirConditioned", scope.names().level(level),
                        Figures.millimetres(heightMm), Figures.millimetres(limitMm));
            } else {
                findings.measured(heightMm, limitMm, "mm").at(level.id()).say("ClearHeightRule_tooLow",
                        scope.names().level(level), Figures.millimetres(heightMm), Figures.millimetres(limitMm),
                        Figures.millimetres(limitMm - heightMm));
            }
        }
        return findings.outcome();
    }
}
