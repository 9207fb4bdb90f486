package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.aisle.Narrows;
import org.sceneplan.rules.aisle.Stand;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * DEADEND-01: an aisle whose only way back is the way one came is short.
 *
 * <p>Measured: the length of each {@link AisleArm} in whole mm. A longer one is dead only if the free floor offers no
 * other way: a disc as wide as the limit of {@code REACH-01} gets from where people arrive to the end of the arm, but
 * not once its root is closed by a bar of 20 mm across the aisle, by {@link ClearWidth}. So people who can walk on
 * between the fixtures are not in a dead end, nor where the free floor beside the aisle is wide enough to pass the bar;
 * at turned aisles rounding is allowed for. An arm exactly as long as the limit passes. One finding per end. Own
 * knowledge, to be confirmed.
 */
public final class DeadEndRule implements Rule {

    private static final Wording WORDING = Wording.of(DeadEndRule.class);
    private static final String PASSABLE = "REACH-01";
    private static final int HALF_BAR_MM = 10;

    @Override
    public String id() {
        return "DEADEND-01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(PASSABLE);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> level.aisles().isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("DeadEndRule_noAisle"));
        }
        double limitMm = Lengths.millimetres(limit);
        int passableMm = (int) Math.ceil(Lengths.millimetres(scope.standard().ruleLimits().get(PASSABLE)));
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelGround ground : scope.grounds()) {
            for (AisleArm arm : AisleArm.of(ground.level())) {
                double lengthMm = Math.rint(arm.lengthMm());
                if (lengthMm <= limitMm) {
                    findings.holds(Sense.AT_MOST, lengthMm, limitMm, "mm", arm.aisle().id());
                } else if (leadsOn(scope, ground, arm, passableMm)) {
                    findings.holds(arm.aisle().id());
                } else {
                    findings.measured(lengthMm, limitMm, "mm").at(arm.aisle().id()).say("DeadEndRule_tooLong",
                            scope.names().aisle(arm.aisle()), Figures.place(arm.end().midPoint()),
                            Figures.metres(lengthMm), Figures.metres(limitMm), Figures.metres(lengthMm - limitMm));
                }
            }
        }
        return findings.outcome();
    }

    /** Where nobody gets in at all, other rules say so. */
    private static boolean leadsOn(CheckScope scope, LevelGround ground, AisleArm arm, int passableMm) {
        Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
        if (arrival.isEmpty() || arm.root().lengthMm() == 0) {
            return false;
        }
        double enoughMm = passableMm - Rounding.allowanceMm(arm.aisle().outline());
        WayEnd end = new WayEnd(arm.aisle().id(), scope.names().aisle(arm.aisle()), List.of(Stand.endOf(arm.end())));
        if (isStraightWay(ground, arrival.get().places().get(0).centre(passableMm).rounded(), arm, passableMm)) {
            return true;
        }
        ClearWidth open = ground.ways(passableMm);
        if (widthMm(open, arrival.get(), end, passableMm) < enoughMm) {
            return true;
        }
        List<Ring> blocked = new ArrayList<>(ground.footprints());
        blocked.add(band(arm.root(), HALF_BAR_MM, HALF_BAR_MM));
        return widthMm(open.with(blocked), arrival.get(), end, passableMm) >= enoughMm;
    }

    /** Whether a disc runs straight from where people arrive to the end of the arm: no need to look any further. */
    private static boolean isStraightWay(LevelGround ground, Point start, AisleArm arm, int passableMm) {
        Point inside = Stand.endOf(arm.end()).centre(passableMm).rounded();
        if (start.equals(inside)) {
            return true;
        }
        Ring way = band(new Segment(start, inside), passableMm / 2, passableMm / 2);
        if (!ground.level().outline().covers(way) || way.overlaps(band(arm.root(), HALF_BAR_MM, HALF_BAR_MM))) {
            return false;
        }
        for (GroundObject object : ground.near(way.box())) {
            if (way.overlaps(object.footprint())) {
                return false;
            }
        }
        return true;
    }

    private static int widthMm(ClearWidth ways, WayEnd from, WayEnd to, int passableMm) {
        List<Narrows> narrows = Narrows.below(ways, from, List.of(to), passableMm, wide -> { });
        return narrows.isEmpty() ? passableMm : narrows.get(0).bottleneck().widthMm();
    }

    /** A rectangle along a line, wider by a distance on both sides and longer by another at both ends. */
    private static Ring band(Segment line, int besideMm, int beyondMm) {
        Vector aside = line.leftNormal().times(besideMm);
        Vector along = line.direction().times(beyondMm);
        Point from = line.from();
        Point to = line.to();
        return Ring.ccw(List.of(
                Point.rounded(from.xMm() - along.x() - aside.x(), from.yMm() - along.y() - aside.y()),
                Point.rounded(to.xMm() + along.x() - aside.x(), to.yMm() + along.y() - aside.y()),
                Point.rounded(to.xMm() + along.x() + aside.x(), to.yMm() + along.y() + aside.y()),
                Point.rounded(from.xMm() - along.x() + aside.x(), from.yMm() - along.y() + aside.y())));
    }
}
