package org.sceneplan.rules.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SHELL-04: the strip before each open side of a fixture is free.
 *
 * <p>A strip lies inside the shell and holds no other fixture, column, wall or obstacle; it may lie on other strips, on
 * aisles and in other zones. Measured: the least free depth before the fixture in whole mm, at the corners of fixtures
 * that are open all around the greater of the depths before both sides. The limit is the free depth the fixture wants.
 * One finding per fixture. Fixtures without open sides or free depth (light box, window platform) have no strip.
 */
public final class FrontClearanceRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(FrontClearanceRule.class);

    /**
     * Where least is free.
     *
     * @param strip before which side, null when all is free
     * @param object what is in the way, null for the wall
     */
    private record Worst(double freeMm, Ring strip, GroundObject object) {

        Worst or(double otherMm, Ring otherStrip, GroundObject otherObject) {
            return otherMm < freeMm ? new Worst(otherMm, otherStrip, otherObject) : this;
        }
    }

    /** Needs nothing. */
    public FrontClearanceRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "SHELL-04";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("FrontClearanceRule_none"));
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
        return fixture.reachBox();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot fixture,
            FindingList findings) {
        Worst worst = new Worst(Double.POSITIVE_INFINITY, null, null);
        boolean outside = false;
        List<GroundObject> blocking = new ArrayList<>();
        for (Ring ring : fixture.clearances()) {
            FreeStrip strip = new FreeStrip(ring, depthBefore(fixture));
            for (GroundObject object : ground.near(ring.box())) {
                if (!object.id().equals(fixture.id()) && strip.isBlockedBy(object.footprint())) {
                    worst = worst.or(strip.freeDepthBeforeMm(object.footprint()), ring, object);
                    if (!blocking.contains(object)) {
                        blocking.add(object);
                    }
                }
            }
            if (strip.leaves(ground.level().outline())) {
                worst = worst.or(strip.freeDepthInsideMm(ground.level().outline()), ring, null);
                outside = true;
            }
        }
        if (outside || !blocking.isEmpty()) {
            report(scope, ground, fixture, blocking, worst, findings);
        } else {
            findings.holds(Sense.AT_LEAST, fixture.clearMm(), fixture.clearMm(), "mm", fixture.id());
        }
    }

    private static void report(CheckScope scope, LevelGround ground, FixtureSnapshot fixture,
            List<GroundObject> blocking, Worst worst, FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(fixture.id()));
        blocking.forEach(object -> ids.add(object.id()));
        double freeMm = Math.min(Math.floor(worst.freeMm), fixture.clearMm() - 1);
        Bilingual blocker = worst.object == null ? WORDING.text("FrontClearanceRule_shell")
                : scope.names().object(ground, worst.object);
        int others = blocking.size() - (worst.object == null ? 0 : 1);
        findings.measured(freeMm, fixture.clearMm(), "mm").at(ids).say(
                others > 0 ? "FrontClearanceRule_blockedBySeveral" : "FrontClearanceRule_blocked",
                scope.names().fixture(fixture), Figures.millimetres(fixture.clearMm()), blocker,
                Figures.millimetres(freeMm), Figures.millimetres(fixture.clearMm() - freeMm), others,
                WORDING.text(side(fixture, worst.strip)));
    }

    /** Name of the side of a fixture that a strip lies before. */
    private static String side(FixtureSnapshot fixture, Ring strip) {
        Vector along = Vector.ofAngle(fixture.angleDeg());
        Vector to = fixture.centre().to(strip.centroid());
        double beside = to.dot(along);
        double behind = to.dot(along.perpendicular());
        if (Math.abs(beside) - fixture.widthMm() / 2.0 > Math.abs(behind) - fixture.depthMm() / 2.0) {
            return beside < 0 ? "FrontClearanceRule_left" : "FrontClearanceRule_right";
        }
        return behind < 0 ? "FrontClearanceRule_before" : "FrontClearanceRule_behind";
    }

    private static FreeStrip.Depth depthBefore(FixtureSnapshot fixture) {
        Vector along = Vector.ofAngle(fixture.angleDeg());
        Point centre = fixture.centre();
        double halfWidth = fixture.widthMm() / 2.0;
        double halfDepth = fixture.depthMm() / 2.0;
        return (x, y) -> {
            double u = (x - centre.xMm()) * along.x() + (y - centre.yMm()) * along.y();
            double v = (y - centre.yMm()) * along.x() - (x - centre.xMm()) * along.y();
            return Math.max(Math.abs(u) - halfWidth, Math.abs(v) - halfDepth);
        };
    }
}
