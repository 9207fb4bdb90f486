package org.sceneplan.rules.aisle;

import java.util.Set;

import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * AISLE-01: no fixture stands on an aisle, whatever its rank.
 *
 * <p>Measured: depth of the overlap in mm, see {@link Overlap#depthMm}; a fixture may touch the aisle. One finding per
 * fixture and aisle. Columns in an aisle belong to the rules of its clear width.
 */
public final class AisleFreeRule implements Rule {

    private static final Wording WORDING = Wording.of(AisleFreeRule.class);

    @Override
    public String id() {
        return "AISLE-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> level.aisles().isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("AisleFreeRule_noAisle"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelGround ground : scope.grounds()) {
            for (AisleSnapshot aisle : ground.level().aisles()) {
                findings.holds(Sense.AT_MOST, 0, 0, "mm", aisle.id());
                for (GroundObject object : ground.near(aisle.outline().box())) {
                    if (!object.isShell() && Overlap.counts(aisle.outline(), object.footprint())) {
                        double depthMm = Math.max(1,
                                Math.rint(Overlap.depthMm(aisle.outline(), object.footprint())));
                        findings.measured(depthMm, 0, "mm").at(object.id(), aisle.id()).say("AisleFreeRule_blocked",
                                scope.names().object(ground, object), Figures.millimetres(depthMm),
                                scope.names().aisle(aisle));
                    }
                }
            }
        }
        return findings.outcome();
    }
}
