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
        double freeMm = Double.POSITIVE_INFINITY;
        boolean outside = false;
        List<GroundObject> blocking = new ArrayList<>();
        for (Ring ring : fixture.clearances()) {
            FreeStrip strip = new FreeStrip(ring, depthBefore(fixture));
            for (GroundObject object : ground.near(ring.box())) {
                if (!object.id().equals(fixture.id()) && strip.isBlockedBy(object.footprint())) {
                    freeMm = Math.min(freeMm, strip.freeDepthBeforeMm(object.footprint()));
                    if (!blocking.contains(object)) {
                        blocking.add(object);
                    }
                }
            }
            if (strip.leaves(ground.level().outline())) {
                freeMm = Math.min(freeMm, strip.freeDepthInsideMm(ground.level().outline()));
                outside = true;
            }
        }
        if (outside || !blocking.isEmpty()) {
            report(scope, ground, fixture, blocking, Math.min(Math.floor(freeMm), fixture.clearMm() - 1), findings);
        } else {
            findings.holds(Sense.AT_LEAST, fixture.clearMm(), fixture.clearMm(), "mm", fixture.id());
        }
    }

    private static void report(CheckScope scope, LevelGround ground, FixtureSnapshot fixture,
            List<GroundObject> blocking, double freeMm, FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(fixture.id()));
        blocking.forEach(object -> ids.add(object.id()));
        Bilingual blocker = blocking.isEmpty() ? WORDING.text("FrontClearanceRule_shell")
                : scope.names().object(ground, blocking.get(0));
        findings.measured(freeMm, fixture.clearMm(), "mm").at(ids).say(
                blocking.size() > 1 ? "FrontClearanceRule_blockedBySeveral" : "FrontClearanceRule_blocked",
                scope.names().fixture(fixture), Figures.millimetres(fixture.clearMm()), blocker,
                Figures.millimetres(freeMm), Figures.millimetres(fixture.clearMm() - freeMm), blocking.size() - 1);
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
