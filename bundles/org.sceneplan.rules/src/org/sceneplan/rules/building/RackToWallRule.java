package org.sceneplan.rules.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C24-WALL: air passes between the racks of a store room and the walls.
 *
 * <p>Measured: shortest distance of each rack in a back-of-house zone from the shell and from inner walls in whole mm,
 * any side of the rack; exactly the limit passes. One finding for all racks that stand nearer, with the nearest.
 * Source: JGJ 48-2014 4.3.
 */
public final class RackToWallRule implements Rule {

    private static final Wording WORDING = Wording.of(RackToWallRule.class);

    @Override
    public String id() {
        return "C24-WALL";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        List<String> near = new ArrayList<>();
        double leastMm = Double.POSITIVE_INFINITY;
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot rack : StoreRooms.racks(scope, level)) {
                asked = true;
                double distanceMm = Math.rint(distanceMm(level, rack.footprint()));
                if (distanceMm >= limitMm - Rounding.allowanceMm(rack.footprint())) {
                    findings.holds(Sense.AT_LEAST, Math.max(limitMm, distanceMm), limitMm, "mm", rack.id());
                } else {
                    near.add(rack.id());
                    leastMm = Math.min(leastMm, distanceMm);
                }
            }
        }
        if (!near.isEmpty()) {
            findings.measured(leastMm, limitMm, "mm").at(near).say("RackToWallRule_tooNear", near.size(),
                    Figures.millimetres(limitMm), Figures.millimetres(leastMm),
                    Figures.millimetres(limitMm - leastMm));
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("StoreRoomRules_noRack"));
    }

    private static double distanceMm(LevelSnapshot level, Ring rack) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment wall : level.outline().edges()) {
            for (Segment side : rack.edges()) {
                least = Math.min(least, wall.distanceMm(side));
            }
        }
        for (WallSnapshot wall : level.walls()) {
            for (Ring piece : wall.pieces()) {
                least = Math.min(least, piece.distanceMm(rack));
            }
        }
        return least;
    }
}
