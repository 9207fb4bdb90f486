package org.sceneplan.rules.circulation;

import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * DOOR-01: doors that open into the shop swing freely.
 *
 * <p>Measured: how deep a fixture, column, wall or obstacle reaches into the area a leaf sweeps, in mm, see {@link
 * Overlap#depthMm}; it may touch the area. The area is a polygon that covers the quarter disc. One finding per leaf and
 * thing.
 */
public final class DoorSwingRule implements Rule {

    private static final Wording WORDING = Wording.of(DoorSwingRule.class);

    @Override
    public String id() {
        return "DOOR-01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            for (OpeningSnapshot door : ground.level().openings()) {
                for (DoorLeaf leaf : door.leaves()) {
                    if (leaf.inwards()) {
                        asked = true;
                        check(scope, ground, door, leaf, findings);
                    }
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("DoorSwingRule_noLeaf"));
    }

    private static void check(CheckScope scope, LevelGround ground, OpeningSnapshot door, DoorLeaf leaf,
            FindingList findings) {
        for (GroundObject object : ground.near(leaf.sweptArea().box())) {
            if (Overlap.counts(leaf.sweptArea(), object.footprint())) {
                double depthMm = Math.max(1, Math.rint(Overlap.depthMm(leaf.sweptArea(), object.footprint())));
                findings.measured(depthMm, 0, "mm").at(door.id(), object.id()).say("DoorSwingRule_blocked",
                        scope.names().object(ground, object), Figures.millimetres(depthMm),
                        scope.names().opening(door));
            }
        }
    }
}
