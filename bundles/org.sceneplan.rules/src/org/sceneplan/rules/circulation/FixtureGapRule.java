package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
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
 * GAP-01: a gap between two fixtures that people may walk into is wide enough, or it is closed.
 *
 * <p>A gap counts where at least one of the two sides that face each other is open to customers: the strip straight
 * before an open side, as wide as that side, without its corners. Gaps between two closed sides are no ways: nobody has
 * a reason to enter them. Measured: the least free depth of the strip before another fixture in whole mm, at most the
 * limit; below GAP-CLOSED the fixtures stand together, which the free front of {@code SHELL-04} judges. Fixtures of
 * store rooms and others whose catalogue entry wants less free depth need only that. One finding per pair; a gap
 * exactly as wide as the limit passes. Source: retail layout manual, between fixtures.
 */
public final class FixtureGapRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(FixtureGapRule.class);
    private static final String CLOSED = "GAP-CLOSED";
    private static final int BOTH_SIDES = 2;
    private static final int ALL_SIDES = 4;
    private static final double DIAGONAL = 1.4143;

    /** Needs nothing. */
    public FixtureGapRule() {
        super(WORDING, Set.of(PlanPart.FIXTURES));
    }

    @Override
    public String id() {
        return "GAP-01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(CLOSED);
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("FixtureGapRule_none"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return !fixture.clearances().isEmpty();
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        return fixture.footprint().box().expanded((int) Math.ceil(Lengths.millimetres(limit) * DIAGONAL) + 1);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot fixture,
            FindingList findings) {
        double neededMm = neededMm(scope, limit, fixture);
        double closedMm = Lengths.millimetres(scope.standard().ruleLimits().get(CLOSED));
        boolean holds = true;
        List<FreeStrip> strips = null;
        Box reach = reach(scope, limit, fixture, neededMm);
        for (GroundObject object : ground.near(reach)) {
            if (object.isShell() || object.id().equals(fixture.id()) || !overlap(reach, object.footprint().box())) {
                continue;
            }
            strips = strips == null ? strips(fixture, neededMm) : strips;
            double gapMm = Math.floor(gapMm(strips, object.footprint(), neededMm));
            if (gapMm < neededMm && gapMm >= closedMm) {
                holds = false;
                if (!isSaidByOther(scope, limit, ground, fixture, object)) {
                    findings.measured(gapMm, neededMm, "mm").at(fixture.id(), object.id()).say(
                            "FixtureGapRule_tooNarrow", scope.names().fixture(fixture),
                            scope.names().object(ground, object), Figures.millimetres(gapMm),
                            Figures.millimetres(neededMm), Figures.millimetres(neededMm - gapMm),
                            Figures.millimetres(closedMm));
                }
            }
        }
        if (holds) {
            findings.holds(Sense.AT_LEAST, neededMm, neededMm, "mm", fixture.id());
        }
    }

    /** Where a thing before an open side can be: the fixture's own free strips where they are deep enough. */
    private Box reach(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture, double neededMm) {
        if (fixture.clearMm() < neededMm) {
            return around(scope, limit, fixture);
        }
        Box reach = null;
        for (Ring strip : fixture.clearances()) {
            reach = reach == null ? strip.box() : reach.union(strip.box());
        }
        return reach;
    }

    private static boolean overlap(Box one, Box other) {
        return one.minXMm() < other.maxXMm() && other.minXMm() < one.maxXMm() && one.minYMm() < other.maxYMm()
                && other.minYMm() < one.maxYMm();
    }

    private static double neededMm(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        double limitMm = Lengths.millimetres(limit);
        return scope.catalogue().fixtureType(fixture.typeCode()).map(type -> Math.min(type.clearMm(), limitMm))
                .orElse(limitMm);
    }

    /** The pair is named once: by the fixture with the lesser id where both have a say. */
    private static boolean isSaidByOther(CheckScope scope, RuleLimit limit, LevelGround ground,
            FixtureSnapshot fixture, GroundObject object) {
        if (object.id().compareTo(fixture.id()) > 0) {
            return false;
        }
        FixtureSnapshot other = ground.level().fixture(object.id()).orElseThrow();
        double neededMm = neededMm(scope, limit, other);
        return !other.clearances().isEmpty()
                && gapMm(strips(other, neededMm), fixture.footprint(), neededMm) < neededMm;
    }

    private static double gapMm(List<FreeStrip> strips, Ring other, double limitMm) {
        double least = limitMm;
        for (FreeStrip strip : strips) {
            if (strip.ring().box().intersects(other.box()) && strip.isBlockedBy(other)) {
                least = Math.min(least, strip.freeDepthBeforeMm(other));
            }
        }
        return least;
    }

    /** Strips before the open sides, as wide as the side and as deep as asked; none where no depth is asked. */
    private static List<FreeStrip> strips(FixtureSnapshot fixture, double depthMm) {
        if (depthMm <= 0) {
            return List.of();
        }
        double w = fixture.widthMm() / 2.0;
        double d = fixture.depthMm() / 2.0;
        List<FreeStrip> strips = new ArrayList<>();
        strips.add(strip(fixture, new double[] {-w, -d - depthMm, w, -d}, -w, -d, w, -d));
        if (fixture.clearSides() >= BOTH_SIDES) {
            strips.add(strip(fixture, new double[] {-w, d, w, d + depthMm}, w, d, -w, d));
        }
        if (fixture.clearSides() == ALL_SIDES) {
            strips.add(strip(fixture, new double[] {-w - depthMm, -d, -w, d}, -w, d, -w, -d));
            strips.add(strip(fixture, new double[] {w, -d, w + depthMm, d}, w, -d, w, d));
        }
        return strips;
    }

    private static FreeStrip strip(FixtureSnapshot fixture, double[] box, double fromX, double fromY, double toX,
            double toY) {
        Point from = FixtureFrame.toPlan(fixture.place(), fromX, fromY);
        Point to = FixtureFrame.toPlan(fixture.place(), toX, toY);
        return FreeStrip.before(new Segment(from, to),
                FixtureFrame.rectangle(fixture.place(), box[0], box[1], box[2], box[3]));
    }
}
