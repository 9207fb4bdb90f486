package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.aisle.GapSides;
import org.sceneplan.rules.aisle.Narrows;
import org.sceneplan.rules.aisle.Stand;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * AISLE-02: a secondary aisle is clear in its whole length.
 *
 * <p>Measured: the diameter in mm of the widest disc that gets from one end of the aisle to another inside it, at most
 * the limit. Ends are those of {@link WayEnd#ofAisle} without the short ones beside other aisles, which are corners of
 * the joint; an aisle left with one end is measured from there into the aisles that touch it: to their ends, or where
 * they have none to its own edges along them. Columns, walls, obstacles
 * and fixtures that stand in the aisle narrow it, what stands beside it does not. At turned things rounding is allowed
 * for; an aisle exactly as wide as the limit passes. One finding per narrow place; those of the aisles it leads into are
 * theirs. Source: retail layout manual,
 * secondary aisle.
 */
public final class SecondaryAisleWidthRule extends LocalRule<AisleSnapshot> {

    private static final Wording WORDING = Wording.of(SecondaryAisleWidthRule.class);

    /** Needs nothing. */
    public SecondaryAisleWidthRule() {
        super(WORDING, Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES));
    }

    @Override
    public String id() {
        return "AISLE-02";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("SecondaryAisleWidthRule_none"));
    }

    @Override
    protected List<AisleSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().aisles();
    }

    @Override
    protected boolean concerns(CheckScope scope, AisleSnapshot aisle) {
        return aisle.kind() == AisleKind.SECONDARY;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, AisleSnapshot aisle) {
        return aisle.outline().box().expanded((int) Math.ceil(Lengths.millimetres(limit)) + 2);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, AisleSnapshot aisle,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        List<AisleSnapshot> touching = touching(ground, aisle);
        List<WayEnd> all = WayEnd.ofAisle(aisle, scope.names());
        List<WayEnd> ends = all.stream().filter(end -> !isCornerOfJoint(end, touching, limitMm)).toList();
        boolean holds = true;
        List<Stand> joint = ends.size() == 1 ? joint(scope, aisle, touching) : List.of();
        if (!joint.isEmpty()) {
            WayEnd into = new WayEnd(aisle.id(), ends.get(0).name(), joint);
            holds = measure(scope, limit, ground, aisle, touching, List.of(ends.get(0), into), findings);
        } else if (!all.isEmpty()) {
            holds = measure(scope, limit, ground, aisle, List.of(), ends.size() > 1 ? ends : all, findings);
        }
        if (holds) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", aisle.id());
        }
    }

    /** The ends of the aisles that touch an aisle; where they have none, its own edges along them. */
    private static List<Stand> joint(CheckScope scope, AisleSnapshot aisle, List<AisleSnapshot> touching) {
        List<Stand> joint = new ArrayList<>();
        touching.forEach(other -> WayEnd.ofAisle(other, scope.names()).forEach(end -> joint.addAll(end.places())));
        if (joint.isEmpty()) {
            for (Segment edge : WayEnd.smooth(aisle.outline()).edges()) {
                Point middle = edge.midPoint();
                if (touching.stream().anyMatch(other -> other.outline().distanceMm(middle) <= Rounding.SLANTED_MM)) {
                    joint.add(Stand.leftOf(edge, 0.5));
                }
            }
        }
        return joint;
    }

    /** The aisles that touch an aisle. */
    private static List<AisleSnapshot> touching(LevelGround ground, AisleSnapshot aisle) {
        List<AisleSnapshot> touching = new ArrayList<>();
        for (AisleSnapshot other : ground.level().aisles()) {
            if (!other.id().equals(aisle.id()) && other.outline().box().intersects(aisle.outline().box().expanded(1))
                    && other.outline().distanceMm(aisle.outline()) <= Rounding.SLANTED_MM) {
                touching.add(other);
            }
        }
        return touching;
    }

    private static boolean isCornerOfJoint(WayEnd end, List<AisleSnapshot> touching, double limitMm) {
        Point quarter = end.places().get(1).point();
        Point other = end.places().get(2).point();
        double lengthMm = 2 * quarter.distanceMm(other);
        double nearMm = lengthMm / 2 + Rounding.SLANTED_MM;
        Point middle = end.places().get(0).point();
        return lengthMm < limitMm
                && touching.stream().anyMatch(aisle -> aisle.outline().distanceMm(middle) <= nearMm);
    }

    private boolean measure(CheckScope scope, RuleLimit limit, LevelGround ground, AisleSnapshot aisle,
            List<AisleSnapshot> touching, List<WayEnd> ends, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        Box around = around(scope, limit, aisle);
        List<AisleSnapshot> joined = new ArrayList<>(List.of(aisle));
        joined.addAll(touching);
        List<Ring> blocked = new ArrayList<>();
        for (GroundObject object : ground.near(aisle.outline().box())) {
            if (aisle.outline().overlaps(object.footprint())) {
                blocked.add(object.footprint());
            }
        }
        Region region = Region.of(joined.stream().map(AisleSnapshot::outline).toList());
        ClearWidth ways = ClearWidth.of(region, blocked, (int) Math.ceil(limitMm));
        boolean isJoined = region.polygons().size() == 1;
        boolean holds = true;
        for (int i = 0; i < ends.size() - 1; i++) {
            for (Narrows narrows : Narrows.between(ways, ends.get(i), ends.subList(i + 1, ends.size()), limitMm)) {
                int widthMm = narrows.bottleneck().widthMm();
                boolean isNear = around.contains(narrows.bottleneck().to());
                if (widthMm < limitMm && (isNear || widthMm == 0 && isJoined && !blocked.isEmpty())) {
                    GapSides sides = isNear ? GapSides.of(scope, ground, narrows, joined, limitMm)
                            : GapSides.closed(scope, ground, aisle);
                    if (widthMm < limitMm - sides.roundingMm()) {
                        holds = false;
                        report(scope, aisle, widthMm, limitMm, sides, findings);
                    }
                }
            }
        }
        return holds;
    }

    private static void report(CheckScope scope, AisleSnapshot aisle, int widthMm, double limitMm, GapSides sides,
            FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(aisle.id()));
        ids.addAll(sides.ids());
        findings.measured(widthMm, limitMm, "mm").at(ids).say(
                widthMm == 0 ? "SecondaryAisleWidthRule_noWay" : "SecondaryAisleWidthRule_tooNarrow",
                scope.names().aisle(aisle), Figures.millimetres(limitMm), Figures.millimetres(widthMm),
                Figures.millimetres(limitMm - widthMm), sides.where());
    }
}
