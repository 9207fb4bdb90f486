package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * DOOR-01: doors that open into the shop and doors of inner walls swing freely.
 *
 * <p>Measured: how deep a fixture, column, wall or obstacle reaches into the area a leaf sweeps, in mm, see {@link
 * Overlap#depthMm}; it may touch the area. Exact for doors and rectangles along the axes; else the area is a polygon
 * that covers the quarter disc, by at most 1 % of the leaf, and {@link Rounding} allows for corners. One finding per
 * leaf and thing.
 */
public final class DoorSwingRule extends LocalRule<DoorSwingRule.Swing> {

    private static final Wording WORDING = Wording.of(DoorSwingRule.class);

    /**
     * A leaf that opens into the shop.
     *
     * @param wallId inner wall it hangs in, which is not in its way; empty for a door of the shell
     */
    record Swing(String doorId, String wallId, DoorLeaf leaf) {
    }

    /** Needs nothing. */
    public DoorSwingRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "DOOR-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("DoorSwingRule_noLeaf"));
    }

    @Override
    protected List<Swing> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        List<Swing> swings = new ArrayList<>();
        for (OpeningSnapshot door : ground.level().openings()) {
            for (DoorLeaf leaf : door.leaves()) {
                if (leaf.inwards()) {
                    swings.add(new Swing(door.id(), "", leaf));
                }
            }
        }
        for (WallSnapshot wall : ground.level().walls()) {
            for (WallOpeningSnapshot door : wall.openings()) {
                door.leaves().forEach(leaf -> swings.add(new Swing(door.id(), wall.id(), leaf)));
            }
        }
        return swings;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, Swing swing) {
        return swing.leaf.sweptArea().box();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Swing swing,
            FindingList findings) {
        boolean isFree = true;
        for (GroundObject object : ground.near(around(scope, limit, swing))) {
            double reachMm = !object.id().equals(swing.wallId)
                    && swing.leaf.sweptArea().box().intersects(object.footprint().box())
                    ? depthMm(swing.leaf, object.footprint()) : 0;
            if (reachMm > 0) {
                isFree = false;
                double depthMm = Math.max(1, Math.rint(reachMm));
                findings.measured(depthMm, 0, "mm").at(swing.doorId, object.id()).say(swing.wallId.isEmpty()
                        ? "DoorSwingRule_blocked" : "DoorSwingRule_blockedInside",
                        scope.names().object(ground, object), Figures.millimetres(depthMm),
                        scope.names().exit(ground.level(), swing.doorId));
            }
        }
        if (isFree) {
            findings.holds(Sense.AT_MOST, 0, 0, "mm", swing.doorId);
        }
    }

    /**
     * How deep a thing stands in the way of a leaf in mm; 0 when it does not. Rectangles and doors along the axes are
     * measured against the disc itself, so that there every millimetre counts; all others against the polygon.
     */
    private static double depthMm(DoorLeaf leaf, Ring thing) {
        double depthMm = Overlap.depthMm(leaf.sweptArea(), thing);
        boolean isTurned = leaf.hinge().xMm() != leaf.closedTip().xMm() && leaf.hinge().yMm() != leaf.closedTip().yMm();
        if (isTurned || !thing.isAxisParallelRectangle()) {
            return depthMm > Rounding.SLANTED_MM ? depthMm : 0;
        }
        Box quarter = Box.of(List.of(leaf.hinge(), leaf.closedTip(), leaf.openTip()));
        if (!thing.overlaps(quarter.toRing())) {
            return 0;
        }
        Box box = thing.box();
        double eastMm = beyondMm(leaf.hinge().xMm(), box.minXMm(), box.maxXMm());
        double northMm = beyondMm(leaf.hinge().yMm(), box.minYMm(), box.maxYMm());
        double leafMm = Math.max(quarter.widthMm(), quarter.depthMm());
        return Math.max(0, Math.min(depthMm, leafMm - Math.hypot(eastMm, northMm)));
    }

    private static int beyondMm(int hingeMm, int minMm, int maxMm) {
        return Math.max(0, Math.max(minMm - hingeMm, hingeMm - maxMm));
    }
}
