package org.sceneplan.rules.display;

import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D05: fridges stand on a wall or a column, never in the middle of the store.
 *
 * <p>Measured: distance in whole mm from the back of the fixture that shows them, or from the middle of a side,
 * whichever is nearer, to the shell outline, an inner wall or a column; a distance equal to the limit passes, and
 * {@link Rounding} is allowed for. The back is asked first; once it stands near enough the sides are not measured.
 * Fridges and everything else of the group (freezers, wine and ice cabinets) count alike. Source: store rules for
 * samples [S27]; the limit is [K].
 */
public final class FridgePlaceRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(FridgePlaceRule.class);
    /** Edges of a footprint from its front left corner: 0 front, 1 right, 2 back, 3 left. */
    private static final int BACK = 2;
    private static final int[] BACK_AND_SIDES = {BACK, 1, 3};

    /** Needs nothing. */
    public FridgePlaceRule() {
        super("D05", WORDING, SHOWN_AND_SHELL, Trait.FRIDGE, "FridgePlaceRule_none");
    }

    @Override
    public List<String> furtherSettings() {
        return List.of();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        FixtureSnapshot fixture = shelf.fixture();
        double limitMm = Lengths.millimetres(limit);
        double allowanceMm = Rounding.allowanceMm(fixture.footprint(), ground.level().outline());
        double nearest = Double.POSITIVE_INFINITY;
        for (int side : BACK_AND_SIDES) {
            Segment edge = fixture.footprint().edge(side);
            Segment measured = side == BACK ? edge : new Segment(edge.midPoint(), edge.midPoint());
            nearest = Math.min(nearest, Math.rint(distanceMm(ground.level(), measured)));
            if (nearest <= limitMm + allowanceMm) {
                findings.holds(Sense.AT_MOST, Math.min(nearest, limitMm), limitMm, "mm", fixture.id());
                return;
            }
        }
        findings.measured(nearest, limitMm, "mm").at(fixture.id(), shelf.all(Trait.FRIDGE).get(0).id()).say(
                "FridgePlaceRule_middle", scope.names().fixture(fixture), Figures.millimetres(nearest),
                Figures.millimetres(limitMm), Figures.millimetres(nearest - limitMm));
    }

    private static double distanceMm(LevelSnapshot level, Segment side) {
        double nearest = distanceMm(level.outline(), side);
        for (WallSnapshot wall : level.walls()) {
            for (Ring piece : wall.pieces()) {
                nearest = Math.min(nearest, distanceMm(piece, side));
            }
        }
        for (ColumnSnapshot column : level.columns()) {
            nearest = Math.min(nearest, distanceMm(column.footprint(), side));
        }
        return nearest;
    }

    private static double distanceMm(Ring ring, Segment side) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.size(); i++) {
            nearest = Math.min(nearest, ring.edge(i).distanceMm(side));
        }
        return nearest;
    }
}
