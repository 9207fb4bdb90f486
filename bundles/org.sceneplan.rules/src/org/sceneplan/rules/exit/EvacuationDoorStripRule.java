package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F13-FREE: the strip inside every evacuation door is free.
 *
 * <p>The strip is as wide as the door and as deep as the limit, lies inside the shell and holds no fixture, column,
 * wall or obstacle. Measured: the least free depth before the door in whole mm; what only touches the strip passes.
 * Source: GB 50016 5.5.19; deviation: what may not stand there are steps in the code, here anything.
 */
public final class EvacuationDoorStripRule implements Rule {

    private static final Wording WORDING = Wording.of(EvacuationDoorStripRule.class);

    @Override
    public String id() {
        return "F13-FREE";
    }

    @Override
    public Set<PlanPart> reads() {
        return PlanPart.GROUND;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> SafetyExit.doors(level).isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noDoor"));
        }
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelGround ground : scope.grounds()) {
            for (OpeningSnapshot door : SafetyExit.doors(ground.level())) {
                check(scope, ground, door, limitMm, findings);
            }
        }
        return findings.outcome();
    }

    private static void check(CheckScope scope, LevelGround ground, OpeningSnapshot door, double limitMm,
            FindingList findings) {
        FreeStrip strip = FreeStrip.before(door.span(), door.approach((int) Math.ceil(limitMm)));
        List<String> ids = new ArrayList<>(List.of(door.id()));
        double freeMm = Double.POSITIVE_INFINITY;
        Bilingual blocker = WORDING.text("EvacuationDoorStripRule_shell");
        if (strip.leaves(ground.level().outline())) {
            freeMm = strip.freeDepthInsideMm(ground.level().outline());
        }
        for (GroundObject object : ground.near(strip.ring().box())) {
            if (strip.isBlockedBy(object.footprint())) {
                ids.add(object.id());
                double depthMm = strip.freeDepthBeforeMm(object.footprint());
                if (depthMm < freeMm) {
                    freeMm = depthMm;
                    blocker = scope.names().object(ground, object);
                }
            }
        }
        if (freeMm < Double.POSITIVE_INFINITY) {
            double measuredMm = Math.min(Math.floor(freeMm), limitMm - 1);
            findings.measured(measuredMm, limitMm, "mm").at(ids).say("EvacuationDoorStripRule_blocked",
                    scope.names().opening(door), Figures.millimetres(limitMm), blocker,
                    Figures.millimetres(measuredMm), Figures.millimetres(limitMm - measuredMm));
        } else {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", door.id());
        }
    }
}
